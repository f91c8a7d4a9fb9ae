import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import type { Paragraph, Question, ReportDocument, Section } from '../../src/core/report/document';
import { authorityNamed } from '../../src/core/report/known-authorities';
import { readingLines } from '../../src/core/report/reading-order';
import { findingsOf } from '../../src/core/report/walk';
import { createReportEditor } from '../../src/renderer/editor/create-report-editor';
import { documentOf } from '../../src/renderer/editor/document-of';
import { findingOn, isEmptyFinding, sidesOf } from '../../src/renderer/editor/findings/places';
import { onNotice, type Notice } from '../../src/renderer/editor/notice';
import { loadWords, wordsOf } from '../../src/renderer/words';

await loadWords();

// jsdom lays nothing out; the editor only asks where to scroll to.
Range.prototype.getClientRects = () => document.createElement('i').getClientRects();

/** A question by its findings; `id` of a finding is its first word in small letters, filled up. */
export interface Sides {
  readonly positives?: readonly string[];
  readonly improvements?: readonly string[];
}

/** A report with a locked section, a numbered aim, and the given questions. */
export function reportWith(...questions: readonly Sides[]): ReportDocument {
  return {
    type: 'report',
    attrs: {
      language: 'en',
      title: 'National inspection',
      month: '2014-08',
      authority: authorityNamed('Conwy County Borough Council'),
    },
    content: [
      {
        type: 'cover',
        content: [
          {
            type: 'coverLine',
            attrs: { role: 'authority', language: 'cy' },
            content: [{ type: 'placeholder', attrs: { field: 'inspectionOf' } }],
          },
        ],
      },
      { type: 'imprint', attrs: { locked: true }, content: [paragraph('Crown copyright')] },
      introduction,
      ...questions.map(questionOf),
    ],
  };
}

const introduction: Section = {
  type: 'section',
  attrs: { id: 'section1', locked: true, headingNumber: 'n.0.', paragraphNumber: 'n.n.' },
  content: [
    { type: 'sectionHeading', content: [{ type: 'text', text: 'Introduction' }] },
    {
      type: 'numberedParagraph',
      content: [
        { type: 'text', text: 'Inspectors visited ' },
        { type: 'placeholder', attrs: { field: 'authority' } },
      ],
    },
    { type: 'bullet', content: [{ type: 'text', text: 'Children are safe' }] },
    { type: 'numberedParagraph', content: [{ type: 'text', text: 'Reports follow' }] },
  ],
};

function questionOf({ positives = [], improvements = [] }: Sides, index: number): Question {
  const findings = (texts: readonly string[]) =>
    texts.length === 0 ? {} : { content: texts.map(findingOf) };
  return {
    type: 'question',
    attrs: { id: `question${index + 1}`, locked: true },
    content: [
      { type: 'questionText', content: [{ type: 'text', text: `What about ${index + 1}?` }] },
      { type: 'positives', ...findings(positives) },
      { type: 'improvements', ...findings(improvements) },
    ],
  };
}

function findingOf(text: string) {
  return {
    type: 'finding' as const,
    attrs: { id: idFor(text) },
    content: text.split('\n').map(paragraph),
  };
}

/** The id that `reportWith` gives to a finding. */
export function idFor(text: string): string {
  const [word = ''] = text.toLowerCase().match(/[a-z0-9]+/) ?? [];
  return word.padEnd(8, '0');
}

function paragraph(text: string): Paragraph {
  return { type: 'paragraph', content: [{ type: 'text', text }] };
}

export interface Desk {
  readonly editor: Editor;
  /** All notices so far, the latest last. */
  readonly notices: readonly Notice[];
}

/** A real editor on a page of its own, new ids counted up: new00001, new00002 … */
export function openEditor(document_: ReportDocument): Desk {
  const element = document.createElement('div');
  document.body.replaceChildren(element);
  const notices: Notice[] = [];
  let ids = 0;
  const editor = createReportEditor({
    element,
    document: document_,
    newId: () => `new${String((ids += 1)).padStart(5, '0')}`,
    words: wordsOf('editor'),
  });
  onNotice(editor, (notice) => notices.push(notice));
  return { editor, notices };
}

/** What the editor shows, a line a side: `1+ First. | Second.`, an empty finding as `…`. */
export function shown({ editor }: Desk): readonly string[] {
  return sidesOf(editor.state.doc).map(({ question, side, list }) => {
    const texts: string[] = [];
    list.forEach((finding) => {
      const paragraphs: string[] = [];
      finding.forEach((node) => paragraphs.push(node.textBetween(0, node.content.size, '', '⏎')));
      texts.push(isEmptyFinding(finding) ? '…' : paragraphs.join(' ¶ '));
    });
    return `${question}${side === 'positives' ? '+' : '-'} ${texts.join(' | ')}`;
  });
}

/** The ids of all findings as shown, a list a side. */
export function shownIds({ editor }: Desk): readonly (readonly string[])[] {
  return sidesOf(editor.state.doc).map((side) =>
    Array.from({ length: side.list.childCount }, (_, i) =>
      String(findingOn(side, i)?.node.attrs.id),
    ),
  );
}

