import { Fragment, Slice, type Node, type NodeType } from '@tiptap/pm/model';
import { TextSelection, type Transaction } from '@tiptap/pm/state';
import { findingAt } from '../findings/places';
import type { PastedItem } from './pasted-items';

/**
 * Puts pasted items in at the caret, which stands in a free text: findings among findings, paragraphs
 * of the same kind in a section. The first goes on where the caret is, the last is followed by what
 * stood behind the caret.
 */
export function insertItems(tr: Transaction, items: readonly PastedItem[]): void {
  const { $from } = tr.selection;
  const [first] = items;
  if (!first) return;
  if (items.length === 1 && first.length === 1) insertInline(tr, first[0] ?? Fragment.empty);
  else if (findingAt($from)) insertFindings(tr, items);
  else insertBlocks(tr, items.flat());
}

function insertInline(tr: Transaction, content: Fragment): void {
  const { from, to } = tr.selection;
  tr.replace(from, to, new Slice(content, 0, 0));
  caretAt(tr, from + content.size);
}

function insertFindings(tr: Transaction, items: readonly PastedItem[]): void {
  const { finding, paragraph } = tr.doc.type.schema.nodes;
  if (!finding || !paragraph) throw new Error('The schema has no findings.');
  const findings = items.map((item) =>
    finding.create(
      null,
      item.map((content) => paragraph.create(null, content)),
    ),
  );
  insertOpen(tr, findings, 2);
}

function insertBlocks(tr: Transaction, contents: readonly Fragment[]): void {
  const { type } = tr.selection.$from.parent;
  if (type.name === 'sectionHeading' || type.name === 'questionText') {
    insertInline(
      tr,
      joinedBySpaces(
        contents.filter(({ size }) => size > 0),
        type,
      ),
    );
    return;
  }
  insertOpen(
    tr,
    contents.map((content) => type.create(null, content)),
    1,
  );
}

/** Inserts nodes of which the first and the last flow into what stands around the caret. */
function insertOpen(tr: Transaction, nodes: readonly Node[], depth: number): void {
  const { from, to } = tr.selection;
  const slice = new Slice(Fragment.from(nodes), depth, depth);
  tr.replace(from, to, slice);
  caretAt(tr, from + slice.size);
}

function joinedBySpaces(contents: readonly Fragment[], { schema }: NodeType): Fragment {
  return contents.reduce((all, next) => all.append(Fragment.from(schema.text(' '))).append(next));
}

function caretAt(tr: Transaction, pos: number): void {
  tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(pos, tr.doc.content.size)), -1));
}
