import type { Side } from '../../report/document';
import { succeed, type Result } from '../../result';
import type { Language } from '../../rich-text/inline';
import type { PrintedLine } from '../lines/printed-line';
import type { ImportRefusal } from '../outcome';
import type { Warn } from '../warnings';
import type { PlacedHeading } from './find-headings';
import { QUESTIONS, questionChain, type Mark } from './question-chain';

/** The lines under one side heading of a question. */
export interface SidePart {
  readonly side: Side;
  readonly heading: PrintedLine;
  readonly lines: readonly PrintedLine[];
}

/** The lines of one question: its text up to the first side heading, then its sides as printed. */
export interface QuestionPart {
  readonly heading: PrintedLine;
  /** The part of the text that stands on the heading's own line. */
  readonly rest: string;
  readonly lines: readonly PrintedLine[];
  readonly sides: readonly SidePart[];
}

/** The lines of a report by its parts. */
export interface Outline {
  readonly language: Language;
  /** Cover, imprint and sections: all before the first question. */
  readonly front: readonly PrintedLine[];
  readonly questions: readonly QuestionPart[];
}

interface OpenPart {
  readonly mark: Mark;
  readonly lines: PrintedLine[];
  readonly sides: { readonly side: Side; readonly heading: PrintedLine; lines: PrintedLine[] }[];
}

/**
 * Parts the lines at the question and side headings. Refuses lines that lack one of the questions
 * and lines that hold two reports.
 */
export function outlineOf(
  lines: readonly PrintedLine[],
  headings: readonly PlacedHeading[],
  warn: Warn,
): Result<Outline, ImportRefusal> {
  const language = languageOf(headings);
  const chain = questionChain(lines, headings, language);
  if (!chain.ok) return chain;
  const marks = chain.value;
  const questions: OpenPart[] = [];
  marks.forEach((mark, i) => {
    const body = lines.slice(mark.placed.to, marks[i + 1]?.placed.from ?? lines.length);
    warnOfMark(mark, warn);
    if (mark.kind === 'question') questions.push({ mark, lines: [...body], sides: [] });
    else addToQuestion(questions.at(-1), mark, body, warn);
  });
  return succeed({
    language,
    front: lines.slice(0, marks[0]?.placed.from),
    questions: questions.map(({ mark, ...part }) => ({
      ...part,
      heading: mark.placed.line,
      rest: mark.kind === 'question' ? mark.rest : '',
    })),
  });
}

function languageOf(headings: readonly PlacedHeading[]): Language {
  const asked = headings.filter(({ heading }) => heading.kind === 'question');
  const welsh = asked.filter(({ heading }) => heading.language === 'cy').length;
  return welsh * 2 > asked.length ? 'cy' : 'en';
}

function warnOfMark(mark: Mark, warn: Warn): void {
  const { heading, line } = mark.placed;
  if (mark.kind === 'question' && mark.number > QUESTIONS) warn('extra-question', line);
  if (mark.kind === 'repeated') warn('repeated-heading', line);
  else if (heading.kind !== 'section' && heading.reworded) warn('reworded-heading', line);
}

/** Puts the lines after a side heading, or after a repeated heading, where they belong. */
function addToQuestion(
  question: OpenPart | undefined,
  mark: Mark,
  body: readonly PrintedLine[],
  warn: Warn,
): void {
  if (!question) return;
  const last = question.sides.at(-1);
  const repeats = mark.kind === 'repeated' || (mark.kind === 'side' && last?.side === mark.side);
  if (mark.kind === 'side' && question.sides.some(({ side }) => side === mark.side)) {
    warn('repeated-heading', mark.placed.line);
  }
  if (repeats) for (const line of body) (last ?? question).lines.push(line);
  else if (mark.kind === 'side') {
    question.sides.push({ side: mark.side, heading: mark.placed.line, lines: [...body] });
  }
}
