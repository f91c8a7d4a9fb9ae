import { Extension } from '@tiptap/core';
import { DOMSerializer, Fragment, Slice, type Schema } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { cleanText } from '../../../core/rich-text/characters';
import { factsOf } from '../facts';
import { eraseSelection } from '../guard/erase-selection';
import { lineAlone, linesAsFindings } from './bullets';
import { copiedText } from './copied-text';
import { dropSlice, pasteSlice } from './paste-slice';
import { pastedHtmlParser } from './pasted-html';

/** Copies as lists and plain lines; takes pasted and dropped text as findings and paragraphs. */
export const Clipboard = Extension.create({
  name: 'clipboard',
  addProseMirrorPlugins() {
    const { schema } = this.editor;
    return [
      new Plugin({
        props: {
          clipboardSerializer: listSerializer(schema),
          clipboardTextSerializer: ({ content }, { state }) =>
            copiedText(content, factsOf(state.doc)),
          clipboardParser: pastedHtmlParser(schema),
          clipboardTextParser: (text) => textSlice(schema, text),
          handlePaste: (view, _event, slice) => pasteSlice(slice)(view.state, view.dispatch),
          handleDrop: onDrop,
          handleDOMEvents: { cut: onCut },
        },
      }),
    ];
  },
});

/** Plain text as findings; one line alone flows into the text where it is pasted. */
function textSlice(schema: Schema, text: string): Slice {
  const { finding, paragraph } = schema.nodes;
  if (!finding || !paragraph) throw new Error('The schema has no findings.');
  const oneLine = !/[\r\n\v\f\u0085\u2028\u2029]/.test(text);
  const lines = oneLine ? [cleanText(lineAlone(text))].filter(Boolean) : linesAsFindings(text);
  const findings = lines
    .map((line) => schema.text(cleanText(line)))
    .map((line) => finding.create(null, paragraph.create(null, line)));
  return new Slice(Fragment.from(findings), 0, 0);
}

function onDrop(view: EditorView, event: DragEvent, slice: Slice, moved: boolean): boolean {
  const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
  event.preventDefault();
  return at === null || dropSlice(slice, at.pos, moved)(view.state, view.dispatch);
}

/** As the browser's cut, but what is locked stays. */
function onCut(view: EditorView, event: ClipboardEvent): boolean {
  const { clipboardData } = event;
  if (view.state.selection.empty || !clipboardData) return false;
  const { dom, text } = view.serializeForClipboard(view.state.selection.content());
  clipboardData.setData('text/html', dom.innerHTML);
  clipboardData.setData('text/plain', text);
  event.preventDefault();
  return eraseSelection(view.state, view.dispatch);
}

/** Writes HTML in which findings and bullets next to each other stand in one list. */
function listSerializer(schema: Schema): DOMSerializer {
  const plain = DOMSerializer.fromSchema(schema);
  const nodes = { ...plain.nodes, bullet: (): ['li', 0] => ['li', 0] };
  return new (class extends DOMSerializer {
    override serializeFragment(
      fragment: Fragment,
      options?: { document?: Document },
      target?: HTMLElement | DocumentFragment,
    ) {
      const dom = super.serializeFragment(fragment, options, target);
      wrapItems(dom);
      return dom;
    }
  })(nodes, plain.marks);
}

function wrapItems(parent: HTMLElement | DocumentFragment): void {
  if (parent.nodeName === 'UL') return;
  let list: Element | undefined;
  for (const child of [...parent.childNodes]) {
    if (child.nodeName !== 'LI') {
      list = undefined;
      continue;
    }
    if (!list) parent.insertBefore((list = document.createElement('ul')), child);
    list.append(child);
  }
}
