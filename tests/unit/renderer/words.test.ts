import { beforeAll, describe, expect, it } from 'vitest';
import common from '../../../locales/en/common.json';
import library from '../../../locales/en/library.json';
import { loadWords, wordsOf } from '../../../src/renderer/words';

/** All sentences of a namespace with their keys. */
function sentencesOf(tree: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
    const here = path ? `${path}.${key}` : key;
    if (typeof value === 'string') return [[here, value] as const];
    return typeof value === 'object' && value !== null ? sentencesOf(value, here) : [];
  });
}

const sentences = [...sentencesOf(common), ...sentencesOf(library)];

describe('the words of the window', () => {
  beforeAll(loadWords);

  it('choose the plural by the count', () => {
    const words = wordsOf('library');
    expect(words('when.minutes', { count: 1 })).toBe('1 minute ago');
    expect(words('when.minutes', { count: 12 })).toBe('12 minutes ago');
  });

  it('show what they quote as it is, since the window escapes it itself', () => {
    const words = wordsOf('library');
    expect(words('search.none', { query: '<b> & ’' })).toBe('No report matches “<b> & ’”');
  });

  it('have both forms of every plural', () => {
    const keys = new Set(sentences.map(([key]) => key));
    for (const key of keys) {
      if (key.endsWith('_one')) expect(keys).toContain(key.replace(/_one$/, '_other'));
      if (key.endsWith('_other')) expect(keys).toContain(key.replace(/_other$/, '_one'));
    }
  });

  it.each(sentences)('are plain at %s', (_key, sentence) => {
    expect(sentence).not.toMatch(/!|\.\.\.|"|'/);
    expect(sentence.trim()).toBe(sentence);
  });
});
