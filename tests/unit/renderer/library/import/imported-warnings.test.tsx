// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ImportWarning } from '../../../../../src/core/text-import/outcome';
import { ImportedWarnings } from '../../../../../src/renderer/library/import/imported-warnings';
import { loadWords } from '../../../../../src/renderer/words';

const places = (count: number): readonly ImportWarning[] =>
  Array.from({ length: count }, (_, i) => ({
    kind: 'uncertain-start',
    line: i + 1,
    quote: `Words ${i + 1}`,
  }));

describe('The places of an imported text that need a second look', () => {
  beforeAll(async () => {
    Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
    await loadWords();
  });

  const drawn = (warnings: readonly ImportWarning[]): readonly string[] => {
    const place = document.createElement('div');
    const root = createRoot(place);
    act(() =>
      root.render(
        <ImportedWarnings warnings={warnings} onShow={() => undefined} onCover={() => undefined} />,
      ),
    );
    const texts = [...place.querySelectorAll('h3, li')].map(({ textContent }) => textContent);
    act(() => root.unmount());
    return texts;
  };

  it('are listed with their sentences, words and lines', () => {
    expect(drawn([...places(1), { kind: 'month-unknown', line: null, quote: '' }])).toEqual([
      '2 places to look at',
      'It is not certain whether a new finding or paragraph begins here.Words 1Line 1Show',
      'The month of the report was not found. Please add it on the cover.Cover details',
    ]);
  });

  it('are counted from the five hundred and first on, as no window holds tens of thousands', () => {
    expect(drawn(places(500))).toHaveLength(501);
    const texts = drawn(places(30_000));
    expect(texts).toHaveLength(502);
    expect(texts[0]).toBe('30,000 places to look at');
    expect(texts[501]).toBe(
      'There are 29,500 more places. Please compare the report with its original.',
    );
    expect(drawn(places(501))[501]).toMatch(/^There is one more place\. /);
  });
});
