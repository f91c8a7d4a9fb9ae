import { beforeAll, describe, expect, it } from 'vitest';
import type { FileRefusal } from '../../../../../src/core/api';
import { refusalWords } from '../../../../../src/renderer/library/import/refusal-words';
import { loadWords, wordsOf } from '../../../../../src/renderer/words';

const REFUSALS: readonly FileRefusal[] = [
  { kind: 'empty' },
  { kind: 'too-large', megabytes: 14 },
  { kind: 'not-text' },
  { kind: 'other-format', format: 'PDF' },
  { kind: 'not-a-report', missing: 'Question 1', line: null },
  { kind: 'not-a-report', missing: 'Positives', line: 88 },
  { kind: 'no-findings' },
  { kind: 'several-reports', line: 1200 },
  { kind: 'word', refusal: { kind: 'not-word', detail: 'zip' } },
  { kind: 'word', refusal: { kind: 'unsafe', detail: 'depth' } },
  { kind: 'word', refusal: { kind: 'not-ours' } },
  { kind: 'word', refusal: { kind: 'changed', path: 'document', detail: 'no cover' } },
  { kind: 'file', failure: { kind: 'newer', version: 3 } },
  { kind: 'already-there', id: '00000000-0000-4000-8000-000000000001' },
];

/** What a person can do, in the words of some refusal. */
const WHAT_TO_DO = /Choose|Save|save|Copy|restore|Update/;

describe('why a file was not taken', () => {
  beforeAll(loadWords);

  const said = (refusal: FileRefusal) =>
    refusalWords(
      { words: wordsOf('library'), common: wordsOf('common'), sentences: wordsOf('import') },
      refusal,
    );

  it.each(REFUSALS)('is said in sentences with what to do: $kind', (refusal) => {
    expect(said(refusal)).toMatch(/^[A-Z].*\.$/);
    expect(said(refusal)).toMatch(WHAT_TO_DO);
    expect(said(refusal)).not.toMatch(/\{\{|undefined|null/);
  });

  it('names the heading and the line that a text lacks', () => {
    expect(said({ kind: 'not-a-report', missing: 'Positives', line: 88 })).toMatch(
      /“Positives”.*line 88/,
    );
  });
});
