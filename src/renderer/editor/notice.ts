import type { Editor } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import type { Side } from '../../core/report/document';

/** A part of the page that is changed on purpose only. */
export type ProtectedPart = 'cover' | 'imprint' | 'section' | 'question';

/** A part that has a lock; the cover is changed by its details instead. */
export type LockablePart = Exclude<ProtectedPart, 'cover'>;

/** Something the editor did, or would not do, that the writer should hear of. */
export type Notice =
  | { readonly kind: 'locked'; readonly part: ProtectedPart }
  | { readonly kind: 'lock-changed'; readonly part: LockablePart; readonly locked: boolean }
  | {
      readonly kind: 'moved';
      readonly question: number;
      readonly side: Side;
      readonly place: number;
      readonly count: number;
      /** How many findings moved together. */
      readonly findings: number;
    }
  | { readonly kind: 'cannot-move'; readonly direction: 'up' | 'down' | 'next' | 'previous' }
  | { readonly kind: 'went-on'; readonly question: number; readonly side: Side }
  | { readonly kind: 'first-finding' | 'last-finding'; readonly side: Side }
  | { readonly kind: 'nothing-before' | 'nothing-after' }
  | { readonly kind: 'deleted'; readonly findings: number }
  | { readonly kind: 'no-finding' | 'several-sides' | 'empty-finding' | 'tab' }
  /** The caret is in the place where the first finding of a side will be written. */
  | { readonly kind: 'no-finding-yet'; readonly side: Side };

const NOTICE = 'arolwg-notice';

/** Lets a transaction carry a notice; the editor passes it on when the transaction is applied. */
export function withNotice(tr: Transaction, notice: Notice): Transaction {
  return tr.setMeta(NOTICE, notice);
}

/** Hears the notices of an editor until the returned function is called. */
export function onNotice(editor: Editor, listener: (notice: Notice) => void): () => void {
  const hear = ({ transaction }: { readonly transaction: Transaction }): void => {
    const notice = transaction.getMeta(NOTICE) as Notice | undefined;
    if (notice) listener(notice);
  };
  editor.on('transaction', hear);
  return () => {
    editor.off('transaction', hear);
  };
}
