import { DOMParser, type ParseOptions, type Schema, type Slice } from '@tiptap/pm/model';
import { readListLines } from './bullets';
import { withoutProtected } from './copied-html';
import { htmlLines, takeOffSign, type HtmlLine } from './html-lines';
import { looksAsMarks, styleOf } from './inline-styles';
import { takeOffWordMarks } from './word-marks';

/**
 * Reads pasted HTML as the schema does, without the bullets that other programs copy as text and with
 * bold and italic however it says them.
 */
export function pastedHtmlParser(schema: Schema): DOMParser {
  return new (class extends DOMParser {
    override parseSlice(dom: Node, options?: ParseOptions): Slice {
      if (dom instanceof Element && isOwn(dom)) withoutProtected(dom);
      else if (dom instanceof Element) {
        withoutHidden(dom);
        withoutListMarks(dom);
        apartAsShown(dom);
        looksAsMarks(dom);
      }
      return super.parseSlice(dom, options);
    }
  })(schema, DOMParser.fromSchema(schema).rules);
}

/** What the editor itself copied has no bullets in its text. */
function isOwn(root: Element): boolean {
  return root.querySelector('[data-pm-slice]') !== null;
}

function withoutListMarks(root: Element): void {
  takeOffWordMarks(root);
  for (const lines of neighbours(htmlLines(root))) {
    const read = readListLines(
      lines.map(({ text }) => text),
      false,
    );
    lines.forEach((line, i) => {
      if (read[i]?.hasBullet) takeOffSign(line);
    });
  }
}

/** Words that were deleted, as Word and pages mark them, and the anchors of Word's comments ("[DJ1]"). */
const NO_TEXT = '[hidden], del, .MsoCommentReference, .msocomanchor';

/**
 * Takes out what a page or Word hides, which was not seen by who copied it, and what is none of the
 * text: tracked deletions and comments.
 */
function withoutHidden(root: Element): void {
  for (const element of root.querySelectorAll(NO_TEXT)) element.remove();
  for (const element of root.querySelectorAll('[style]')) {
    const hides = styleOf(element, 'display') === 'none' || styleOf(element, 'mso-hide') === 'all';
    const isComment = styleOf(element, 'mso-element')?.startsWith('comment');
    if (hides || isComment) element.remove();
  }
}

/** Puts into blocks what a page shows apart and the editor's own parser takes for words of a line. */
function apartAsShown(root: Element): void {
  for (const element of root.querySelectorAll('summary, caption, dt, legend, option')) {
    const block = element.ownerDocument.createElement('div');
    block.append(...element.childNodes);
    element.append(block);
  }
}

/** Lines of blocks next to each other; the cells of a table are not. */
function neighbours(lines: readonly HtmlLine[]): readonly (readonly HtmlLine[])[] {
  const groups: HtmlLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1)?.at(-1)?.block;
    const isNext = last?.parentElement === line.block.parentElement && !line.block.matches('td,th');
    if (isNext) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups;
}
