/** What keeps a reader that calls itself from reading a text as JSON, and where. */
export interface NestingProblem {
  readonly kind: 'too-deep' | 'comment';
  readonly offset: number;
}

const CLOSES: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/**
 * The first place where JSON text goes deeper than `most` levels, or where a comment begins, which
 * JSON does not know and which could hide brackets; else undefined. Reads once from left to right. A
 * bracket that closes nothing does not count, so that no text is taken as less deep than it is.
 */
export function nestingProblem(text: string, most: number): NestingProblem | undefined {
  const open: string[] = [];
  for (let offset = 0; offset < text.length; offset += 1) {
    const sign = text.charAt(offset);
    const close = CLOSES[sign];
    if (sign === '"') offset = textEnd(text, offset);
    else if (sign === '/') return { kind: 'comment', offset };
    else if (close !== undefined) open.push(close);
    else if (sign === open.at(-1)) open.pop();
    if (open.length > most) return { kind: 'too-deep', offset };
  }
  return undefined;
}

/** Where the text that begins at `start` ends: at its quotation mark, or with its line. */
function textEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\\') at += 1;
    else if (sign === '"' || sign === '\n' || sign === '\r') return at;
  }
  return text.length;
}
