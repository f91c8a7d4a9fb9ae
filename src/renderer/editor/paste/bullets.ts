// Signs that stand for nothing but a bullet, as word processors and mail programs copy them.
const SIGN = /^\s*[•·●○▪▫■□◦‣⁃∙\uf0b7]\s*/u;
// Word's bullets of lower levels are letters of a symbol font, set off wider than any word is: "o" with
// one space after it is a Welsh word.
const LETTER_SIGN = /^\s*[o§](?:\t|\s{2,})\s*/u;
// What plain text has for bullets, and also begins lines that go on with a sentence.
const DASH = /^\s*([-–—*])\s+/u;

/** Text without the bullet sign that was copied with it. */
export function withoutBulletSign(text: string): string {
  return text.replace(LETTER_SIGN, '').replace(SIGN, '');
}

interface Line {
  readonly words: string;
  readonly isBulleted: boolean;
}

/**
 * Plain text as findings. Each line is one; but where lines have bullets, a line without one goes on
 * with the finding before, unless a blank line parts them.
 */
export function linesAsFindings(text: string): readonly string[] {
  const lines = readLines(text.split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/));
  const bulleted = lines.some(({ isBulleted }) => isBulleted);
  const findings: string[] = [];
  let goesOn = false;
  for (const { words, isBulleted } of lines) {
    if (goesOn && words !== '' && !isBulleted) {
      findings.push([findings.pop(), words].join(' '));
    } else if (words !== '') {
      findings.push(words);
    }
    goesOn = bulleted && words !== '';
  }
  return findings;
}

/**
 * The lines with what they say and whether they have a bullet. A dash is one at the start of the text
 * or after a blank line, after a sentence or what leads a list in, and where its list goes on; else it
 * belongs to the sentence that was wrapped there.
 */
function readLines(lines: readonly string[]): readonly Line[] {
  let list = '';
  let before = '';
  return lines.map((line) => {
    const words = withoutBulletSign(line).trim();
    const hasSign = words !== line.trim();
    const [, dash = ''] = DASH.exec(line) ?? [];
    const mayBegin = before === '' || /[.:;!?]["”’)]?$/.test(before);
    const isDash = dash !== '' && (dash === list || mayBegin);
    before = line.trim();
    if (before === '') list = '';
    if (isDash) list = dash;
    if (isDash) return { words: line.replace(DASH, '').trim(), isBulleted: true };
    return { words, isBulleted: hasSign };
  });
}
