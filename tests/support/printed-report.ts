import type { Print } from './print-style';
import { QUESTIONS } from './published-text';
import type { Answers, Dice } from './random-answers';

interface PrintedLine {
  readonly text: string;
  readonly part: 'heading' | 'paragraph' | 'lead-in' | 'finding';
  /** It begins its part; else it goes on with the line before. */
  readonly first: boolean;
}

/** The text of a report as `print` says. */
export function printReport(answers: Answers, print: Print, dice: Dice): string {
  const lines: PrintedLine[] = [];
  const add = (text: string, part: PrintedLine['part'], mark = ''): void => {
    lines.push(...wrapped(text, part, mark, print, dice));
  };
  if (print.cover) for (const words of COVER) add(words, 'paragraph');
  for (const [part, words] of FRONT) {
    if (part === 'heading') lines.push(...headingLines(words, print));
    else if (part === 'aim') add(words, 'finding', markOf(print));
    else add(words, part);
  }
  answers.forEach(([positives, improvements], i) => {
    lines.push(...headingLines(`Question ${i + 1}`, print));
    add(QUESTIONS[i] ?? '', 'paragraph');
    lines.push(...headingLines('Positives', print));
    for (const finding of positives) add(finding, 'finding', markOf(print));
    lines.push(...headingLines('Areas for improvement', print));
    for (const finding of improvements) add(finding, 'finding', markOf(print));
  });
  return paged(lines, print, dice);
}

const COVER = [
  'Care and Social Services Inspectorate Wales',
  'Inspection of Bro Helygen County Council',
  'August 2014',
];

const FRONT: readonly (readonly ['heading' | 'paragraph' | 'lead-in' | 'aim', string])[] = [
  ['heading', '1.0. Introduction'],
  [
    'paragraph',
    '1.1. This report is about young people in the care of Bro Helygen County Council.',
  ],
  [
    'paragraph',
    '1.2. It was made by Care and Social Services Inspectorate Wales. The Chief Inspector and others wrote it, e.g. with the Director of Social Services.',
  ],
  [
    'paragraph',
    '1.3. The aim was to see whether the authority, and every one of its partners, effectively:',
  ],
  [
    'aim',
    'Keeps looked after children and care leavers safe and supports them well in all that they do;',
  ],
  ['aim', 'Hears them;'],
  ['aim', 'Follows the guidance that the government gives'],
  ['paragraph', '1.4. A national report will follow in the spring.'],
  ['heading', '2. The inspection'],
  [
    'paragraph',
    '2.1 Inspectors read how needs had been assessed. They met the Head of Service and the panels, and asked young people.',
  ],
  ['lead-in', 'Five questions were asked of every authority.'],
  ['lead-in', 'The answers are summed up below.'],
];

/** The lines of both sections as a report has them. */
export const FRONT_LINES: readonly string[] = FRONT.map(([part, words]) => {
  const kinds = {
    heading: 'heading',
    paragraph: 'paragraph',
    'lead-in': 'paragraph',
    aim: 'bullet',
  };
  return `${kinds[part]}: ${words}`;
});

function markOf({ dialect, sign, afterSign }: Print): string {
  if (dialect === 'spaces') return ' ';
  return dialect === 'unmarked' ? '' : sign + afterSign;
}

function headingLines(words: string, { heading, dialect }: Print): readonly PrintedLine[] {
  const hashes = dialect === 'markdown' ? '## ' : '';
  const line = (text: string, first = true): PrintedLine => ({
    text: (first ? hashes : '') + text,
    part: 'heading',
    first,
  });
  const broken = /^(Areas for) (improvement)$/.exec(words);
  switch (heading) {
    case 'capitals':
      return [line(words.toUpperCase())];
    case 'title':
      return [line(words.replace(/\b\w/g, (letter) => letter.toUpperCase()))];
    case 'colon':
      return [line(`${words}:`)];
    case 'broken':
      return broken ? [line(broken[1] ?? ''), line(broken[2] ?? '', false)] : [line(words)];
  }
}

