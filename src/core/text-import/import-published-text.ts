import type { ReportDocument } from '../report/document';
import type { NewId } from '../report/new-ids';
import { parseDocument } from '../report/parse-document';
import type { TemplateRef } from '../report/report';
import { findingsOf } from '../report/walk';
import { authorityName } from '../report/authority';
import { fail, succeed, type Result } from '../result';
import { buildCover } from './cover/build-cover';
import { factsFrom } from './cover/facts';
import { readFront } from './cover/read-front';
import { dialectOf, dialectWithin, type Dialect } from './evidence/dialect';
import { withLearntBullets } from './evidence/learnt-bullets';
import { buildQuestion } from './findings/build-question';
import { isOfFramework } from './headings/framework-marks';
import { sectionHeadings } from './headings/read-heading';
import { findHeadings, type PlacedHeading } from './headings/find-headings';
import { outlineOf, type Outline } from './headings/outline';
import { warnOfDivided } from './lines/divided-words';
import { warnOfGarbled } from './lines/garbled';
import { withoutCountingHeads } from './lines/counting-heads';
import { withoutContentsPage } from './lines/contents-page';
import { warnOfLost } from './lines/lost-characters';
import { withLoneMarksAttached } from './lines/lone-marks';
import { withoutMarkup } from './lines/markup-lines';
import { withoutPageNumbers } from './lines/page-numbers';
import { withoutTableFrames } from './lines/table-lines';
import { printedLines, type PrintedLine } from './lines/printed-line';
import { withoutRepeatedHeads } from './lines/repeated-heads';
import { brokenAtBullets } from './lines/run-together';
import { withoutRunningHeads } from './lines/running-heads';
import { otherFormatOf } from './other-format';
import type { ImportedDocument, ImportRefusal } from './outcome';
import { draftText } from './paragraphs/draft';
import { buildSections, readSection } from './sections/build-section';
import { findSections, warnOfMissingSections } from './sections/find-sections';
import { warningList, type Warn } from './warnings';

/** The template whose structure published reports of this inspection follow, in the version they follow. */
const FOLLOWED: TemplateRef = { id: 'authority-report-2014', version: 1 };
const MOST_CHARACTERS = 10_000_000;
/** A hundred times as many as a published report has. */
const MOST_LINES = 50_000;

/**
 * Reads the text of a published authority report: from a PDF, copied from a reader, or markdown.
 * Nothing is lost: every character of the source but white space, bullets and markdown's marks
 * stands in the document in its order, except page numbers, running heads, contents pages, pictures,
 * comments and the punctuation of fixed headings, each warned of but the last. Nothing is added but, where
 * the source has no cover, the framework's fixed terms on one. Takes time in proportion to the text.
 */
export function importPublishedText(
  text: string,
  newId: NewId,
): Result<ImportedDocument, ImportRefusal> {
  const format = otherFormatOf(text);
  if (format) return fail({ kind: 'other-format', format });
  if (text.length > MOST_CHARACTERS) {
    return fail({ kind: 'too-large', megabytes: Math.ceil(text.length / 1_000_000) });
  }
  const { warn, sorted } = warningList();
  const printed = printedLines(text, MOST_LINES);
  const lines = printed.length > MOST_LINES ? printed : wordLines(printed, warn);
  // Bullets that were run into one line make many lines of it.
  if (lines.length > MOST_LINES) {
    return fail({ kind: 'too-large', context: 'lines', lines: MOST_LINES });
  }
  if (lines.length === 0) return fail({ kind: 'empty' });
  const headings = findHeadings(lines);
  const outline = outlineOf(lines, headings, warn);
  if (!outline.ok) return outline;
  if (!isOfFramework(lines, headings)) {
    const [missing = ''] = sectionHeadings(outline.value.language);
    return fail({ kind: 'not-a-report', missing, line: null });
  }
  warnOfLost(lines, warn);
  warnOfGarbled(lines, warn);
  warnOfDivided(lines, warn);
  const dialect = dialectOf(lines, headings);
  if (dialect.plain) warn('unmarked-findings', outline.value.questions[0]?.heading ?? null);
  const document = documentFrom(outline.value, headings, dialect, newId, warn);
  if (findingsOf(document).length === 0) return fail({ kind: 'no-findings' });
  return succeed({ document, template: FOLLOWED, warnings: sorted() });
}

/** The lines of the report's own words: what pages and converters put around them is left out. */
function wordLines(printed: readonly PrintedLine[], warn: Warn): readonly PrintedLine[] {
  const numbered = withoutContentsPage(withoutMarkup(withoutTableFrames(printed), warn), warn);
  const framed = withoutCountingHeads(withoutPageNumbers(numbered, warn), warn);
  const broken = brokenAtBullets(withoutHeads(framed, warn), warn);
  return withLearntBullets(withLoneMarksAttached(broken, warn), warn);
}

/** A foot is seen to break sentences once the heads that pages mark are gone from below it. */
function withoutHeads(lines: readonly PrintedLine[], warn: Warn): readonly PrintedLine[] {
  return withoutRepeatedHeads(withoutRunningHeads(lines, warn), warn);
}

function documentFrom(
  { language, front, questions }: Outline,
  headings: readonly PlacedHeading[],
  dialect: Dialect,
  newId: NewId,
  warn: Warn,
): ReportDocument {
  const parts = findSections(front, headings);
  warnOfMissingSections(parts, language, warn);
  const answers = questions.flatMap(({ sides }) => sides.map(({ lines }) => lines));
  const inFront = dialectWithin([front], dialect);
  const inQuestions = dialectWithin(answers, dialect);
  const drafts = parts.map((part) => readSection(part, inFront, warn));
  const items = readFront(front.slice(0, parts[0]?.heading.from), language, inFront);
  const standardText = (drafts[0]?.blocks ?? []).map(({ draft }) => draftText(draft)).join(' ');
  const facts = factsFrom(items, standardText, language, warn);
  const authority = authorityName(facts.authority, language);
  return inOneForm({
    type: 'report',
    attrs: facts,
    content: [
      ...buildCover(items, facts, inFront, warn),
      ...buildSections(drafts, { dialect: inFront, warn, newId, authority }),
      ...questions.map((part) => buildQuestion(part, { dialect: inQuestions, warn, newId })),
    ],
  });
}

/** What was built is a report by construction: a refusal here is a fault of the import itself. */
function inOneForm(built: ReportDocument): ReportDocument {
  const parsed = parseDocument(built);
  if (parsed.ok) return parsed.value;
  throw new Error(`Import built no report: ${parsed.failure.path} ${parsed.failure.message}`);
}
