import { shortened } from '../../../core/shortened';
import type { ImportWarning } from '../../../core/text-import/outcome';
import type { BookmarkedPart } from '../bookmark-names';
import type { ReadRun } from './run-reader';
import { shownWords, type WordInline } from './word-paragraph';
import { warningOf } from './warnings';

/** A paragraph while it is read, with what of it a person must be told. */
export class ParagraphDraft {
  style = '';
  readonly bookmarks: BookmarkedPart[] = [];
  readonly inline: WordInline[] = [];
  /** Whether its end is a tracked deletion, which would join it with the next one. */
  endDeleted = false;
  deleted = '';
  instruction = '';
  /** The words of the comments on it. */
  readonly comments: string[] = [];
  hasLink = false;
  private inserted = '';
  private hidden = '';
  private struck = '';
  private lost = '';

  addRun(run: ReadRun, isHidden: boolean, isInserted: boolean): void {
    const words = shownWords(run.inline);
    // One by one: a call takes only so many arguments, a run any number of new lines.
    for (const node of run.inline) this.inline.push(node);
    if (isHidden) this.hidden += words;
    if (run.struck) this.struck += words;
    if (isInserted) this.inserted += words;
    if (run.lost) this.lost += words;
  }

  /** The warnings on a paragraph of a report's text. */
  warnings(): readonly ImportWarning[] {
    const beginning = shortened(shownWords(this.inline));
    return [
      ...this.quoted('hidden-text', this.hidden),
      ...this.quoted('struck-text', this.struck),
      ...this.quoted('inserted-text', this.inserted),
      ...this.quoted('deleted-text', this.deleted),
      ...this.quoted('field', this.instruction),
      ...(this.lost === '' ? [] : [warningOf('lost-character', shortened(this.lost))]),
      ...(this.hasLink ? [warningOf('link', beginning)] : []),
      ...this.commentWarnings(),
    ];
  }

  /** The warnings on a paragraph that the report makes anew, such as a line of its contents. */
  commentWarnings(): readonly ImportWarning[] {
    const beginning = shortened(shownWords(this.inline));
    return this.comments.map((words) =>
      warningOf('comment', words.trim() === '' ? beginning : `${words.trim()} (${beginning})`),
    );
  }

  private quoted(kind: ImportWarning['kind'], words: string): readonly ImportWarning[] {
    return words.trim() === '' ? [] : [warningOf(kind, words)];
  }
}
