import {
  InternalHyperlink,
  LeaderType,
  PageReference,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type FileChild,
  type ParagraphChild,
} from 'docx';
import type { ReportDocument } from '../../../core/report/document';
import { TERMS } from '../../../core/report/terms';
import { bookmarkName } from '../bookmark-names';
import { block } from './blocks';
import { headingsOf, type Heading } from './headings';
import { INDENT, TEXT_WIDTH } from './measures';
import { ContentsControl, fieldEnd, fieldStart } from './xml-parts';

/**
 * The table of contents on a page of its own; nothing where the report has no headings. It is a field
 * that Word can update, but whole already, so that every program shows it and Word need not ask.
 */
export function contentsParagraphs(
  document: ReportDocument,
  pagesKnown: boolean,
): readonly FileChild[] {
  const headings = headingsOf(document);
  if (headings.length === 0) return [];
  const instruction = `TOC \\o "1-2" \\h \\z${pagesKnown ? '' : ' \\n'}`;
  const entries = headings.map((heading, i) =>
    entryParagraph(heading, [
      ...(i === 0 ? [new TextRun({ children: fieldStart(instruction) })] : []),
      entryLink(heading, pagesKnown),
      // Not after the last entry: the field's end would make an empty paragraph there.
      ...(i === headings.length - 1 ? [new TextRun({ children: [fieldEnd()] })] : []),
    ]),
  );
  const title = new TextRun(TERMS[document.attrs.language].contents);
  return [block('contents', [title], { pageBreakBefore: true }), new ContentsControl(entries)];
}

function entryParagraph({ level, label }: Heading, children: readonly ParagraphChild[]): Paragraph {
  const afterLabel = { type: TabStopType.LEFT, position: INDENT.number };
  const page = { type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: LeaderType.DOT };
  return new Paragraph({
    style: `TOC${level}`,
    tabStops: label ? [afterLabel, page] : [page],
    children,
  });
}

function entryLink({ label, words, target }: Heading, pagesKnown: boolean): ParagraphChild {
  const anchor = bookmarkName(target);
  return new InternalHyperlink({
    anchor,
    children: [
      new TextRun({ children: label ? [label, new Tab(), words] : [words] }),
      ...(pagesKnown
        ? [new TextRun({ children: [new Tab()] }), new PageReference(anchor, { hyperlink: true })]
        : []),
    ],
  });
}