/** The document that would be saved now. */
export function stored({ editor }: Desk): ReportDocument {
  const parsed = documentOf(editor.state.doc);
  if (!parsed.ok) throw new Error(`${parsed.failure.path} ${parsed.failure.message}`);
  return parsed.value;
}

/** The ids of the findings that would be saved now. */
export const storedIds = (desk: Desk): readonly string[] =>
  findingsOf(stored(desk)).map(({ attrs }) => attrs.id);

/** The words of the report that would be saved now, findings left out. */
export const protectedWords = (desk: Desk): readonly string[] =>
  readingLines(stored(desk))
    .filter(({ kind }) => kind !== 'finding')
    .map(({ label, text }) => `${label} ${text}`.trim());

/** The position of `words` in the editor, plus `offset`; -1 counts from their end. */
export function placeOf({ editor }: Desk, words: string, edge: 'start' | 'end' = 'start'): number {
  let found = -1;
  editor.state.doc.descendants((node, pos) => {
    const at = node.isTextblock ? textOf(node).indexOf(words) : -1;
    if (found < 0 && at >= 0) found = pos + 1 + at + (edge === 'end' ? words.length : 0);
  });
  if (found < 0) throw new Error(`Not in the editor: ${words}`);
  return found;
}

// Every leaf that is no text counts for one place.
const textOf = (node: {
  textBetween: Editor['state']['doc']['textBetween'];
  content: { size: number };
}) => node.textBetween(0, node.content.size, '', '\ufffc');

/** Puts the caret before or after `words`. */
export function caret(desk: Desk, words: string, edge: 'start' | 'end' = 'start'): void {
  select(desk, placeOf(desk, words, edge));
}

/** Puts the caret into the first finding of a side, which is empty. */
export function caretInEmpty(desk: Desk, sideIndex: number, findingIndex = 0): void {
  const side = sidesOf(desk.editor.state.doc)[sideIndex];
  const finding = side && findingOn(side, findingIndex);
  if (!finding) throw new Error('There is no such finding.');
  select(desk, finding.pos + 2);
}

/** Selects from the start of some words to the end of others. */
export function selectFromTo(desk: Desk, first: string, last: string): void {
  select(desk, placeOf(desk, first, 'start'), placeOf(desk, last, 'end'));
}

function select({ editor }: Desk, anchor: number, head = anchor): void {
  const { state, view } = editor;
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, anchor, head)));
}

/** Selects everything, as Ctrl+A does. */
export const selectEverything = (desk: Desk): boolean => press(desk, 'Ctrl+a');

/** The text before and after the caret in its paragraph: `Fir│st.` */
export function aroundCaret({ editor }: Desk): string {
  const { $from, $to } = editor.state.selection;
  const before = $from.parent.textBetween(0, $from.parentOffset, '', '⏎');
  const after = $to.parent.textBetween($to.parentOffset, $to.parent.content.size, '', '⏎');
  return `${before}│${after}`;
}

/** Presses keys such as `Ctrl+Shift+Backspace`; gives whether the editor took them. */
export function press({ editor }: Desk, keys: string): boolean {
  const parts = keys.split('+');
  const event = new KeyboardEvent('keydown', {
    key: parts.at(-1) ?? '',
    ctrlKey: parts.includes('Ctrl'),
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt'),
    bubbles: true,
    cancelable: true,
  });
  return !editor.view.dom.dispatchEvent(event);
}

/** Types text as a browser does: asks with `beforeinput`, then changes the text itself. */
export function type({ editor }: Desk, text: string): void {
  const { view } = editor;
  const event = new InputEvent('beforeinput', {
    inputType: 'insertText',
    data: text,
    bubbles: true,
    cancelable: true,
  });
  if (!view.dom.dispatchEvent(event)) return;
  const { from, to } = view.state.selection;
  const plain = () => view.state.tr.insertText(text, from, to);
  if (!view.someProp('handleTextInput', (handle) => handle(view, from, to, text, plain))) {
    view.dispatch(plain());
  }
}

/** Pastes plain text. */
export function pasteText({ editor }: Desk, text: string): void {
  editor.view.pasteText(text, new Event('paste') as ClipboardEvent);
}

/** Pastes HTML. */
export function pasteHtml({ editor }: Desk, html: string): void {
  editor.view.pasteHTML(html, new Event('paste') as ClipboardEvent);
}

/** Copies the selection and pastes it where `move` puts the caret. */
export function copyTo(desk: Desk, move: () => void): void {
  const { dom } = desk.editor.view.serializeForClipboard(desk.editor.state.selection.content());
  move();
  pasteHtml(desk, dom.innerHTML);
}

/** The kind of the latest notice. */
export const lastNotice = ({ notices }: Desk): Notice | undefined => notices.at(-1);

/** What a paste in an empty report makes of its first side, as `shown` gives it. */
export function pastedFindings(paste: typeof pasteText, content: string): string {
  const desk = openEditor(reportWith({}));
  caretInEmpty(desk, 0);
  paste(desk, content);
  return (shown(desk)[0] ?? '').slice('1+ '.length);
}
