import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { cleanText, isCleanText } from '../../../core/rich-text/characters';

interface DirtyText {
  readonly node: Node;
  readonly pos: number;
}

/**
 * Cleans the texts that `changes` touched, in `tr`, of characters that no file can hold. Whole texts
 * are looked at, not only what came in: a change can part the two halves of a character.
 */
export function cleanTexts(tr: Transaction, changes: readonly Transaction[]): void {
  const dirty = new Map<number, DirtyText>();
  for (const { from, to } of changedRanges(changes)) {
    const end = tr.doc.content.size;
    tr.doc.nodesBetween(Math.max(0, from - 1), Math.min(end, to + 1), (node, pos) => {
      if (node.isText && !isCleanText(node.text ?? '')) dirty.set(pos, { node, pos });
    });
  }
  const lastFirst = [...dirty.values()].sort((a, b) => b.pos - a.pos);
  for (const { node, pos } of lastFirst) {
    const text = cleanText(node.text ?? '');
    const { schema } = node.type;
    tr.replaceWith(pos, pos + node.nodeSize, text ? schema.text(text, node.marks) : []);
  }
}

/** What the changes touched, as ranges of the document after all of them. */
function changedRanges(changes: readonly Transaction[]): readonly { from: number; to: number }[] {
  const maps = changes.flatMap(({ mapping }) => mapping.maps);
  const ranges: { from: number; to: number }[] = [];
  maps.forEach((map, i) => {
    map.forEach((_oldStart, _oldEnd, start, end) => {
      const later = maps.slice(i + 1);
      const mapped = (pos: number, side: 1 | -1): number =>
        later.reduce((at, next) => next.map(at, side), pos);
      ranges.push({ from: mapped(start, -1), to: mapped(end, 1) });
    });
  });
  return ranges;
}
