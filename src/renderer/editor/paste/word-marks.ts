import { blockOf, htmlLines, takeOffSign } from './html-lines';
import { readSign } from './signs';

/*
 * How Word writes the items of a list: as paragraphs of class MsoListParagraph or with "mso-list" in
 * their style, the sign in a span "mso-list:Ignore" between the conditional comments "supportLists"
 * and "endif". Saved as filtered HTML, a sign is left with its spaces in a span of their own.
 * Source: Microsoft Office HTML and XML Reference, and what Word puts on the clipboard.
 */
const IGNORED = /mso-list:\s*ignore/i;
const LIST_PARAGRAPH = /(?:^|\s)MsoListParagraph/;

/** A number is more than a mark: text elsewhere may name it. Letters are bullets of symbol fonts. */
const SIGN = /^\s*(?:[^\p{L}\p{N}\s]|[oOüvqlnuØ])\s*$/u;

/** Takes out of pasted HTML the signs that Word says are a list's. */
export function takeOffWordMarks(root: Element): void {
  const marked = new Set<Element>();
  const takeOff = (nodes: readonly ChildNode[]): void => {
    const [first] = nodes;
    if (!first) return;
    const sign = nodes.map(wordsOf).join('');
    if (!SIGN.test(sign)) {
      keepNumber(sign, first, nodes);
      return;
    }
    marked.add(blockOf(first, root));
    for (const node of nodes) node.remove();
  };
  for (const nodes of conditionalParts(root)) takeOff(nodes);
  for (const span of root.querySelectorAll('[style]')) {
    if (IGNORED.test(span.getAttribute('style') ?? '')) takeOff([span]);
  }
  for (const span of root.querySelectorAll('span')) {
    if (isSetOff(span) && leads(span, blockOf(span, root))) takeOff([span]);
  }
  for (const line of htmlLines(root)) {
    const spread = readSign(line.text)?.spread === true;
    if (spread && isListParagraph(line.block) && !marked.has(line.block)) takeOffSign(line);
  }
}

/** A number stays as words of the item, without the spaces that Word fills up to its tab stop. */
function keepNumber(sign: string, first: ChildNode, nodes: readonly ChildNode[]): void {
  const number = sign.trim();
  if (number === '') return;
  first.before(`${number} `);
  for (const node of nodes) node.remove();
}

function wordsOf(node: ChildNode): string {
  return node.nodeType === Node.COMMENT_NODE ? '' : (node.textContent ?? '');
}

/** What stands between "[if !supportLists]" and "[endif]". */
function conditionalParts(root: Element): readonly (readonly ChildNode[])[] {
  const parts: ChildNode[][] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  for (let start = walker.nextNode(); start; start = walker.nextNode()) {
    if (!/^\[if !supportLists\]/i.test(start.nodeValue ?? '')) continue;
    const part: ChildNode[] = [];
    let node = start.nextSibling;
    for (; node && node.nodeType !== Node.COMMENT_NODE; node = node.nextSibling) part.push(node);
    if (node) parts.push(part);
  }
  return parts;
}

/** A sign with nothing but an element of spaces after it. */
function isSetOff({ childNodes: [sign, space, ...more] }: Element): boolean {
  if (sign?.nodeType !== Node.TEXT_NODE || !(space instanceof Element)) return false;
  const isSpace = space.textContent !== '' && space.textContent.trim() === '';
  return isSpace && more.length === 0 && SIGN.test(sign.textContent ?? '');
}

/** Nothing but white space stands before `node` in its block. */
function leads(node: ChildNode, block: Element): boolean {
  for (let at: Node | null = node; at && at !== block; at = at.parentNode) {
    for (let before = at.previousSibling; before; before = before.previousSibling) {
      const shows = before.nodeType !== Node.COMMENT_NODE && before.textContent?.trim() !== '';
      if (shows) return false;
    }
  }
  return true;
}

function isListParagraph(block: Element): boolean {
  const style = block.getAttribute('style') ?? '';
  return LIST_PARAGRAPH.test(block.className) || /mso-list:(?!\s*(?:none|skip))/i.test(style);
}
