import { withoutHashes } from '../headings/bare';
import { isLetterSign, readBullet } from '../lines/bullets';
import type { Draft } from '../paragraphs/draft';
import { inlineFromMarkdown } from '../paragraphs/markdown';
import type { FrontItem } from './read-front';

const NO_SIGNS: ReadonlySet<string> = new Set();
const TAGS = /<\/?(?:a|b|big|br|center|div|em|font|h[1-6]|i|p|small|span|strong|u)\b[^<>]{0,80}>/gi;

/**
 * The signs that are the bullets of a list on the cover: several of its lines begin with them. One
 * alone may be a word or a dash of the line, and a letter is one more often than not.
 */
export function coverSigns(items: readonly FrontItem[]): ReadonlySet<string> {
  const found = items.flatMap(({ draft: [first] }) => readBullet(first?.line.text ?? '') ?? []);
  const signs = found.map(({ sign }) => sign).filter((sign) => !isLetterSign(sign));
  return new Set(signs.filter((sign, i) => signs.indexOf(sign) !== i));
}

/**
 * Whether the source says `words` and nothing else in the lines of `draft`, bullets and marks aside.
 * Inside a wrapped line only a certain bullet is one.
 */
export function saysOnly(words: string, draft: Draft, signs: ReadonlySet<string>): boolean {
  const lines = draft.map(({ line }, i) => withoutMarks(line.text, i === 0 ? signs : NO_SIGNS));
  const said = inlineFromMarkdown(lines.join(' '))
    .map((node) => (node.type === 'text' ? node.text : ''))
    .join('');
  return squashed(said) === squashed(words);
}

function withoutMarks(text: string, signs: ReadonlySet<string>): string {
  const bullet = readBullet(text);
  const isMark = bullet && (bullet.certain || signs.has(bullet.sign));
  const plain = withoutHashes(isMark ? bullet.rest : text)
    .replace(/ ?\{[#.][^{}]*\}$/, '')
    .replace(TAGS, '');
  return /^\[(.*)\]\(#[^()]*\)$/.exec(plain)?.[1] ?? plain;
}

function squashed(text: string): string {
  return text.replace(/\s+/g, '');
}
