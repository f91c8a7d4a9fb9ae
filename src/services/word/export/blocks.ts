import { Bookmark, Paragraph, type IParagraphOptions, type ParagraphChild } from 'docx';
import { bookmarkName, type BookmarkedPart } from '../bookmark-names';
import { PARAGRAPH_STYLES, type ParagraphKind } from '../style-names';

/** Paragraph properties beyond the style's. */
export type Extra = Pick<
  IParagraphOptions,
  'numbering' | 'keepNext' | 'pageBreakBefore' | 'spacing' | 'style'
>;

/** A paragraph of a kind, in the kind's style. */
export function block(
  kind: ParagraphKind,
  children: readonly ParagraphChild[],
  extra: Extra = {},
): Paragraph {
  return new Paragraph({
    style: PARAGRAPH_STYLES[kind].id,
    widowControl: true,
    ...extra,
    children,
  });
}

/** `children` within the bookmark of a part of the report. */
export function marked(
  part: BookmarkedPart,
  children: readonly ParagraphChild[],
): readonly ParagraphChild[] {
  return [new Bookmark({ id: bookmarkName(part), children })];
}
