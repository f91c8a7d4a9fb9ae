import { Footer, Header, PageNumber, Paragraph, Tab, TextRun, type ISectionOptions } from 'docx';
import type { CoverFacts } from '../../../core/report/document';
import { TERMS } from '../../../core/report/terms';
import { LANGUAGE_TAGS } from '../language-tags';
import { shortNameIn } from '../short-name';

/** A file to work on, or one for release. A draft says on each page that it is one. */
export type WordKind = 'draft' | 'final';

/** Head and foot of each page: the report's short name, and "Page 2 of 14". The cover has neither. */
export function runningHeads(
  facts: CoverFacts,
  kind: WordKind,
): Pick<ISectionOptions, 'headers' | 'footers'> {
  const head = [...nameRuns(facts), ...(kind === 'draft' ? [draftRun(facts)] : [])];
  return {
    // Word finds a file damaged whose header holds no paragraph.
    ...(head.length > 0
      ? { headers: { default: new Header({ children: [headLine(head)] }) } }
      : {}),
    footers: { default: new Footer({ children: [pageLine(facts)] }) },
  };
}

function headLine(children: readonly TextRun[]): Paragraph {
  return new Paragraph({ style: 'Header', children });
}

function nameRuns(facts: CoverFacts): readonly TextRun[] {
  const { text, language } = shortNameIn(facts);
  if (text === '') return [];
  const isOther = language !== facts.language;
  const format = isOther ? { language: { value: LANGUAGE_TAGS[language] } } : {};
  return [new TextRun({ ...format, text })];
}

function draftRun({ language }: CoverFacts): TextRun {
  return new TextRun({ children: [new Tab(), TERMS[language].draft] });
}

function pageLine({ language }: CoverFacts): Paragraph {
  const { page, ofPages } = TERMS[language];
  const words = [`${page} `, PageNumber.CURRENT, ` ${ofPages} `, PageNumber.TOTAL_PAGES];
  return new Paragraph({ style: 'Footer', children: [new TextRun({ children: words })] });
}
