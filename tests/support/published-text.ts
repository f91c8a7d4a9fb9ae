import { randomIds } from '../../src/core/report/new-ids';
import type { ReportDocument, Side } from '../../src/core/report/document';
import { findingsOn, questionsOf, sectionsOf } from '../../src/core/report/walk';
import { readingLines, reportText, wordsOf } from '../../src/core/report/reading-order';
import { importPublishedText } from '../../src/core/text-import/import-published-text';
import type {
  ImportedDocument,
  ImportRefusal,
  ImportWarningKind,
} from '../../src/core/text-import/outcome';

/** The framework's questions, as the published reports print them. */
export const QUESTIONS: readonly string[] = [
  'Did the authority effectively discharge its corporate parenting roles and responsibilities promoting the stability, welfare and safety of looked after children and care leavers?',
  'Were care and pathway plans informed by relevant assessments, including explicit risk assessments, which supported a comprehensive response to the needs and experiences of children and young people?',
  'Were operational systems and procedures in place that ensured responsive coordinated action was taken to mitigate risk and achieve safe continuity of care?',
  'Did Independent Reviews and quality assurance arrangements promote safe care and best outcomes for young people?',
  'Did care and pathway planning effectively capture and promote the rights and voice of the child?',
];

const PANELS =
  'corporate,parenting,placement,permanency,scrutiny,education,health,housing,youth,care'.split(
    ',',
  );

/** The first to tenth of findings that differ, as findings do: lines that repeat at pages' edges are heads. */
export function panelFinding(i: number): string {
  return `The ${PANELS[i]} panel met every month and read letters from young people.`;
}

/** Imports a text that must be a report. */
export function imported(text: string): ImportedDocument {
  const result = importPublishedText(text, randomIds(Math.random));
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.failure)}`);
  return result.value;
}

/** Imports a text that must be refused. */
export function refused(text: string): ImportRefusal {
  const result = importPublishedText(text, randomIds(Math.random));
  if (result.ok) throw new Error('was taken as a report');
  return result.failure;
}

/** The words of each finding of one side of a question; paragraphs of one finding with ` ¶ `. */
export function findingWords(
  document: ReportDocument,
  question: number,
  side: Side,
): readonly string[] {
  const node = questionsOf(document)[question - 1];
  if (!node) throw new Error(`no question ${question}`);
  return findingsOn(node, side).map(({ content }) =>
    content.map((paragraph) => wordsOf(document, paragraph.content)).join(' ¶ '),
  );
}

/** `7/3 6/3 …`: how many findings each question has on each side. */
export function countsOf(document: ReportDocument): string {
  return questionsOf(document)
    .map((question) =>
      [findingsOn(question, 'positives').length, findingsOn(question, 'improvements').length].join(
        '/',
      ),
    )
    .join(' ');
}

/** The lines of a section as they are read, "kind: number words". */
export function sectionLines(document: ReportDocument, section: number): readonly string[] {
  const id = sectionsOf(document)[section - 1]?.attrs.id;
  return readingLines(document)
    .filter((line) => id !== undefined && line.id === id)
    .map(({ kind, label, text }) => `${kind}: ${[label, text].filter(Boolean).join(' ')}`);
}

/** The kinds of warning that an import gave, in order. */
export function warningKinds({ warnings }: ImportedDocument): readonly ImportWarningKind[] {
  return warnings.map(({ kind }) => kind);
}

/** The warnings of one kind as "line: quote". */
export function warningsOf(
  { warnings }: ImportedDocument,
  kind: ImportWarningKind,
): readonly string[] {
  return warnings.filter((one) => one.kind === kind).map(({ line, quote }) => `${line}: ${quote}`);
}

/** The positives of question 1, and the lines of which it is not sure that a finding begins there. */
export function positivesAsked(text: string): {
  readonly found: readonly string[];
  readonly asked: readonly string[];
} {
  const report = imported(text);
  const asked = warningsOf(report, 'uncertain-start').map((words) =>
    words.slice(words.indexOf(' ') + 1),
  );
  return { found: findingWords(report.document, 1, 'positives'), asked };
}

/** Where `wanted` is not a subsequence of `whole`, what is missing; else undefined. */
export function missingFrom(whole: string, wanted: string): string | undefined {
  let at = 0;
  for (const character of whole) if (wanted[at] === character) at += 1;
  return at === wanted.length ? undefined : wanted.slice(at, at + 60);
}

/** Every character that is no white space, in small letters. */
export function squashed(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}

/**
 * The first words of a source that its report lacks, if any. `marks` takes out of the source what
 * need not come over: bullets and the like.
 */
export function lostWords(
  source: string,
  document: ReportDocument,
  marks: RegExp,
): string | undefined {
  return missingFrom(squashed(reportText(document)), squashed(source.replace(marks, ' ')));
}

/** Sections 1 and 2 in short, for sources that are about something else. */
export const SECTIONS = `1.0. INTRODUCTION

1.1. This report says what was found within Bro Helygen County Council.

2. THE INSPECTION

2.1 Five questions were asked.`;

/** How a source of a test prints what every report has. */
export interface SourceStyle {
  /** All before the first question. */
  readonly front?: string;
  /** What stands under the headings of question 1. */
  readonly positives?: string;
  readonly improvements?: string;
  readonly heading?: (words: string) => string;
  /** The one finding on every other side. */
  readonly finding?: string;
}

/** The text of a report of five questions, the first as `style` says, the others with one finding a side. */
export function source(style: SourceStyle): string {
  const heading = style.heading ?? ((words: string) => words.toUpperCase());
  const other = style.finding ?? '• Staff knew what was expected of them.';
  const sides = (positives: string, improvements: string): string =>
    [heading('Positives'), positives, heading('Areas for improvement'), improvements].join('\n\n');
  const questions = QUESTIONS.map((text, i) => {
    const answers =
      i === 0 ? sides(style.positives ?? other, style.improvements ?? other) : sides(other, other);
    return [heading(`Question ${i + 1}`), text, answers].join('\n\n');
  });
  return [style.front ?? SECTIONS, ...questions, ''].join('\n\n');
}
