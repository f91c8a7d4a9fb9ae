import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { AddMarkStep, Mapping, RemoveMarkStep, type Step } from '@tiptap/pm/transform';
import { cleanText, isCleanText } from '../../../core/rich-text/characters';

interface DirtyText {
  readonly node: Node;
  readonly pos: number;
}

interface Range {
  readonly from: number;
  readonly to: number;
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
function changedRanges(changes: readonly Transaction[]): readonly Range[] {
  const steps = changes.flatMap((change) => change.steps);
  const maps = steps.map((step) => step.getMap());
  return steps.flatMap((step, i) => {
    const later = new Mapping(maps.slice(i + 1));
    return rangesOf(step).map(({ from, to }) => ({
      from: later.map(from, -1),
      to: later.map(to, 1),
    }));
  });
}

function rangesOf(step: Step): readonly Range[] {
  if (step instanceof AddMarkStep || step instanceof RemoveMarkStep) return [step];
  const ranges: Range[] = [];
  step.getMap().forEach((_oldStart, _oldEnd, from, to) => ranges.push({ from, to }));
  return ranges;
}
