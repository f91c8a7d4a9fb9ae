import type { Side } from '../../report/document';
import { TERMS } from '../../report/terms';
import { fail, succeed, type Result } from '../../result';
import type { Language } from '../../rich-text/inline';
import type { PrintedLine } from '../lines/printed-line';
import type { ImportRefusal } from '../outcome';
import type { PlacedHeading } from './find-headings';
import { isAsked } from './own-headings';

/** A heading that parts the text. */
export type Mark =
  | {
      readonly kind: 'question';
      readonly placed: PlacedHeading;
      readonly number: number;
      readonly rest: string;
    }
  /** The heading of a question that was there, printed once more without its question. */
  | { readonly kind: 'repeated'; readonly placed: PlacedHeading }
  | { readonly kind: 'side'; readonly placed: PlacedHeading; readonly side: Side };

/** How many questions the inspection asked of every authority. */
export const QUESTIONS = 5;

/**
 * The headings of the questions from 1 on and of their sides, in order. A question is known by the
 * side heading that follows it, so that a list of the questions elsewhere is not taken for them.
 */
export function questionChain(
  lines: readonly PrintedLine[],
  headings: readonly PlacedHeading[],
  language: Language,
): Result<readonly Mark[], ImportRefusal> {
  const marks: Mark[] = [];
  const sideless = new Map<number, PlacedHeading>();
  let current = 0;
  const parting = headings.filter(({ heading }) => heading.kind !== 'section');
  for (const [i, placed] of parting.entries()) {
    const { heading } = placed;
    if (heading.kind === 'section') continue;
    if (heading.kind === 'side') {
      if (current > 0) marks.push({ kind: 'side', placed, side: heading.side });
    } else if (heading.number <= current && !isAsked(lines, placed, parting[i + 1])) {
      marks.push({ kind: 'repeated', placed });
    } else if (parting[i + 1]?.heading.kind !== 'side') {
      sideless.set(heading.number, placed);
    } else if (heading.number === current + 1) {
      current += 1;
      marks.push({ kind: 'question', placed, number: current, rest: heading.rest });
    } else if (heading.number === 1) {
      return fail({ kind: 'several-reports', line: placed.line.number });
    } else {
      return fail(missingQuestion(current + 1, language, sideless, placed));
    }
  }
  if (current < QUESTIONS) return fail(missingQuestion(current + 1, language, sideless));
  return bothSides(marks, language);
}

function missingQuestion(
  number: number,
  language: Language,
  sideless: ReadonlyMap<number, PlacedHeading>,
  before?: PlacedHeading,
): ImportRefusal {
  const terms = TERMS[language];
  const alone = sideless.get(number);
  return {
    kind: 'not-a-report',
    missing: alone ? terms.positives : `${terms.question} ${number}`,
    line: (alone ?? before)?.line.number ?? null,
  };
}

function bothSides(
  marks: readonly Mark[],
  language: Language,
): Result<readonly Mark[], ImportRefusal> {
  const sides = new Set(marks.flatMap((mark) => (mark.kind === 'side' ? [mark.side] : [])));
  const missing = (['positives', 'improvements'] as const).find((side) => !sides.has(side));
  if (missing === undefined) return succeed(marks);
  return fail({ kind: 'not-a-report', missing: TERMS[language][missing], line: null });
}
