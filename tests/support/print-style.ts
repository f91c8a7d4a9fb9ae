import fc from 'fast-check';

/** How a random report is printed: in which dialect, and with which of its troubles. */
export interface Print {
  readonly dialect: 'spaces' | 'bullets' | 'markdown' | 'unmarked';
  readonly sign: string;
  /** The columns of a line, none where lines break at paragraphs only. */
  readonly width: number | null;
  /** The lines of findings break anywhere, not only where they are full. */
  readonly ragged: boolean;
  readonly pageLines: number;
  readonly pageEnd: 'form-feed' | 'numbers' | 'numbers-and-heads' | 'words' | 'blank';
  /** Of a hundred lines, how many have an empty line after them in the middle of a sentence. */
  readonly blanks: number;
  /** What stands between a bullet and its finding. */
  readonly afterSign: ' ' | '\t' | '   ' | '\n' | '\n\n';
  /** The columns left of all text, as in text that keeps a page's layout. */
  readonly margin: number;
  /** The lines of a finding stand under its first word. */
  readonly hanging: boolean;
  readonly blankAfterFinding: boolean;
  /** Every finding ends in a full stop; else one in eight does not. */
  readonly allStopped: boolean;
  readonly heading: 'capitals' | 'title' | 'colon' | 'broken';
  readonly lineEnd: '\n' | '\r\n' | ' \n' | '  \n';
  readonly cover: boolean;
  readonly seed: number;
}

/** Any print that leaves no two readings open. */
export const anyPrint: fc.Arbitrary<Print> = fc
  .record({
    dialect: fc.constantFrom('spaces', 'bullets', 'markdown', 'unmarked'),
    sign: fc.constantFrom('•', '●', '\uf0b7', '▪', '-', 'o'),
    width: fc.option(fc.integer({ min: 56, max: 110 }), { freq: 5 }),
    ragged: fc.boolean(),
    pageLines: fc.integer({ min: 18, max: 50 }),
    pageEnd: fc.constantFrom('form-feed', 'numbers', 'numbers-and-heads', 'words', 'blank'),
    blanks: fc.integer({ min: 0, max: 40 }),
    afterSign: fc.constantFrom(' ', '\t', '   ', '\n', '\n\n'),
    margin: fc.constantFrom(0, 0, 3, 12),
    hanging: fc.boolean(),
    blankAfterFinding: fc.boolean(),
    allStopped: fc.constant(false),
    heading: fc.constantFrom('capitals', 'title', 'colon', 'broken'),
    lineEnd: fc.constantFrom('\n', '\r\n', ' \n', '  \n'),
    cover: fc.boolean(),
    seed: fc.integer({ min: 1, max: 2 ** 31 - 2 }),
  } as const)
  .map(decidable);

/** PDF text with spaces is wrapped at a width; text without marks shows its paragraphs. */
function decidable(print: Print): Print {
  const flat = { ...print, margin: 0, hanging: false };
  switch (print.dialect) {
    case 'spaces':
      return { ...flat, width: print.width ?? 80, ragged: false, blankAfterFinding: true };
    case 'unmarked':
      return {
        ...flat,
        margin: print.margin,
        ragged: false,
        blankAfterFinding: true,
        allStopped: print.blanks > 0 || print.pageEnd === 'blank',
      };
    case 'markdown':
      return {
        ...print,
        sign: '-',
        margin: 0,
        afterSign: print.afterSign.startsWith('\n') ? ' ' : print.afterSign,
        lineEnd: print.lineEnd === '\r\n' ? '\r\n' : '\n',
      };
    case 'bullets': {
      // Only a sign that is always a bullet can stand on a line of its own.
      const alone = print.afterSign.startsWith('\n') && !'-o'.includes(print.sign);
      return {
        ...print,
        afterSign: alone || !print.afterSign.startsWith('\n') ? print.afterSign : ' ',
      };
    }
  }
}
