// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Generation } from '../../../../../src/core/api';
import { CopyList } from '../../../../../src/renderer/library/copies/copy-list';
import { loadWords } from '../../../../../src/renderer/words';
import { copyOf, entryOf } from '../../../../support/library-rows';

const holding = (findings: number, words: number) =>
  entryOf('Gwynedd Council', { counts: { findings, words } }).header;

const full = copyOf('2014-08-31T12:00:07.000Z', holding(52, 5412));
const small = copyOf('2014-08-31T12:00:06.000Z', holding(1, 1));
const lost = copyOf('2014-08-31T12:00:05.000Z', null);

function items(copies: readonly Generation[], onChoose: (copy: Generation) => void) {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  const root = createRoot(place);
  const action = { label: 'Open', nameFor: (saved: string) => `Open the copy of ${saved}` };
  act(() => root.render(<CopyList copies={copies} action={action} onChoose={onChoose} />));
  onTestFinished(() => act(() => root.unmount()));
  return [...place.querySelectorAll('li')];
}

describe('the earlier copies to choose from', () => {
  beforeAll(async () => {
    Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
    await loadWords();
  });

  it('say to the second when they were saved, and what they hold', () => {
    const [first, second] = items([full, small], () => undefined);
    expect(first?.querySelector('time')?.textContent).toMatch(/^31 August 2014, \d\d:00:07$/);
    expect(first?.textContent).toContain('52 findings, 5,412 words');
    expect(second?.textContent).toContain('1 finding, 1 word');
  });

  it('offer only what can be read', () => {
    const chosen: Generation[] = [];
    const [first, last] = items([lost, full], (copy) => chosen.push(copy));
    expect(last?.textContent).toContain('Cannot be read');
    expect(last?.querySelector('button')).toBeNull();
    act(() => first?.querySelector('button')?.click());
    expect(chosen).toEqual([full]);
  });
});
