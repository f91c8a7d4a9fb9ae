import type { Print } from './print-style';
import { QUESTIONS } from './published-text';

const NOUNS =
  'plan,panel,carer,social worker,review,young person,multi-agency protocol,Youth Offending Service,Children’s Commissioner,CAMHS,Head of Service,care-leaving team,advocate,school,placement,county'.split(
    ',',
  );
const VERBS = 'helped,had seen,met,knew of,wrote to,did not reach,was led by,relied on'.split(',');
const LINKS =
  'and|, which|(IROs), and|– in 2013 –|, e.g. when|, 14 times,|‘risky’ or not,|; this|, namely:|etc. while|in well-developed ways'.split(
    '|',
  );

/** A report in words: the findings of each question, positives first. */
export type Answers = readonly (readonly [readonly string[], readonly string[]])[];

/** Gives the next random number below `limit`. */
export type Dice = (limit: number) => number;

export function diceFrom(seed: number): Dice {
  let state = seed;
  return (limit) => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
}

/** Random findings: sentences with names, dashes, brackets, hyphens; some lack the last full stop. */
export function answersFrom({ allStopped }: Print, dice: Dice): Answers {
  const side = (): readonly string[] =>
    Array.from({ length: 2 + dice(3) }, () => findingFrom(dice, allStopped));
  return QUESTIONS.map(() => [side(), side()] as const);
}

function findingFrom(dice: Dice, stopped: boolean): string {
  const sentences = Array.from({ length: 1 + dice(4) }, () => sentenceFrom(dice));
  return `${sentences.join('. ')}${stopped || dice(8) > 0 ? '.' : ''}`;
}

function sentenceFrom(dice: Dice): string {
  const pick = (list: readonly string[]): string => list[dice(list.length)] ?? '';
  const clause = (): string => `the ${pick(NOUNS)} ${pick(VERBS)} the ${pick(NOUNS)}`;
  const clauses = Array.from({ length: 1 + dice(4) }, clause);
  const words = clauses.reduce((text, next) => `${text} ${pick(LINKS)} ${next}`);
  return words.replace(/ (?=[,;])/g, '').replace(/^t/, 'T');
}
