import type { NodeId, Side } from '../../core/report/document';

/*
 * Bookmarks carry the identity of a report's parts through a word processor. A name that starts
 * with an underscore is hidden in Word, and survives there and in LibreOffice.
 */

/** The part of a report that a bookmark marks. A side has the id of its question. */
export interface BookmarkedPart {
  readonly part: 'section' | 'question' | 'finding' | Side;
  readonly id: NodeId;
}

const LETTERS: Readonly<Record<BookmarkedPart['part'], string>> = {
  section: 's',
  question: 'q',
  positives: 'p',
  improvements: 'i',
  finding: 'f',
};

const PARTS = Object.keys(LETTERS) as readonly BookmarkedPart['part'][];

/** The name of the bookmark of a part: `_f_` and its id for a finding. */
export function bookmarkName({ part, id }: BookmarkedPart): string {
  return `_${LETTERS[part]}_${id}`;
}

/** What a bookmark of that name marks; undefined where it is not one of ours. */
export function readBookmarkName(name: string): BookmarkedPart | undefined {
  const [, letter, id] = /^_([a-z])_([a-z0-9]{6,24})$/.exec(name) ?? [];
  const part = PARTS.find((known) => LETTERS[known] === letter);
  return part && id ? { part, id } : undefined;
}
