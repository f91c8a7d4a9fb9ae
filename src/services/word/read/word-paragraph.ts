import type { Inline, Mark, PlaceholderField } from '../../../core/rich-text/inline';
import type { ImportWarning } from '../../../core/text-import/outcome';
import type { BookmarkedPart } from '../bookmark-names';
import type { ParagraphMeaning } from './style-table';

/** What stands in a paragraph of a Word file. Placeholders and gaps still have the words they show. */
export type WordInline =
  | Exclude<Inline, { readonly type: 'placeholder' }>
  | WordPlaceholder
  /** Words in the style of those that stand where the report has none. */
  | { readonly type: 'gap'; readonly words: string; readonly marks: readonly Mark[] };

export interface WordPlaceholder {
  readonly type: 'placeholder';
  readonly field: PlaceholderField;
  readonly words: string;
  readonly marks: readonly Mark[];
}

/** A paragraph of a Word file, with what its style and its bookmarks say of it. */
export interface WordParagraph {
  /** Its place in the file, from 1, for messages. */
  readonly number: number;
  /** Undefined where its style is none of ours. */
  readonly meaning: ParagraphMeaning | undefined;
  readonly bookmarks: readonly BookmarkedPart[];
  readonly inline: readonly WordInline[];
  /** What of it a person should know, because it was left out or now shows otherwise. */
  readonly warnings: readonly ImportWarning[];
}

/** All words that a paragraph shows in Word. */
export function shownWords(inline: readonly WordInline[]): string {
  return inline
    .map((node) => {
      if (node.type === 'text') return node.text;
      return node.type === 'hardBreak' ? '\n' : node.words;
    })
    .join('');
}
