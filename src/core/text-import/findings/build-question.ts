import type { Finding, FindingList, Question, Side } from '../../report/document';
import type { NewId } from '../../report/new-ids';
import type { Inline } from '../../rich-text/inline';
import { boundaryBetween } from '../evidence/boundary';
import { markOf, type Dialect } from '../evidence/dialect';
import type { QuestionPart } from '../headings/outline';
import type { PrintedLine } from '../lines/printed-line';
import { addLine, draftFrom, draftText, lastLine, type Draft } from '../paragraphs/draft';
import { inlineFrom, inlineOf } from '../paragraphs/inline';
import type { Warn } from '../warnings';
import type { DraftFinding } from './draft-finding';
import { readFindings } from './read-findings';

interface QuestionContext {
  readonly dialect: Dialect;
  readonly warn: Warn;
  readonly newId: NewId;
}

/** A question with its findings on both sides. */
export function buildQuestion(part: QuestionPart, context: QuestionContext): Question {
  const { dialect, warn, newId } = context;
  const { text, findings } = partedText(part, dialect);
  const positives = [
    ...readFindings(findings, dialect, warn),
    ...sideFindings(part, 'positives', context),
  ];
  const [first] = findings;
  if (first) warn('unplaced-text', first);
  return {
    type: 'question',
    attrs: { id: newId(), locked: true },
    content: [
      { type: 'questionText', content: questionText(part, text, context) },
      findingList('positives', positives, part, context),
      findingList('improvements', sideFindings(part, 'improvements', context), part, context),
    ],
  };
}

/** Bullets before the first side heading are findings where the heading "Positives" is missing. */
function partedText(
  { lines, sides }: QuestionPart,
  { signs }: Dialect,
): { readonly text: readonly PrintedLine[]; readonly findings: readonly PrintedLine[] } {
  const hasPositives = sides.some(({ side }) => side === 'positives');
  const at = hasPositives ? -1 : lines.findIndex((line) => markOf(line, signs) !== undefined);
  return at < 0
    ? { text: lines, findings: [] }
    : { text: lines.slice(0, at), findings: lines.slice(at) };
}

function questionText(
  { rest, heading }: QuestionPart,
  lines: readonly PrintedLine[],
  { dialect, warn }: QuestionContext,
): readonly Inline[] {
  const draft: Draft = [];
  if (rest !== '') draft.push(...draftFrom(heading, dialect, rest));
  const titled = isTitle(rest, lines);
  if (titled) warn('unplaced-text', heading);
  for (const line of lines) {
    const above = lastLine(draft);
    if (!above) {
      draft.push(...draftFrom(line, dialect, markOf(line, dialect.signs)?.rest));
      continue;
    }
    const { kind } = boundaryBetween({
      above,
      below: line,
      dialect,
      marked: true,
      afterFirstLine: draft.length === 1,
    });
    if (kind === 'break' && !(titled && draft.length === 1)) warn('unplaced-text', line);
    addLine(draft, line, dialect, kind === 'break');
  }
  return draft.length === 0 ? [] : inlineFrom(draft, dialect);
}

/** Whether words behind a question's number are not the question, which begins on a line of its own. */
function isTitle(rest: string, [next]: readonly PrintedLine[]): boolean {
  return rest !== '' && !rest.includes('?') && /^\p{Lu}/u.test(next?.text ?? '');
}

/** The findings under every heading of that side; most questions have one. */
function sideFindings(
  part: QuestionPart,
  side: Side,
  { dialect, warn }: QuestionContext,
): readonly DraftFinding[] {
  return part.sides
    .filter((one) => one.side === side)
    .flatMap(({ lines }) => readFindings(lines, dialect, warn));
}

function findingList<Kind extends Side>(
  side: Kind,
  drafts: readonly DraftFinding[],
  part: QuestionPart,
  { dialect, warn, newId }: QuestionContext,
): FindingList<Kind> {
  const heading = part.sides.find((one) => one.side === side)?.heading;
  if (!heading) warn('missing-side', part.heading);
  else if (drafts.length === 0) warn('empty-side', heading);
  return {
    type: side,
    content: drafts.map(({ paragraphs }): Finding => ({
      type: 'finding',
      attrs: { id: newId() },
      content: paragraphs.map((draft) => ({
        type: 'paragraph',
        content: inlineOf(draftText(draft), dialect),
      })),
    })),
  };
}
