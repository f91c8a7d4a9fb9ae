import type { Inline, Mark, PlaceholderField } from '../../../core/rich-text/inline';
import type { BookmarkedPart } from '../bookmark-names';
import type { ParagraphMeaning } from './style-table';

/** What stands in a paragraph of a Word file. A placeholder still has the words that it shows. */
export type WordInline =
  | Exclude<Inline, { readonly type: 'placeholder' }>
  | {
      readonly type: 'placeholder';
      readonly field: PlaceholderField;
      readonly words: string;
      readonly marks: readonly Mark[];
    };

/** A paragraph of a Word file, with what its style and its bookmarks say of it. */
export interface WordParagraph {
  /** Its place in the file, from 1, for messages. */
  readonly number: number;
  /** Undefined where its style is none of ours. */
  readonly meaning: ParagraphMeaning | undefined;
  readonly bookmarks: readonly BookmarkedPart[];
  readonly inline: readonly WordInline[];
}
