import { describe, expect, it } from 'vitest';
import {
  fileNameOf,
  missingWords,
  notExportedWords,
  stepWords,
} from '../../../../src/renderer/report/export/export-words';
import { notSavedWords } from '../../../../src/renderer/report/not-saved-words';
import { isRefusal, noticeWords } from '../../../../src/renderer/report/notices/notice-words';
import { whenSaved } from '../../../../src/renderer/report/when-saved';
import type { Notice } from '../../../../src/renderer/editor/notice';
import { loadWords, wordsOf } from '../../../../src/renderer/words';

await loadWords();

const said = (notice: Notice): string => noticeWords(wordsOf('editor'), notice);

/** A sentence with nothing left open: no key, no gap. */
const SENTENCE = /^[A-Z0-9“/](?!.*\{\{)(?!.*\b[a-z]+\.[a-z]+[A-Z]).*[.”)]$/s;

describe('What the editor says', () => {
  const notices: readonly Notice[] = [
    { kind: 'locked', part: 'cover' },
    { kind: 'locked', part: 'imprint' },
    { kind: 'locked', part: 'section' },
    { kind: 'locked', part: 'question' },
    { kind: 'lock-changed', part: 'section', locked: true },
    { kind: 'lock-changed', part: 'section', locked: false },
    { kind: 'cannot-move', direction: 'up' },
    { kind: 'cannot-move', direction: 'down' },
    { kind: 'cannot-move', direction: 'next' },
    { kind: 'cannot-move', direction: 'previous' },
    { kind: 'went-on', question: 2, side: 'positives' },
    { kind: 'first-finding', side: 'positives' },
    { kind: 'last-finding', side: 'improvements' },
    { kind: 'empty-finding' },
    { kind: 'nothing-before' },
    { kind: 'nothing-after' },
    { kind: 'deleted', findings: 3 },
    { kind: 'no-finding' },
  ];

  it.each(notices)('is a sentence: %o', (notice) => {
    expect(said(notice)).toMatch(SENTENCE);
  });

  it('of a move names question, side and place', () => {
    const move = { kind: 'moved', question: 2, side: 'positives', place: 1, count: 7 } as const;
    expect(said({ ...move, findings: 1 })).toBe('Moved to Question 2, Positives, 1 of 7.');
    expect(said({ ...move, findings: 3 })).toBe(
      'Moved 3 findings to Question 2, Positives, from 1 of 7.',
    );
  });

  it('is shown beside the caret only where it says why nothing happened', () => {
    expect(notices.filter((notice) => !isRefusal(notice)).map(({ kind }) => kind)).toEqual([
      'lock-changed',
      'lock-changed',
      'went-on',
      'deleted',
    ]);
  });
});

describe('Why something is not saved or exported', () => {
  const disk = { kind: 'disk', reason: 'full', path: '/r', code: 'ENOSPC' } as const;

  it.each([
    [notSavedWords(disk)],
    [notSavedWords({ kind: 'invalid', detail: 'document is wrong' })],
    [notSavedWords({ kind: 'file', failure: { kind: 'foreign' } })],
    [notSavedWords({ kind: 'refused', problem: { path: 'document', message: 'is wrong' } })],
    [notSavedWords({ kind: 'no-answer', detail: '' })],
    [notExportedWords({ kind: 'overtaken' })],
    [notExportedWords({ kind: 'invalid', detail: 'document is wrong' })],
    [notExportedWords({ ...disk, reason: 'busy' })],
    [notExportedWords({ ...disk, reason: 'read-only' })],
    [notSavedWords({ ...disk, reason: 'gone' })],
    [notExportedWords({ kind: 'crashed', detail: 'no memory' })],
  ])('is a sentence: %s', (sentence) => {
    expect(sentence).toMatch(SENTENCE);
  });

  it('names what can be done where the report lies, and where the Word file was to go', () => {
    expect(notSavedWords({ ...disk, reason: 'not-permitted' })).toContain('“Save a copy…”');
    expect(notExportedWords({ ...disk, reason: 'missing', path: 'C:\\out\\r.docx' })).toContain(
      'The folder C:\\out is not there',
    );
  });

  it('names the program that may have the Word file open', () => {
    expect(notExportedWords({ ...disk, reason: 'busy', path: 'C:\\r.docx' })).toBe(
      'C:\\r.docx is open in another program, such as Word. Close it there and try again, or choose another name.',
    );
  });
});

it('Each step of an export has its words', () => {
  expect(stepWords({ kind: 'saving' })).toBe('Saving the report first…');
  expect(stepWords({ kind: 'running', step: 'building' })).toBe('Laying out the pages…');
});

it('A path of either kind of system ends in the name of the file', () => {
  expect(fileNameOf('/home/a/Report.docx')).toBe('Report.docx');
  expect(fileNameOf('C:\\Users\\a\\Report.docx')).toBe('Report.docx');
});

it('What was saved today has its time, before that its day', () => {
  const now = new Date(2014, 7, 31, 23, 59);
  expect(whenSaved(new Date(2014, 7, 31, 9, 5).toISOString(), now)).toBe('09:05');
  expect(whenSaved(new Date(2014, 7, 30, 9, 5).toISOString(), now)).toBe('30 August 2014');
});

describe('What an exported report still lacks', () => {
  const exported = { path: '/r.docx', findings: 1, bytes: 1, unknown: [], emptyQuestions: [] };

  it('is nothing where all is filled in', () => {
    expect(missingWords(exported, true)).toEqual([]);
  });

  it('is told by name and number, and where it is filled in', () => {
    const unknown = ['authority', 'month'] as const;
    expect(missingWords({ ...exported, unknown, emptyQuestions: [3, 4, 5] }, true)).toEqual([
      '“Cover details” does not give the authority and the month yet.',
      'Questions 3, 4 and 5 have no findings yet.',
    ]);
    expect(missingWords({ ...exported, emptyQuestions: [2] }, true)).toEqual([
      'Question 2 has no findings yet.',
    ]);
  });

  it('is that the report itself is not saved', () => {
    expect(missingWords(exported, false)).toEqual([
      expect.stringContaining('not saved in the report itself'),
    ]);
  });
});