/** `text` in lines as wide as the print allows; words may be broken after a hyphen. */
function wrapped(
  text: string,
  part: PrintedLine['part'],
  mark: string,
  print: Print,
  dice: Dice,
): readonly PrintedLine[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=\p{L}-)(?=\p{L})| /u)) {
    const glue = line === '' || /\p{L}-$/u.test(line) ? '' : ' ';
    const full = print.width !== null && line.length + glue.length + word.length > print.width;
    const torn =
      print.ragged &&
      part === 'finding' &&
      print.width !== null &&
      line.split(' ').length > 3 &&
      dice(9) === 0;
    if (line !== '' && (full || torn)) {
      lines.push(line);
      line = word;
    } else line += glue + word;
  }
  const margin = ' '.repeat(print.margin);
  const hanging = print.hanging ? ' '.repeat(mark.trimEnd().length + 3) : '';
  return [...lines, line].map((words, i) =>
    i === 0
      ? { text: margin + mark.replace(/\n/g, print.lineEnd) + words, part, first: true }
      : { text: margin + hanging + words, part, first: false },
  );
}

/** Puts the lines on pages, with empty lines between paragraphs and, at random, inside sentences. */
function paged(lines: readonly PrintedLine[], given: Print, dice: Dice): string {
  // On few pages a number alone on its line may count anything, and a line repeat by chance.
  const few = lines.length < 5 * given.pageLines && given.pageEnd.startsWith('numbers');
  const print: Print = few ? { ...given, pageEnd: 'words' } : given;
  let text = '';
  let onPage = 0;
  let page = 1;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    text += line.text + print.lineEnd;
    onPage += 1;
    if (!next) return;
    if (onPage > print.pageLines && mayEndPage(line, next, print)) {
      page += 1;
      onPage = 0;
      text += pageEnd(page, next, print);
    } else if (blankBetween(line, next, print, dice)) text += print.lineEnd;
  });
  return text;
}

/** Text without marks is broken only where the next line goes on with a small letter. */
function mayEndPage(line: PrintedLine, next: PrintedLine, { dialect, width }: Print): boolean {
  if (line.part === 'heading' || (next.part === 'lead-in' && next.first)) return false;
  const within = !next.first && !isSentence(line);
  if (dialect === 'unmarked') return within && /^\p{Ll}/u.test(next.text);
  if (line.part !== 'finding' && !next.first && !within) return false;
  return width !== null || next.first;
}

function isSentence({ text }: PrintedLine): boolean {
  return /[.:;]$/.test(text);
}

function pageEnd(
  page: number,
  next: PrintedLine,
  { dialect, pageEnd: kind, lineEnd }: Print,
): string {
  if (dialect === 'spaces') return ' ';
  if (dialect === 'markdown')
    return next.part === 'finding' && next.first ? '' : `${lineEnd}${lineEnd}`;
  switch (kind) {
    case 'form-feed':
      return '\f';
    case 'numbers':
      return `${lineEnd}${page}${lineEnd}${lineEnd}`;
    case 'numbers-and-heads':
      return `${lineEnd}${page}${lineEnd}\fInspection of Bro Helygen${lineEnd}${lineEnd}`;
    case 'words':
      return `${lineEnd}Page ${page} of 20${lineEnd}`;
    case 'blank':
      return `${lineEnd}${lineEnd}`;
  }
}

function blankBetween(line: PrintedLine, next: PrintedLine, print: Print, dice: Dice): boolean {
  if (line.part === 'heading') return next.first;
  if (next.first) return next.part !== 'finding' || print.blankAfterFinding;
  const marked = print.dialect !== 'unmarked';
  const within = !isSentence(line) && (marked || /^\p{Ll}/u.test(next.text));
  const may = within || (marked && line.part === 'finding');
  return may && dice(100) < print.blanks;
}
