// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeAll, describe, expect, it } from 'vitest';
import { CrashBoundary } from '../../../src/renderer/crash-boundary';
import { loadWords } from '../../../src/renderer/words';

function Broken(): never {
  throw new Error('The list has no row 7.');
}

describe('a view that breaks', () => {
  beforeAll(async () => {
    Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
    await loadWords();
  });

  it('says that the text is safe, offers to reload, and keeps the detail for support', () => {
    const place = document.body.appendChild(document.createElement('div'));
    const caught: unknown[] = [];
    const root = createRoot(place, { onCaughtError: (error) => caught.push(error) });
    act(() =>
      root.render(
        <CrashBoundary>
          <Broken />
        </CrashBoundary>,
      ),
    );
    expect(caught).toHaveLength(1);
    expect(place.textContent).toContain('Your text is safe on disk');
    expect(place.textContent).toContain('The list has no row 7.');
    expect(place.querySelector('button')?.textContent).toBe('Reload');
    act(() => root.unmount());
  });
});
