import type { Inline, Mark } from '../../rich-text/inline';

/** A run of text, or of asterisks or underscores that may open or close a mark. */
interface Token {
  readonly text: string;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  readonly literal: boolean;
  role: 'text' | 'open' | 'close';
}

const MARKS: Readonly<Record<string, readonly Mark[]>> = {
  '*': [{ type: 'italic' }],
  _: [{ type: 'italic' }],
  '**': [{ type: 'bold' }],
  __: [{ type: 'bold' }],
  '***': [{ type: 'bold' }, { type: 'italic' }],
  ___: [{ type: 'bold' }, { type: 'italic' }],
};

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#x27': "'",
  nbsp: ' ',
};

/** A token: an escaped sign, an entity, a tag for a new line, a run of mark signs, other text. */
const TOKEN =
  /\\[!-/:-@[-`{-~]|&(?:amp|lt|gt|quot|apos|#39|#x27|nbsp);|<br ?\/?>|\*+|_+|[^\\&<*_]+|[^]/g;

/**
 * The inline nodes of a paragraph in markdown: bold and italic where their signs pair, every other
 * asterisk and underscore as it stands. `\n` in `text` is a new line. Reads once from left to right.
 */
export function inlineFromMarkdown(text: string): readonly Inline[] {
  const tokens = tokensOf(text);
  pair(tokens);
  const on = new Set<Mark['type']>();
  const nodes: Inline[] = [];
  let words = '';
  for (const { text: read, role } of tokens) {
    if (role === 'text') {
      words += read;
      continue;
    }
    for (const node of textNodes(words, on)) nodes.push(node);
    words = '';
    for (const { type } of MARKS[read] ?? []) {
      if (role === 'open') on.add(type);
      else on.delete(type);
    }
  }
  return [...nodes, ...textNodes(words, on)];
}

/** The inline nodes of a paragraph without marks. */
export function inlineFromPlain(text: string): readonly Inline[] {
  return textNodes(text, new Set());
}

const MARK_ORDER: readonly Mark[] = [{ type: 'bold' }, { type: 'italic' }];

function textNodes(text: string, on: ReadonlySet<Mark['type']>): readonly Inline[] {
  if (text === '') return [];
  const marks = MARK_ORDER.filter(({ type }) => on.has(type));
  const marked = marks.length > 0 ? { marks } : {};
  if (!text.includes('\n')) return [{ type: 'text', text, ...marked }];
  return text
    .split('\n')
    .flatMap((line, i): Inline[] => [
      ...(i > 0 ? [{ type: 'hardBreak', ...marked } as const] : []),
      ...(line === '' ? [] : [{ type: 'text', text: line, ...marked } as const]),
    ]);
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: found, index }) => {
    const isSign = MARKS[found] !== undefined;
    const before = text[index - 1] ?? ' ';
    const after = text[index + found.length] ?? ' ';
    // "LAC_REVIEW_1" and "3*4*5" are no italics.
    const mayBeWord = found.startsWith('_') || found === '*';
    const inWord = mayBeWord && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
    return {
      text: isSign ? found : plainWords(found),
      literal: !isSign,
      canOpen: isSign && after.trim() !== '' && !inWord,
      canClose: isSign && before.trim() !== '' && !inWord,
      role: 'text',
    };
  });
}

function plainWords(token: string): string {
  if (token.startsWith('\\') && token.length === 2) return token.slice(1);
  if (token.startsWith('<br')) return '\n';
  return token.startsWith('&') ? (ENTITIES[token.slice(1, -1)] ?? token) : token;
}

/** Gives a closing sign the nearest open one like it; signs opened in between stay text. */
function pair(tokens: readonly Token[]): void {
  const open = new Map<string, number>();
  tokens.forEach((token, i) => {
    if (token.literal) return;
    const start = open.get(token.text);
    const opener = start === undefined ? undefined : tokens[start];
    if (token.canClose && opener && start !== undefined && start < i - 1) {
      opener.role = 'open';
      token.role = 'close';
      for (const [sign, at] of open) if (at >= start) open.delete(sign);
    } else if (token.canOpen) {
      open.set(token.text, i);
    }
  });
}
