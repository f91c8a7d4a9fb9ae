import type { Inline, Language } from '../rich-text/inline';
import type { Authority } from './authority';
import type { Month } from './month';

/*
 * The text of a report. The shapes are ProseMirror's JSON of the editor's schema, so that one
 * representation goes from the key to the disk to Word. tests/unit/renderer proves that the schema,
 * the checker here and the Word walker name the same kinds.
 */

/** An id of a section, question or finding: lower case and short, because it names a Word bookmark. */
export type NodeId = string;

export type CoverRole = 'inspectorate' | 'title' | 'authority' | 'date' | 'other';

export const COVER_ROLES: readonly CoverRole[] = [
  'inspectorate',
  'title',
  'authority',
  'date',
  'other',
];

export interface CoverLine {
  readonly type: 'coverLine';
  readonly attrs: { readonly role: CoverRole; readonly language: Language };
  readonly content?: readonly Inline[];
}

export interface Cover {
  readonly type: 'cover';
  readonly content: readonly CoverLine[];
}

export interface Paragraph {
  readonly type: 'paragraph';
  readonly content?: readonly Inline[];
}

/** What follows the cover in a published report: ISBN, copyright, other languages. May be empty. */
export interface Imprint {
  readonly type: 'imprint';
  readonly attrs: { readonly locked: boolean };
  readonly content?: readonly Paragraph[];
}

/** How a section's heading is numbered: `1.0.`, `1.` or not at all. */
export type HeadingNumber = 'n.0.' | 'n.' | 'none';

/** How a section's numbered paragraphs are numbered: `1.1.` or `1.1`. */
export type ParagraphNumber = 'n.n.' | 'n.n';

export interface SectionHeading {
  readonly type: 'sectionHeading';
  readonly content?: readonly Inline[];
}

export interface NumberedParagraph {
  readonly type: 'numberedParagraph';
  readonly content?: readonly Inline[];
}

export interface Bullet {
  readonly type: 'bullet';
  readonly content?: readonly Inline[];
}

export type SectionBlock = NumberedParagraph | Paragraph | Bullet;

export interface Section {
  readonly type: 'section';
  readonly attrs: {
    readonly id: NodeId;
    /** Standard text that is changed only on purpose. */
    readonly locked: boolean;
    readonly headingNumber: HeadingNumber;
    readonly paragraphNumber: ParagraphNumber;
  };
  readonly content: readonly [SectionHeading, ...SectionBlock[]];
}

export interface QuestionText {
  readonly type: 'questionText';
  readonly content?: readonly Inline[];
}

/** One positive or one area for improvement: a bullet of one or more paragraphs. */
export interface Finding {
  readonly type: 'finding';
  readonly attrs: { readonly id: NodeId };
  readonly content: readonly Paragraph[];
}

export type Side = 'positives' | 'improvements';

export const SIDES: readonly Side[] = ['positives', 'improvements'];

export interface FindingList<Kind extends Side = Side> {
  readonly type: Kind;
  readonly content?: readonly Finding[];
}

export interface Question {
  readonly type: 'question';
  readonly attrs: { readonly id: NodeId; readonly locked: boolean };
  readonly content: readonly [QuestionText, FindingList<'positives'>, FindingList<'improvements'>];
}

/** The facts that the cover names and that placeholders in the text show. */
export interface CoverFacts {
  readonly language: Language;
  readonly title: string;
  /** `2014-08`, or empty while not known. */
  readonly month: Month | '';
  readonly authority: Authority;
}

export interface ReportDocument {
  readonly type: 'report';
  readonly attrs: CoverFacts;
  readonly content: readonly [Cover, Imprint, ...(Section | Question)[]];
}
