import type { Side } from '../../report/document';
import type { Language } from '../../rich-text/inline';
import { wordKey } from './bare';

/** A heading of the framework, known by its words. */
export type Heading =
  | {
      readonly kind: 'question';
      readonly language: Language;
      readonly number: number;
      /** What stands behind the number on the same line: the question's text, mostly nothing. */
      readonly rest: string;
      readonly reworded: boolean;
    }
  | {
      readonly kind: 'side';
      readonly language: Language;
      readonly side: Side;
      readonly reworded: boolean;
    }
  | {
      readonly kind: 'section';
      readonly language: Language;
      /** The number as printed, empty where there is none. */
      readonly number: string;
      readonly words: string;
    };

type SideWords = readonly [language: Language, side: Side, reworded: boolean];

const SIDES: ReadonlyMap<string, SideWords> = new Map([
  ['positives', ['en', 'positives', false]],
  ['positive', ['en', 'positives', true]],
  ['positivefindings', ['en', 'positives', true]],
  ['areasforimprovement', ['en', 'improvements', false]],
  ['areaforimprovement', ['en', 'improvements', true]],
  ['areasforimprovements', ['en', 'improvements', true]],
  ['areasofimprovement', ['en', 'improvements', true]],
  ['agweddaucadarnhaol', ['cy', 'positives', false]],
  ['cadarnhaol', ['cy', 'positives', true]],
  ['pethaucadarnhaol', ['cy', 'positives', true]],
  ['meysyddiwgwella', ['cy', 'improvements', false]],
  ['meysyddigwella', ['cy', 'improvements', true]],
  ['meysyddargyfergwella', ['cy', 'improvements', true]],
  ['meysyddargyfergwelliant', ['cy', 'improvements', true]],
]);

const SECTIONS: ReadonlyMap<string, readonly [language: Language, words: string]> = new Map([
  ['introduction', ['en', 'Introduction']],
  ['theinspection', ['en', 'The inspection']],
  ['cyflwyniad', ['cy', 'Cyflwyniad']],
  ['yrarolygiad', ['cy', 'Yr arolygiad']],
]);

/** The headings of the framework's sections in a language, in order. */
export function sectionHeadings(language: Language): readonly string[] {
  return [...SECTIONS.values()].flatMap(([own, words]) => (own === language ? [words] : []));
}

const NUMBER_WORDS: readonly (readonly string[])[] = [
  ['one', 'un'],
  ['two', 'dau'],
  ['three', 'tri'],
  ['four', 'pedwar'],
  ['five', 'pump'],
];

const LEADING_NUMBER = /^\d{1,2}(?:\.\d{1,2}){0,2}\.?\)? ?(?=\p{L})/u;
const QUESTION =
  /^(key )?(question|cwestiwn|q) ?(\d{1,2}|one|two|three|four|five|un|dau|tri|pedwar|pump)\b ?([:.)–—-]?)/i;

/** The heading that the whole of `words` (bare of marks) is, in one language or both, else undefined. */
export function readHeading(words: string): Heading | undefined {
  const [first = '', second] = words.split(' / ', 2);
  if (second === undefined) return readOneHeading(words);
  const heading = readOneHeading(first);
  if (!heading || readOneHeading(second)?.kind !== heading.kind) return undefined;
  // The words of the other language are not among those that now stand for it.
  return heading.kind === 'section' ? heading : { ...heading, reworded: true };
}

function readOneHeading(words: string): Heading | undefined {
  return readQuestion(words) ?? readSide(words) ?? readSection(words);
}

function readQuestion(words: string): Heading | undefined {
  const start = LEADING_NUMBER.exec(words)?.[0] ?? '';
  const match = QUESTION.exec(words.slice(start.length));
  if (!match) return undefined;
  const [whole, key, word = '', digits = '', separator = ''] = match;
  const rest = words.slice(start.length + whole.length).trim();
  const isShort = word.length === 1;
  // "Q1.2: …" counts a finding, and "Q1 …" may name a quarter.
  if (isShort ? rest !== '' && !rest.endsWith('?') : !isQuestionRest(rest, separator)) {
    return undefined;
  }
  const index = NUMBER_WORDS.findIndex((names) => names.includes(digits.toLowerCase()));
  return {
    kind: 'question',
    language: word.toLowerCase() === 'cwestiwn' ? 'cy' : 'en',
    number: index < 0 ? Number(digits) : index + 1,
    rest,
    reworded: start !== '' || index >= 0 || isShort || key !== undefined,
  };
}

/** "Question 2: Were care …" is a heading; "Question 2 was" is prose, "Question 2 …… 7" contents. */
function isQuestionRest(rest: string, separator: string): boolean {
  if (rest === '') return true;
  if (!/\p{L}{2}/u.test(rest)) return false;
  return separator !== '' || /^\p{Lu}/u.test(rest);
}

/** How many findings follow: "Positives (6)". */
const COUNTED = / ?\(\d{1,2}\)$/;

function readSide(words: string): Heading | undefined {
  const start = LEADING_NUMBER.exec(words)?.[0] ?? '';
  if (words.length > 60) return undefined;
  const found = SIDES.get(wordKey(words.slice(start.length).replace(COUNTED, '')));
  if (!found) return undefined;
  const [language, side, reworded] = found;
  const isCounted = COUNTED.test(words);
  return { kind: 'side', language, side, reworded: reworded || start !== '' || isCounted };
}

function readSection(words: string): Heading | undefined {
  if (words.length > 60) return undefined;
  const number = /^\d{1,2}(?:\.\d)?\.?(?= ?\p{L})/u.exec(words)?.[0] ?? '';
  const found = SECTIONS.get(wordKey(words.slice(number.length)));
  if (!found) return undefined;
  return { kind: 'section', language: found[0], number, words: found[1] };
}
