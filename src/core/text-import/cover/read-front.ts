import type { CoverRole } from '../../report/document';
import { monthNames, readMonth } from '../../report/month';
import type { Language } from '../../rich-text/inline';
import type { Dialect } from '../evidence/dialect';
import { startsWithin } from '../evidence/text-shape';
import { roomAfter } from '../evidence/wrap';
import { bareWords, wordKey } from '../headings/bare';
import type { PrintedLine } from '../lines/printed-line';
import { addLine, draftFrom, lastLine, type Draft } from '../paragraphs/draft';
import { isKindAlone, namesAuthority, namesPlace } from './authority-words';
import { IMPRINT_WORDS, PHRASES } from './framework';

/** Something that stands before the first section: a line of the cover, or of the imprint. */
export interface FrontItem {
  /** What it is on the cover; null where its words say nothing of the kind. */
  readonly role: CoverRole | null;
  readonly language: Language;
  /** Its words without marks. */
  readonly words: string;
  readonly draft: Draft;
}

const LONGEST_DATE = 40;
const TITLE_WORDS =
  /\b(?:national|thematic) (?:thematic )?inspection\b|safeguarding and care planning|arolygiad cenedlaethol/i;

const PHRASE_KEYS = PHRASES.map((phrase) => ({ ...phrase, key: wordKey(phrase.words) }));

/** Reads the lines before the first section: which is the inspectorate, title, authority, date. */
export function readFront(
  lines: readonly PrintedLine[],
  language: Language,
  dialect: Dialect,
): readonly FrontItem[] {
  const items: FrontItem[] = [];
  const seen = new Set<string>();
  const isNew: IsNew = (role, itsLanguage) =>
    !seen.has(`${role} ${itsLanguage}`) || (role === 'title' && items.at(-1)?.role === 'title');
  for (let i = 0; i < lines.length;) {
    const { item, to } = roleAt(lines, i, isNew, dialect) ?? plainAt(lines, i, language, dialect);
    if (item.role) seen.add(`${item.role} ${item.language}`);
    items.push(item);
    i = to;
  }
  return items;
}

/** Whether a role may come: each only once in a language, but a title may go on. */
type IsNew = (role: CoverRole, language: Language) => boolean;

interface Found {
  readonly item: FrontItem;
  readonly to: number;
}

/** The item of a known role that begins at `from`. */
function roleAt(
  lines: readonly PrintedLine[],
  from: number,
  isNew: IsNew,
  dialect: Dialect,
): Found | undefined {
  const found =
    phraseAt(lines, from, dialect) ??
    authorityAt(lines, from, dialect) ??
    dateAt(lines, from, dialect);
  if (!found?.item.role) return titleAt(lines, from, isNew, dialect);
  return isNew(found.item.role, found.item.language) ? found : undefined;
}

function itemOf(
  lines: readonly PrintedLine[],
  from: number,
  to: number,
  role: CoverRole | null,
  language: Language,
  dialect: Dialect,
): Found | undefined {
  const [first, ...more] = lines.slice(from, to);
  if (!first) return undefined;
  const draft = draftFrom(first, dialect);
  for (const line of more) addLine(draft, line, dialect);
  const words = [first, ...more].map(({ text }) => bareWords(text)).join(' ');
  return { item: { role, language, words, draft }, to };
}

/** A fixed phrase, which a cover may break over lines anywhere. */
function phraseAt(
  lines: readonly PrintedLine[],
  from: number,
  dialect: Dialect,
): Found | undefined {
  const first = wordKey(bareWords(lines[from]?.text ?? ''));
  if (first === '') return undefined;
  for (const { role, language, key } of PHRASE_KEYS) {
    let read = first;
    for (let to = from + 1; key.startsWith(read); to += 1) {
      if (read === key) return itemOf(lines, from, to, role, language, dialect);
      if (to >= lines.length) break;
      read += wordKey(bareWords(lines[to]?.text ?? ''));
    }
  }
  return undefined;
}

