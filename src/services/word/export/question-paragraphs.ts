import {
  BookmarkEnd,
  BookmarkStart,
  bookmarkUniqueNumericId,
  TextRun,
  type Paragraph,
  type ParagraphChild,
  type XmlComponent,
} from 'docx';
import type { CoverFacts, Finding, Question, Side } from '../../../core/report/document';
import { SIDES } from '../../../core/report/document';
import { TERMS } from '../../../core/report/terms';
import { findingsOn } from '../../../core/report/walk';
import { bookmarkName } from '../bookmark-names';
import type { InlineContext } from '../placeholder-words';
import { block, marked, type Extra } from './blocks';
import { FINDING_BULLET } from './numbering';
import { runsOf, runsOrGap } from './runs';

/** A question: its number and text, then both sides with their findings as bullets. */
export function questionParagraphs(
  question: Question,
  number: number,
  facts: CoverFacts,
  extra: Extra,
): readonly Paragraph[] {
  const { id } = question.attrs;
  const context = { facts, language: facts.language };
  const heading = [new TextRun(`${TERMS[facts.language].question} ${number}`)];
  return [
    block('heading', marked({ part: 'question', id }, heading), extra),
    block('question', runsOrGap(question.content[0].content, 'question', context)),
    ...SIDES.flatMap((side) => sideParagraphs(question, side, context)),
  ];
}

function sideParagraphs(
  question: Question,
  side: Side,
  context: InlineContext,
): readonly Paragraph[] {
  const heading = [new TextRun(TERMS[context.language][side])];
  const findings = findingsOn(question, side);
  // Headings with nothing under them would hold each other together over whole pages.
  const extra = findings.length === 0 ? { keepNext: false } : {};
  return [
    block('side', marked({ part: side, id: question.attrs.id }, heading), extra),
    ...findings.flatMap((finding) => findingParagraphs(finding, context)),
  ];
}

/** One bullet. Its bookmark goes around all its paragraphs. */
function findingParagraphs(finding: Finding, context: InlineContext): readonly Paragraph[] {
  const bookmark = bookmarkUniqueNumericId();
  const name = bookmarkName({ part: 'finding', id: finding.attrs.id });
  const last = finding.content.length - 1;
  return finding.content.map(({ content }, i) => {
    const runs = [
      ...(i === 0 ? [asChild(new BookmarkStart(name, bookmark))] : []),
      ...runsOf(content, context),
      ...(i === last ? [asChild(new BookmarkEnd(bookmark))] : []),
    ];
    return i === 0
      ? block('finding', runs, { numbering: FINDING_BULLET })
      : block('finding-more', runs);
  });
}

/** docx takes the two ends of a bookmark in a paragraph, but its types leave them out. */
function asChild(end: XmlComponent): ParagraphChild {
  return end as ParagraphChild;
}
