import { Footer, Header, PageNumber, Paragraph, Tab, TextRun, type ISectionOptions } from 'docx';
import type { CoverFacts } from '../../../core/report/document';
import { TERMS } from '../../../core/report/terms';
import { shortName } from '../short-name';

/** A file to work on, or one for release. A draft says on each page that it is one. */
export type WordKind = 'draft' | 'final';

/** Head and foot of each page: the report's short name, and "Page 2 of 14". The cover has neither. */
export function runningHeads(
  facts: CoverFacts,
  kind: WordKind,
): Pick<ISectionOptions, 'headers' | 'footers'> {
  const name = shortName(facts);
  const draft = kind === 'draft' ? [new Tab(), TERMS[facts.language].draft] : [];
  const head = [name, ...draft];
  return {
    // Word finds a file damaged whose header holds no paragraph.
    ...(head.some(Boolean)
      ? { headers: { default: new Header({ children: [headLine(head)] }) } }
      : {}),
    footers: { default: new Footer({ children: [pageLine(facts)] }) },
  };
}

function headLine(children: readonly (string | Tab)[]): Paragraph {
  return new Paragraph({ style: 'Header', children: [new TextRun({ children })] });
}

function pageLine({ language }: CoverFacts): Paragraph {
  const { page, ofPages } = TERMS[language];
  const words = [`${page} `, PageNumber.CURRENT, ` ${ofPages} `, PageNumber.TOTAL_PAGES];
  return new Paragraph({ style: 'Footer', children: [new TextRun({ children: words })] });
}
