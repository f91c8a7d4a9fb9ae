import { Extension } from '@tiptap/core';
import { isHistoryTransaction } from '@tiptap/pm/history';
import { Plugin, type Command, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { isCleanText } from '../../../core/rich-text/characters';
import { toggleBold, toggleItalic } from '../marks';
import {
  eraseSelection,
  isWithinOneFreeText,
  refuseAt,
  refuseLocked,
  typeText,
} from './erase-selection';
import { keepsStructure } from './keeps-structure';

const ON_PURPOSE = 'arolwg-on-purpose';

/** Marks a transaction that changes what is protected because the writer asked for it. */
export function onPurpose(tr: Transaction): Transaction {
  return tr.setMeta(ON_PURPOSE, true);
}

/**
 * Keeps the report's structure and its protected texts whatever is typed, pasted or dropped. Every
 * input that a browser would carry out across texts is carried out here instead; the filter is the
 * last resort, for input that comes in no other way.
 */
export const Guard = Extension.create({
  name: 'guard',
  priority: 1000,
  onBeforeCreate() {
    const { editor } = this;
    editor.on('beforeTransaction', ({ transaction, nextState }) => {
      const isRefused = transaction.docChanged && nextState.doc === editor.state.doc;
      if (isRefused) refuseAt(transaction.selection.$from)(editor.state, editor.view.dispatch);
    });
  },
  addProseMirrorPlugins: () => [
    new Plugin({
      filterTransaction: (tr, { doc }) =>
        !tr.docChanged || isAllowed(tr) || keepsStructure(doc, tr.doc),
      props: {
        handleTextInput: (view, _from, _to, text) =>
          !(isWithinOneFreeText(view.state) && isCleanText(text)) && run(view, typeText(text)),
        handleDOMEvents: { beforeinput: onBeforeInput, compositionstart: onCompositionStart },
      },
    }),
  ],
});

// Undo and redo lead back to documents that were whole.
function isAllowed(tr: Transaction): boolean {
  return tr.getMeta(ON_PURPOSE) === true || isHistoryTransaction(tr);
}

function run(view: EditorView, command: Command): boolean {
  return command(view.state, view.dispatch, view);
}

function onBeforeInput(view: EditorView, event: InputEvent): boolean {
  const { inputType } = event;
  if (inputType.startsWith('history') || inputType.includes('Composition')) return false;
  if (inputType.startsWith('format')) {
    run(view, formatCommand(inputType));
  } else {
    if (isWithinOneFreeText(view.state)) return false;
    run(view, inputType.startsWith('delete') ? erase : typeText(typedText(event)));
  }
  event.preventDefault();
  return true;
}

const erase: Command = (state, dispatch) =>
  eraseSelection(state, dispatch) || refuseLocked(state, dispatch);

const nothing: Command = () => true;

function formatCommand(inputType: string): Command {
  if (inputType === 'formatBold') return toggleBold;
  return inputType === 'formatItalic' ? toggleItalic : nothing;
}

function typedText({ data, dataTransfer }: InputEvent): string {
  return data ?? dataTransfer?.getData('text/plain') ?? '';
}

// A composition cannot be refused once it runs, so what it would replace is taken out before it.
function onCompositionStart(view: EditorView): boolean {
  if (!view.state.selection.empty && !isWithinOneFreeText(view.state)) run(view, erase);
  return false;
}
