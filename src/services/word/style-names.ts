import type { CoverRole } from '../../core/report/document';
import type { Language, PlaceholderField } from '../../core/rich-text/inline';

/** What a paragraph of an exported file is. Its style says it, to people and to the reader. */
export type ParagraphKind =
  | `cover-${CoverRole}`
  | 'imprint'
  | 'contents'
  | 'heading'
  | 'numbered'
  | 'body'
  | 'bullet'
  | 'question'
  | 'side'
  | 'finding'
  | 'finding-more';

/** A style: its name finds it again, because other programs give their own ids. */
export interface StyleName {
  readonly id: string;
  readonly name: string;
}

/** The style of each kind of paragraph: Word's own styles wherever Word has one for the purpose. */
export const PARAGRAPH_STYLES: Readonly<Record<ParagraphKind, StyleName>> = {
  'cover-inspectorate': { id: 'CoverInspectorate', name: 'Cover Inspectorate' },
  'cover-title': { id: 'Title', name: 'Title' },
  'cover-authority': { id: 'Subtitle', name: 'Subtitle' },
  'cover-date': { id: 'CoverDate', name: 'Cover Date' },
  'cover-other': { id: 'CoverLine', name: 'Cover Line' },
  imprint: { id: 'Imprint', name: 'Imprint' },
  contents: { id: 'TOCHeading', name: 'TOC Heading' },
  heading: { id: 'Heading1', name: 'heading 1' },
  numbered: { id: 'NumberedParagraph', name: 'Numbered Paragraph' },
  body: { id: 'BodyText', name: 'Body Text' },
  bullet: { id: 'ListBullet2', name: 'List Bullet 2' },
  question: { id: 'QuestionText', name: 'Question Text' },
  side: { id: 'Heading2', name: 'heading 2' },
  finding: { id: 'ListBullet', name: 'List Bullet' },
  'finding-more': { id: 'ListContinue', name: 'List Continue' },
};

export const PARAGRAPH_KINDS = Object.keys(PARAGRAPH_STYLES) as readonly ParagraphKind[];

/** The style of a cover line of `role` that is not in the report's own language. */
export function coverStyleIn(role: CoverRole, language: Language): StyleName {
  return inLanguage(PARAGRAPH_STYLES[`cover-${role}`], language);
}

function inLanguage({ id, name }: StyleName, language: Language): StyleName {
  const suffix = language === 'cy' ? 'Welsh' : 'English';
  return { id: `${id}${suffix}`, name: `${name} ${suffix}` };
}

/** The character style of a placeholder's words, so that they come back as a placeholder. */
export const PLACEHOLDER_STYLES: Readonly<Record<PlaceholderField, StyleName>> = {
  authority: { id: 'ArolwgAuthority', name: 'Arolwg Authority' },
  inspectionOf: { id: 'ArolwgInspectionOf', name: 'Arolwg Inspection Of' },
  month: { id: 'ArolwgMonth', name: 'Arolwg Month' },
  year: { id: 'ArolwgYear', name: 'Arolwg Year' },
  title: { id: 'ArolwgTitle', name: 'Arolwg Title' },
};

/** The style of a placeholder's words in `language`, where what is around them is in the other. */
export function placeholderStyleIn(field: PlaceholderField, language: Language): StyleName {
  return inLanguage(PLACEHOLDER_STYLES[field], language);
}

/** The character style of words that stand where the report has none yet. They do not come back. */
export const GAP_STYLE: StyleName = { id: 'ArolwgGap', name: 'Arolwg Gap' };
