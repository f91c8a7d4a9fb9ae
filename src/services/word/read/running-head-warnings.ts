import type { CoverFacts } from '../../../core/report/document';
import { TERMS } from '../../../core/report/terms';
import type { ImportWarning } from '../../../core/text-import/outcome';
import type { WordPackage } from '../package/open-package';
import { readXml } from '../package/read-xml';
import { relatedParts } from '../package/relationships';
import { shortName } from '../short-name';
import { foldWords } from './fold-words';
import { OpenElements } from './open-elements';
import { characterOf } from './read-run-text';
import { warningOf } from './warnings';

/** What stands in the head or the foot of the pages. */
interface RunningHead {
  readonly lines: readonly string[];
  readonly hasPicture: boolean;
}

/**
 * A warning for each line at the head or foot of the pages that the export did not put there, and for
 * pictures: each export makes heads and feet anew, so they are left out.
 */
export async function runningHeadWarnings(
  file: WordPackage,
  document: string,
  facts: CoverFacts,
): Promise<readonly ImportWarning[]> {
  const parts = [
    ...(await relatedParts(file, document, 'header')),
    ...(await relatedParts(file, document, 'footer')),
  ];
  const warnings: ImportWarning[] = [];
  for (const part of parts.filter((name) => file.has(name))) {
    const { lines, hasPicture } = await readRunningHead(file, part);
    const strange = lines.filter((line) => !isExported(line, facts));
    warnings.push(...strange.map((line) => warningOf('running-heads', line)));
    if (hasPicture) warnings.push(warningOf('picture', ''));
  }
  return warnings;
}

async function readRunningHead(file: WordPackage, part: string): Promise<RunningHead> {
  const lines: string[] = [];
  const around = new OpenElements();
  let hasPicture = false;
  let line = '';
  await readXml(await file.stream(part), {
    open: ({ name }) => {
      around.enter(name);
      if (!around.inProperties) line += characterOf(name) ?? (name === 'w:br' ? ' ' : '');
      hasPicture ||= name === 'w:drawing' || name === 'w:pict' || name === 'w:object';
    },
    text: (text) => {
      if (around.innermost === 'w:t' && !around.inDeletion) line += text;
    },
    close: (name) => {
      if (name === 'w:p') {
        lines.push(line);
        line = '';
      }
      around.leave();
    },
  });
  return { lines, hasPicture };
}

function isExported(line: string, facts: CoverFacts): boolean {
  const { draft, page, ofPages } = TERMS[facts.language];
  const name = shortName(facts);
  const heads = ['', name, draft, `${name} ${draft}`].map(foldWords);
  // Word keeps the page that it counted last.
  const foot = foldWords(line.replace(/\d+/g, ''));
  return heads.includes(foldWords(line)) || foot === foldWords(`${page} ${ofPages}`);
}
