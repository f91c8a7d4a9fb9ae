import { Extension } from '@tiptap/core';
import { Fragment, Slice, type Schema } from '@tiptap/pm/model';
import { Plugin, type EditorState } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { cleanText } from '../../../core/rich-text/characters';
import { factsOf } from '../facts';
import { sidesOf } from '../findings/places';
import { eraseSelection } from '../guard/erase-selection';
import { lineAlone, linesAsFindings } from './bullets';
import { reportSerializer } from './copied-html';
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
          clipboardSerializer: reportSerializer(
            schema,
            () => factsOf(this.editor.state.doc).language,
          ),
          clipboardTextSerializer: ({ content }, { state }) =>
            copiedText(content, factsOf(state.doc), questionAt(state)),
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
  const findings = (oneLine ? [lineAlone(text)] : linesAsFindings(text))
    .map(cleanText)
    // A line of nothing but signs that no report holds says nothing.
    .filter((line) => (oneLine ? line : line.trim()) !== '')
    .map((line) => schema.text(line))
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

/** The number of the first question that the selection reaches into. */
function questionAt({ doc, selection }: EditorState): number {
  const behind = sidesOf(doc).find(({ pos, list }) => pos + list.nodeSize > selection.from);
  return behind?.question ?? 1;
}
