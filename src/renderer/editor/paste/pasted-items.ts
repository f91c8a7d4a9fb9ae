import { Fragment, type Mark, type Node } from '@tiptap/pm/model';
import { cleanText } from '../../../core/rich-text/characters';
import type { Language } from '../../../core/rich-text/inline';

/** One finding's worth of pasted content: the content of its paragraphs. */
export type PastedItem = readonly Fragment[];

/** What a pasted fragment holds, as findings: one for each finding, paragraph or line in it. */
export function pastedItems(content: Fragment, reportLanguage: Language): readonly PastedItem[] {
  const items: Fragment[][] = [];
  gather(content, items);
  return items
    .map((item) => item.map((inline) => cleanInline(inline, reportLanguage)))
    .map((item) => item.filter(showsSomething))
    .filter((item) => item.length > 0);
}

function gather(content: Fragment, items: Fragment[][]): void {
  let line: Node[] = [];
  const endLine = (): void => {
    if (line.length > 0) items.push([Fragment.from(line)]);
    line = [];
  };
  content.forEach((node) => {
    if (node.isInline) {
      line.push(node);
      return;
    }
    endLine();
    // What is dragged over a whole question holds its words too, which are no finding.
    if (node.type.name === 'questionText') return;
    if (node.type.name === 'finding') items.push(paragraphsOf(node));
    else if (node.isTextblock) items.push([node.content]);
    else gather(node.content, items);
  });
  endLine();
}

function paragraphsOf(finding: Node): Fragment[] {
  const paragraphs: Fragment[] = [];
  finding.forEach(({ content }) => paragraphs.push(content));
  return paragraphs;
}

/** Only characters that a file can hold, and no mark that says the report's own language. */
function cleanInline(content: Fragment, reportLanguage: Language): Fragment {
  const nodes: Node[] = [];
  const keeps = ({ type, attrs }: Mark): boolean =>
    type.name !== 'language' || attrs.language !== reportLanguage;
  content.forEach((node) => {
    const marks = node.marks.filter(keeps);
    if (!node.isText) nodes.push(node.mark(marks));
    const text = cleanText(node.text ?? '');
    if (text !== '') nodes.push(node.type.schema.text(text, marks));
  });
  return Fragment.from(nodes);
}

function showsSomething(content: Fragment): boolean {
  let shows = false;
  content.forEach((node) => {
    shows ||= node.isText ? (node.text ?? '').trim() !== '' : node.type.name !== 'hardBreak';
  });
  return shows;
}
