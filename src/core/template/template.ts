import type { CoverRole, HeadingNumber, ParagraphNumber } from '../report/document';
import type { Language } from '../rich-text/inline';

/*
 * What a template declares. Text may name the facts of a report in braces: {authority},
 * {inspectionOf}, {month}, {year}, {title}; a line break in it stays one.
 */

export interface TemplateCoverLine {
  readonly role: CoverRole;
  readonly language: Language;
  readonly text: string;
}

/** A paragraph in its own language: imprints name the other language's edition in that language. */
export interface TemplateImprintLine {
  readonly language: Language;
  readonly text: string;
}

export interface TemplateBlock {
  readonly kind: 'numbered' | 'plain' | 'bullet';
  readonly text: string;
}

export interface TemplateSection {
  readonly heading: string;
  readonly headingNumber: HeadingNumber;
  readonly paragraphNumber: ParagraphNumber;
  readonly content: readonly TemplateBlock[];
}

/** All wording of a report in one language. */
export interface TemplateWording {
  readonly title: string;
  readonly cover: readonly TemplateCoverLine[];
  readonly imprint: readonly TemplateImprintLine[];
  readonly sections: readonly TemplateSection[];
  readonly questions: readonly string[];
}

export interface Template {
  readonly id: string;
  readonly version: number;
  readonly name: Readonly<Record<Language, string>>;
  /** At least one language. */
  readonly wording: Readonly<Partial<Record<Language, TemplateWording>>>;
}