/** When inspectors were at work: "Fieldwork: February 2014", "January to May 2014". */
const OF_FIELDWORK =
  /field ?work|carried out|conducted|visit|gwaith maes|cynhaliwyd|\p{L}+ (?:to|and|–|-|i|a) \p{L}+ \d{4}/iu;

/** So many lines a cover may give to "Inspection of", a name and the kind of authority. */
const MOST_NAME_LINES = 4;
const BEGINS_NAME = /^(?:inspection of|arolygiad o)\b/i;

/** "Inspection of …", whose name may go on in the next lines, or an authority's name alone. */
function authorityAt(
  lines: readonly PrintedLine[],
  from: number,
  dialect: Dialect,
): Found | undefined {
  const first = bareWords(lines[from]?.text ?? '');
  const next = bareWords(lines[from + 1]?.text ?? '');
  // Welsh has the kind of authority before its name, English after it.
  const inTwo = isKindAlone(next) || (isKindAlone(first) && /^cyngor/i.test(first));
  const most = BEGINS_NAME.test(first) ? MOST_NAME_LINES : inTwo ? 2 : 1;
  let words = '';
  for (let to = from + 1; to <= from + most; to += 1) {
    words = `${words} ${bareWords(lines[to - 1]?.text ?? '')}`.trim();
    const language = namesAuthority(words);
    if (language) return itemOf(lines, from, to, 'authority', language, dialect);
  }
  const isWhole = lines[from + 1]?.gap !== 'none';
  return isWhole && namesPlace(first)
    ? itemOf(lines, from, from + 1, 'authority', 'en', dialect)
    : undefined;
}

function dateAt(lines: readonly PrintedLine[], from: number, dialect: Dialect): Found | undefined {
  const words = bareWords(lines[from]?.text ?? '');
  if (words.length > LONGEST_DATE || IMPRINT_WORDS.test(words) || !monthIn(words)) return undefined;
  if (OF_FIELDWORK.test(words)) return undefined;
  const welsh = monthNames('cy').some((name) => words.toLowerCase().includes(name.toLowerCase()));
  return itemOf(lines, from, from + 1, 'date', welsh ? 'cy' : 'en', dialect);
}

/** The month and year that a short line names, "Published: 4 August 2014" too. */
export function monthIn(words: string): string | undefined {
  for (const [named] of words.matchAll(/\p{L}+ \d{4}/gu)) {
    const month = readMonth(named);
    if (month) return month;
  }
  return undefined;
}

/** A title in other words than the usual, with the lines right under it. */
function titleAt(
  lines: readonly PrintedLine[],
  from: number,
  isNew: IsNew,
  dialect: Dialect,
): Found | undefined {
  const words = bareWords(lines[from]?.text ?? '');
  const language = /arolygiad/i.test(words) ? 'cy' : 'en';
  if (!TITLE_WORDS.test(words) || IMPRINT_WORDS.test(words)) return undefined;
  if (!isNew('title', language)) return undefined;
  let to = from + 1;
  while (
    lines[to]?.gap === 'none' &&
    !dateAt(lines, to, dialect) &&
    !authorityAt(lines, to, dialect)
  ) {
    to += 1;
  }
  return itemOf(lines, from, to, 'title', language, dialect);
}

/** Lines of no known role, joined where the first was full. */
function plainAt(
  lines: readonly PrintedLine[],
  from: number,
  language: Language,
  dialect: Dialect,
): Found {
  const draft: Draft = [];
  let to = from;
  for (let line = lines[to]; line; line = lines[to]) {
    const above = lastLine(draft);
    if (above && !goesOn(above, line, dialect)) break;
    if (above) addLine(draft, line, dialect);
    else draft.push(...draftFrom(line, dialect));
    to += 1;
  }
  const words = draft.map(({ text }) => bareWords(text)).join(' ');
  return { item: { role: null, language, words, draft }, to };
}

function goesOn(above: PrintedLine, line: PrintedLine, { wrap }: Dialect): boolean {
  if (line.gap !== 'none') return false;
  const full = wrap.kind === 'wrapped' && roomAfter(above, line, wrap) !== 'room';
  return startsWithin(line.text) || (full && !IMPRINT_WORDS.test(line.text));
}
