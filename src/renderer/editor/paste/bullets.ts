// Signs that stand for nothing but a bullet, as word processors and mail programs copy them.
const SIGN = /^\s*[•·●○▪▫■□◦‣⁃∙\uf0b7]\s*/u;
// In plain text of several lines also a dash, a star or Word's second-level "o" before a space.
const LINE_START = /^\s*(?:[•·●○▪▫■□◦‣⁃∙\uf0b7]\s*|[-–—*o]\s+)/u;

/** Text without the bullet sign that was copied with it. */
export function withoutBulletSign(text: string): string {
  return text.replace(SIGN, '');
}

/**
 * Plain text as findings. Each line is one; but where lines have bullets, a line without one goes on
 * with the finding before, unless a blank line parts them.
 */
export function linesAsFindings(text: string): readonly string[] {
  const lines = text.split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/);
  const bulleted = lines.some((line) => LINE_START.test(line));
  const findings: string[] = [];
  let goesOn = false;
  for (const line of lines) {
    const words = line.replace(LINE_START, '').trim();
    if (goesOn && words !== '' && !LINE_START.test(line)) {
      findings.push([findings.pop(), words].join(' '));
    } else if (words !== '') {
      findings.push(words);
    }
    goesOn = bulleted && words !== '';
  }
  return findings;
}
