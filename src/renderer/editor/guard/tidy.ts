import { Extension } from '@tiptap/core';
import { Plugin, type Transaction } from '@tiptap/pm/state';
import { isNodeId, type NewId } from '../../../core/report/new-ids';
import { fillEmptySides } from '../findings/empty-sides';
import { findingOn, sidesOf } from '../findings/places';
import { cleanTexts } from './clean-texts';

/**
 * Keeps the document one that core takes, after every change, as part of the same undo step: a place
 * to write on every side, an id of its own for every finding, no character that a file cannot hold.
 */
export function tidy(newId: NewId): Extension {
  return Extension.create({
    name: 'tidy',
    addProseMirrorPlugins: () => [
      new Plugin({
        appendTransaction: (transactions, _before, state) => {
          if (!transactions.some(({ docChanged }) => docChanged)) return null;
          const { tr } = state;
          cleanTexts(tr, transactions);
          fillEmptySides(tr);
          giveIds(tr, newId);
          return tr.docChanged ? tr : null;
        },
      }),
    ],
  });
}

/** Gives a new id to every finding without one and to the second of two that have the same. */
function giveIds(tr: Transaction, newId: NewId): void {
  const seen = new Set<unknown>();
  tr.doc.forEach(({ attrs }) => seen.add(attrs.id));
  for (const side of sidesOf(tr.doc)) {
    for (let i = 0; i < side.list.childCount; i += 1) {
      const id: unknown = side.list.child(i).attrs.id;
      if (typeof id === 'string' && isNodeId(id) && !seen.has(id)) {
        seen.add(id);
        continue;
      }
      const place = findingOn(side, i);
      if (place) tr.setNodeAttribute(place.pos, 'id', newId());
    }
  }
}
