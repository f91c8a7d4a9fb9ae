import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SIDES } from '../../../../src/core/report/document';
import { anyPrint } from '../../../support/print-style';
import { FRONT_LINES, printReport } from '../../../support/printed-report';
import { findingWords, imported, sectionLines } from '../../../support/published-text';
import { answersFrom, diceFrom } from '../../../support/random-answers';

describe('Any report', () => {
  it('is read back finding by finding, in whatever dialect it was printed', () => {
    fc.assert(
      fc.property(anyPrint, (print) => {
        const dice = diceFrom(print.seed);
        const answers = answersFrom(print, dice);
        const { document } = imported(printReport(answers, print, dice));
        const read = answers.map((_, i) =>
          SIDES.map((side) =>
            findingWords(document, i + 1, side).map((words) => words.replace(/ ¶ /g, ' ')),
          ),
        );
        expect(read).toEqual(answers);
        expect([...sectionLines(document, 1), ...sectionLines(document, 2)]).toEqual(FRONT_LINES);
      }),
      { numRuns: 800 },
    );
  });
});
