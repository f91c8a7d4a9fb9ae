import type { WordPackage } from './package/open-package';
import { openPackage } from './package/open-package';
import { readXml } from './package/read-xml';
import { unlessRefused } from './package/refusal';
import { relatedPart } from './package/relationships';
import { checkBookmarks } from './lint/check-bookmarks';
import { checkCharacters } from './lint/check-characters';
import { checkLinks } from './lint/check-links';
import { checkParagraphs } from './lint/check-paragraphs';
import { checkProperties } from './lint/check-properties';
import { checkReferences } from './lint/check-references';
import { checkSizes } from './lint/check-sizes';
import { checkStructure } from './lint/check-structure';
import { together, type MakeChecker } from './lint/checker';
import { readDefinitions, type Definitions } from './lint/definitions';
import type { LintProblem } from './lint/problem';

export type { LintProblem, LintRule } from './lint/problem';

const CHECKERS: readonly MakeChecker[] = [
  checkBookmarks,
  checkCharacters,
  checkLinks,
  checkParagraphs,
  checkProperties,
  checkReferences,
  checkSizes,
  checkStructure,
];

/**
 * What is wrong in a Word file that Microsoft's validator does not see, in every part of it; nothing
 * where all is well. A file that cannot be read has the one problem `malformed`.
 */
export async function lintWord(bytes: Uint8Array): Promise<readonly LintProblem[]> {
  const linted = await unlessRefused(async () => {
    const file = await openPackage(bytes);
    const document = (await relatedPart(file, '', 'officeDocument')) ?? '';
    const definitions = await readDefinitions(file, document);
    const problems: LintProblem[] = [];
    for (const part of file.names.filter((name) => name.endsWith('.xml'))) {
      problems.push(...(await lintPart(file, part, definitions)));
    }
    return problems;
  });
  return linted.ok ? linted.value : [malformed('', linted.failure)];
}

async function lintPart(
  file: WordPackage,
  part: string,
  definitions: Definitions,
): Promise<readonly LintProblem[]> {
  const problems: LintProblem[] = [];
  const handler = together(
    CHECKERS.map((make) =>
      make((rule, detail) => problems.push({ rule, part, detail }), definitions),
    ),
  );
  const read = await unlessRefused(async () => readXml(await file.stream(part), handler));
  if (!read.ok) return [...problems, malformed(part, read.failure)];
  handler.end();
  return problems;
}

function malformed(part: string, failure: object): LintProblem {
  return { rule: 'malformed', part, detail: JSON.stringify(failure) };
}
