import {
  SIDES,
  type Question,
  type ReportDocument,
  type Section,
} from '../../../core/report/document';
import { assertNever } from '../../../core/result';
import { headingLabel, sectionNumbers } from '../../../core/report/numbering';
import { wordsOf } from '../../../core/report/reading-order';
import { TERMS } from '../../../core/report/terms';
import { questionsOf } from '../../../core/report/walk';
import type { BookmarkedPart } from '../bookmark-names';
import { gapWords } from '../gap-words';

/** A heading of a report, as its table of contents lists it. */
export interface Heading {
  readonly level: 1 | 2;
  /** Its printed number, if it has one that is not part of its words. */
  readonly label: string;
  readonly words: string;
  readonly target: BookmarkedPart;
}

/** All headings of a report in order: sections, questions and the sides of questions. */
export function headingsOf(document: ReportDocument): readonly Heading[] {
  const questions = questionsOf(document);
  return document.content.flatMap((part): readonly Heading[] => {
    switch (part.type) {
      case 'section':
        return [sectionHeading(part, document)];
      case 'question':
        return questionHeadings(part, questions.indexOf(part) + 1, document);
      case 'cover':
      case 'imprint':
        return [];
      default:
        return assertNever(part);
    }
  });
}

function sectionHeading(section: Section, document: ReportDocument): Heading {
  const { id, headingNumber } = section.attrs;
  const number = sectionNumbers(document).get(section) ?? 0;
  const words = wordsOf(document, section.content[0].content).replace(/\s+/g, ' ').trim();
  return {
    level: 1,
    label: headingLabel(number, headingNumber),
    words: words || gapWords('heading', document.attrs.language),
    target: { part: 'section', id },
  };
}

function questionHeadings(
  { attrs: { id } }: Question,
  number: number,
  document: ReportDocument,
): readonly Heading[] {
  const terms = TERMS[document.attrs.language];
  return [
    {
      level: 1,
      label: '',
      words: `${terms.question} ${number}`,
      target: { part: 'question', id },
    },
    ...SIDES.map((side): Heading => ({
      level: 2,
      label: '',
      words: terms[side],
      target: { part: side, id },
    })),
  ];
}
