import { startsWithin } from '../evidence/text-shape';
import { withoutHashes } from '../headings/bare';
import { readBullet } from '../lines/bullets';

/** The number that a paragraph of a section is printed with, "1.1." or "2.1". */
export interface PrintedNumber {
  readonly section: number;
  readonly paragraph: number;
  /** It ends in a full stop. */
  readonly dotted: boolean;
  /** The paragraph's words behind the number. */
  readonly rest: string;
}

const NUMBER = /^\(?(\d{1,2})\\?\.(\d{1,2})(\\?\.)?\)?:?(?=\*\*|__| |$|\p{Lu})/u;

/** The paragraph number that `text` begins with; a list sign and bold marks around it do not count. */
export function readParagraphNumber(text: string): PrintedNumber | undefined {
  const body = withoutHashes(readBullet(text)?.rest ?? text);
  const bold = /^(?:\*\*|__)/.exec(body)?.[0] ?? '';
  const match = NUMBER.exec(body.slice(bold.length));
  if (!match) return undefined;
  const [whole, section, paragraph, dot] = match;
  const after = body.slice(bold.length + whole.length);
  const boldAround = bold !== '' && after.startsWith(bold);
  const rest = boldAround ? after.slice(bold.length) : bold + after;
  return {
    section: Number(section),
    paragraph: Number(paragraph),
    dotted: dot !== undefined,
    rest: rest.trim(),
  };
}

/** Whether the words behind a number can begin a paragraph: "2.3 million" cannot. */
export function canBeginParagraph({ rest }: PrintedNumber): boolean {
  return !startsWithin(rest);
}
