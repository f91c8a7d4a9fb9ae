// @vitest-environment jsdom
import { AllSelection, TextSelection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ReportDocument } from '../../../../src/core/report/document';
import { keepsStructure } from '../../../../src/renderer/editor/guard/keeps-structure';
import { anyDocument } from '../../../support/arbitrary-report';
import {
  openEditor,
  pasteHtml,
  pasteText,
  press,
  stored,
  type,
  type Desk,
} from '../../../support/report-editor';

const KEYS = [
  'Enter',
  'Shift+Enter',
  'Backspace',
  'Delete',
  'Ctrl+b',
  'Ctrl+i',
  'Alt+Shift+ArrowUp',
  'Alt+Shift+ArrowDown',
  'Ctrl+Shift+Backspace',
];

type Act = (desk: Desk) => void;

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.constantFrom(...KEYS).map(
    (keys): Act =>
      (desk) =>
        press(desk, keys),
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }).map(
    (text): Act =>
      (desk) =>
        type(desk, text),
  ),
  fc.constant<Act>((desk) => pasteText(desk, '• one\n• two')),
  fc.array(fc.string({ unit: 'binary', maxLength: 3 }), { minLength: 1, maxLength: 4 }).map(
    (lines): Act =>
      (desk) =>
        pasteText(desk, lines.join('\n')),
  ),
  fc.constant<Act>((desk) => pasteHtml(desk, '<p>one</p><ul><li>two<p>more</p></li></ul>tail')),
  fc.constant<Act>((desk) => {
    const { dom } = desk.editor.view.serializeForClipboard(desk.editor.state.selection.content());
    pasteHtml(desk, dom.innerHTML);
  }),
);

/** A selection somewhere in the text, or of everything, and what is then done. */
const anyStep = fc.record({
  anchor: fc.nat(9999),
  length: fc.nat(60),
  all: fc.nat(9),
  act: anyAct,
});

function place({ editor }: Desk, anchor: number, length: number, all: boolean): void {
  const { doc, tr } = editor.state;
  const from = anchor % doc.content.size;
  const to = Math.min(from + (length < 30 ? 0 : length), doc.content.size);
  const selection = all
    ? new AllSelection(doc)
    : TextSelection.between(doc.resolve(from), doc.resolve(to));
  editor.view.dispatch(tr.setSelection(selection));
}

it('Whatever is pressed, typed and pasted anywhere, the structure stays and it can be saved', () => {
  fc.assert(
    fc.property(
      anyDocument,
      fc.array(anyStep, { minLength: 1, maxLength: 25 }),
      (document, steps) => {
        const desk = openEditor(document);
        const start = desk.editor.state.doc;
        for (const { anchor, length, all, act } of steps) {
          place(desk, anchor, length, all === 0);
          act(desk);
          desk.editor.state.doc.check();
          stored(desk);
        }
        expect(keepsStructure(start, desk.editor.state.doc)).toBe(true);
        undoAll(desk, document);
        desk.editor.destroy();
      },
    ),
    { numRuns: 60, endOnFailure: true },
  );
});

/** Undo leads back, step by step, to the report as it was opened. */
function undoAll(desk: Desk, document: ReportDocument): void {
  for (let i = 0; i < 100; i += 1) press(desk, 'Ctrl+z');
  expect(stored(desk)).toEqual(document);
}
