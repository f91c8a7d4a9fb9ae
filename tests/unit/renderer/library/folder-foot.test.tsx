// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeAll, describe, expect, it } from 'vitest';
import { FolderFoot } from '../../../../src/renderer/library/folder-foot';
import { loadWords } from '../../../../src/renderer/words';

const library = { folder: '/reports', entries: [], bin: [], strays: [], isReadOnly: false };

function foot(isReadOnly: boolean): string {
  const place = document.createElement('div');
  const root = createRoot(place);
  act(() => root.render(<FolderFoot library={{ ...library, isReadOnly }} />));
  const said = place.textContent;
  act(() => root.unmount());
  return said;
}

describe('the foot of the library', () => {
  beforeAll(async () => {
    Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
    await loadWords();
  });

  it('names the folder and leads to another', () => {
    expect(foot(false)).toBe('Reports are kept in/reportsChange…');
  });

  it('says before anybody writes that nothing can be kept there', () => {
    expect(foot(true)).toContain('This folder can only be read');
  });
});
