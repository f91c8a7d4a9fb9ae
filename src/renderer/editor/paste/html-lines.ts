const BLOCKS =
  'address,blockquote,caption,dd,div,dl,dt,h1,h2,h3,h4,h5,h6,li,ol,p,pre,table,td,th,tr,ul';

/** Text that stands together in one block of pasted HTML. */
export interface HtmlLine {
  readonly block: Element;
  readonly nodes: readonly Text[];
  /** Its words, white space as a page shows it: what is not fixed counts as one space. */
  readonly text: string;
}

/** The block that `node` stands in. */
export function blockOf(node: Node, root: Element): Element {
  return node.parentElement?.closest(BLOCKS) ?? root;
}

/** The lines of pasted HTML in order; white space between blocks is none. */
export function htmlLines(root: Element): readonly HtmlLine[] {
  const groups: { readonly block: Element; readonly nodes: Text[] }[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const block = blockOf(node, root);
    const last = groups.at(-1);
    if (last?.block === block) last.nodes.push(node);
    else groups.push({ block, nodes: [node] });
  }
  return groups
    .map(({ block, nodes }) => ({ block, nodes, text: shownText(nodes) }))
    .filter(({ text }) => text !== '' && text !== ' ');
}

function shownText(nodes: readonly Text[]): string {
  return nodes
    .map(({ data }) => data)
    .join('')
    .replace(/[ \t\r\n\f]+/g, ' ');
}

/** Takes the sign that a line begins with out of the page, and the space around it. */
export function takeOffSign({ nodes }: HtmlLine): void {
  let wanted = 1;
  for (const node of nodes) {
    const start = node.data.trimStart();
    const sign = wanted > 0 ? (Array.from(start)[0] ?? '') : '';
    if (sign !== '') wanted -= 1;
    node.data = start.slice(sign.length).trimStart();
    if (node.data !== '') return;
  }
}
