import type { ReportDocument } from '../../../core/report/document';
import { TERMS } from '../../../core/report/terms';
import type { ImportWarning } from '../../../core/text-import/outcome';
import { headingsOf } from '../export/headings';
import { foldWords } from './fold-words';
import { warningOf } from './warnings';
import { shownWords, type WordParagraph } from './word-paragraph';

/**
 * A warning for each line of the table of contents that is not simply a heading of the report, with
 * its page: the table is made anew with each export, so what else stands in it is left out.
 */
export function contentsWarnings(
  lines: readonly WordParagraph[],
  document: ReportDocument,
): readonly ImportWarning[] {
  const known = new Set([
    '',
    foldWords(TERMS[document.attrs.language].contents),
    ...headingsOf(document).map(({ label, words }) => foldWords(`${label} ${words}`)),
  ]);
  return lines
    .map(({ inline }) => shownWords(inline))
    .filter((words) => {
      const line = foldWords(words);
      return !known.has(line) && !known.has(line.replace(/ \d+$/, ''));
    })
    .map((words) => warningOf('contents-words', words));
}
