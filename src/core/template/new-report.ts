import type { Authority } from '../report/authority';
import type {
  Imprint,
  Paragraph,
  Question,
  ReportDocument,
  Section,
  SectionBlock,
} from '../report/document';
import type { Month } from '../report/month';
import type { NewId } from '../report/new-ids';
import type { Instant, Report, ReportId } from '../report/report';
import type { Language, Mark } from '../rich-text/inline';
import { inlineFromTemplate } from './placeholder-text';
import type { Template, TemplateBlock, TemplateSection, TemplateWording } from './template';

/** What the writer of a new report chooses. */
export interface NewReportChoice {
  readonly template: Template;
  readonly language: Language;
  readonly authority: Authority;
  readonly month: Month | '';
}

/** What a new report needs from outside: its id, ids for its parts, the time. */
export interface Fresh {
  readonly id: ReportId;
  readonly newId: NewId;
  readonly now: Instant;
}

/** A new report from a template, or undefined where the template lacks the language. */
export function newReport(choice: NewReportChoice, fresh: Fresh): Report | undefined {
  const { template, language } = choice;
  const wording = template.wording[language];
  if (!wording) return undefined;
  return {
    id: fresh.id,
    template: { id: template.id, version: template.version },
    state: 'drafting',
    createdAt: fresh.now,
    modifiedAt: fresh.now,
    document: documentFrom(wording, choice, fresh.newId),
  };
}

function documentFrom(
  wording: TemplateWording,
  { language, authority, month }: NewReportChoice,
  newId: NewId,
): ReportDocument {
  return {
    type: 'report',
    attrs: { language, title: wording.title, month, authority },
    content: [
      {
        type: 'cover',
        content: wording.cover.map((line) => ({
          type: 'coverLine',
          attrs: { role: line.role, language: line.language },
          content: inlineFromTemplate(line.text),
        })),
      },
      imprintFrom(wording, language),
      ...wording.sections.map((section) => sectionFrom(section, newId)),
      ...wording.questions.map((text) => questionFrom(text, newId)),
    ],
  };
}

function imprintFrom({ imprint }: TemplateWording, language: Language): Imprint {
  const content = imprint.map((line): Paragraph => {
    const marks = line.language === language ? {} : { marks: [foreign(line.language)] };
    const nodes = inlineFromTemplate(line.text).map((node) => ({ ...node, ...marks }));
    return { type: 'paragraph', content: nodes };
  });
  return { type: 'imprint', attrs: { locked: true }, ...(content.length > 0 ? { content } : {}) };
}

function foreign(language: Language): Mark {
  return { type: 'language', attrs: { language } };
}

function sectionFrom(section: TemplateSection, newId: NewId): Section {
  const { headingNumber, paragraphNumber } = section;
  return {
    type: 'section',
    attrs: { id: newId(), locked: true, headingNumber, paragraphNumber },
    content: [
      { type: 'sectionHeading', content: inlineFromTemplate(section.heading) },
      ...section.content.map(blockFrom),
    ],
  };
}

function blockFrom({ kind, text }: TemplateBlock): SectionBlock {
  const types = { numbered: 'numberedParagraph', plain: 'paragraph', bullet: 'bullet' } as const;
  return { type: types[kind], content: inlineFromTemplate(text) };
}

function questionFrom(text: string, newId: NewId): Question {
  return {
    type: 'question',
    attrs: { id: newId(), locked: true },
    content: [
      { type: 'questionText', content: inlineFromTemplate(text) },
      { type: 'positives' },
      { type: 'improvements' },
    ],
  };
}
