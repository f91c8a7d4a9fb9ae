/** The language of a report or of a passage in it. */
export type Language = 'en' | 'cy';

export const LANGUAGES: readonly Language[] = ['en', 'cy'];

/** The facts of a report that its text can name without repeating them. */
export type PlaceholderField = 'authority' | 'inspectionOf' | 'month' | 'year' | 'title';

export const PLACEHOLDER_FIELDS: readonly PlaceholderField[] = [
  'authority',
  'inspectionOf',
  'month',
  'year',
  'title',
];

/** A mark on text. The order of the kinds in `MARK_TYPES` is their order on a node. */
export type Mark =
  | { readonly type: 'bold' }
  | { readonly type: 'italic' }
  | { readonly type: 'language'; readonly attrs: { readonly language: Language } };

export const MARK_TYPES: readonly Mark['type'][] = ['bold', 'italic', 'language'];

export interface Text {
  readonly type: 'text';
  readonly text: string;
  readonly marks?: readonly Mark[];
}

/** Stands for a fact of the report, such as the authority's name, and shows what it is now. */
export interface Placeholder {
  readonly type: 'placeholder';
  readonly attrs: { readonly field: PlaceholderField };
  readonly marks?: readonly Mark[];
}

/** A new line within a paragraph. */
export interface HardBreak {
  readonly type: 'hardBreak';
  readonly marks?: readonly Mark[];
}

/** What stands in a paragraph. The shapes are ProseMirror's JSON of the same nodes. */
export type Inline = Text | Placeholder | HardBreak;

export const INLINE_TYPES: readonly Inline['type'][] = ['text', 'placeholder', 'hardBreak'];
