// @vitest-environment jsdom
import { TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import {
  aroundCaret,
  caret,
  caretInEmpty,
  copyTo,
  lastNotice,
  openEditor,
  placeOf,
  press,
  protectedWords,
  reportWith,
  selectEverything,
  selectFromTo,
  shown,
  type,
} from '../../../support/report-editor';

const DOWN = 'Alt+Shift+ArrowDown';
const DELETE = 'Ctrl+Shift+Backspace';

const open = () =>
  openEditor(
    reportWith(
      { positives: ['Alpha.', 'Bravo.'], improvements: ['Charlie.'] },
      { positives: ['Delta.'] },
    ),
  );
const UNTOUCHED = ['1+ Alpha. | Bravo.', '1- Charlie.', '2+ Delta.', '2- …'];

describe('The place where the first finding of a side will be written', () => {
  it.each([DOWN, DELETE])('is no finding to move or delete (%s), and that is said', (keys) => {
    const desk = open();
    caretInEmpty(desk, 3);
    press(desk, keys);
    expect(shown(desk)).toEqual(UNTOUCHED);
    expect(lastNotice(desk)).toEqual({ kind: 'no-finding-yet', side: 'improvements' });
  });
});

describe('A selection over findings of two sides', () => {
  it('is not moved in part, and that is said', () => {
    const desk = open();
    selectFromTo(desk, 'Bravo.', 'Charlie.');
    press(desk, DOWN);
    expect(shown(desk)).toEqual(UNTOUCHED);
    expect(lastNotice(desk)).toEqual({ kind: 'several-sides' });
  });

  it('is deleted whole, as one step', () => {
    const desk = open();
    selectFromTo(desk, 'Bravo.', 'Charlie.');
    press(desk, DELETE);
    expect(shown(desk)).toEqual(['1+ Alpha.', '1- …', '2+ Delta.', '2- …']);
    expect(lastNotice(desk)).toEqual({ kind: 'deleted', findings: 2 });
    press(desk, 'Ctrl+z');
    expect(shown(desk)).toEqual(UNTOUCHED);
  });

  it('that ends in a locked question moves its findings', () => {
    const desk = open();
    selectFromTo(desk, 'Charlie.', 'What about 2?');
    press(desk, 'Alt+Shift+ArrowUp');
    expect(shown(desk)[0]).toBe('1+ Alpha. | Bravo. | Charlie.');
  });

  it('copied as plain text tells the sides apart', () => {
    const desk = open();
    selectEverything(desk);
    const { view, state } = desk.editor;
    const { text, dom } = view.serializeForClipboard(state.selection.content());
    expect(text.split('\n').slice(-11)).toEqual([
      'Question 1',
      'What about 1?',
      'Positives',
      '• Alpha.',
      '• Bravo.',
      'Areas for improvement',
      '• Charlie.',
      'Question 2',
      'What about 2?',
      'Positives',
      '• Delta.',
    ]);
    expect(dom.textContent).toContain('PositivesAlpha.Bravo.Areas for improvementCharlie.');
  });

  it.each([
    ['everything', (desk: ReturnType<typeof open>) => void selectEverything(desk)],
    ['findings', (desk: ReturnType<typeof open>) => selectFromTo(desk, 'Alpha.', 'Delta.')],
  ])('pasted again brings the findings alone, nothing that is locked: %s', (_, select) => {
    const desk = open();
    select(desk);
    const locked = protectedWords(desk);
    copyTo(desk, () => caretInEmpty(desk, 3));
    expect(shown(desk)[3]).toBe('2- Alpha. | Bravo. | Charlie. | Delta.');
    expect(protectedWords(desk)).toEqual(locked);
  });
});

describe('A report without a finding, copied whole and pasted', () => {
  it('brings nothing: all of it is locked', () => {
    const desk = openEditor(reportWith({}, {}));
    selectEverything(desk);
    copyTo(desk, () => caretInEmpty(desk, 0));
    expect(shown(desk)).toEqual(['1+ …', '1- …', '2+ …', '2- …']);
  });
});

describe('A selection from an unlocked section into findings', () => {
  const unlocked = () => {
    const desk = open();
    caret(desk, 'Reports follow');
    desk.editor.view.dom.querySelector<HTMLButtonElement>('.section button')?.click();
    selectFromTo(desk, 'follow', 'Alpha');
    return desk;
  };

  it('is replaced by what one types, where it began', () => {
    const desk = unlocked();
    type(desk, 'X');
    expect(aroundCaret(desk)).toBe('Reports X│');
    expect(shown(desk)[0]).toBe('1+ . | Bravo.');
  });

  it('is deleted, and what one types next goes where it began', () => {
    const desk = unlocked();
    press(desk, 'Delete');
    type(desk, 'X');
    expect(aroundCaret(desk)).toBe('Reports X│');
  });

  it.each<[string, (desk: ReturnType<typeof open>) => void]>([
    ['typed over', () => undefined],
    ['deleted first', (desk) => void press(desk, 'Delete')],
  ])('may begin at the end of a paragraph: %s', (_, first) => {
    const desk = unlocked();
    const { doc, tr } = desk.editor.state;
    const [from, to] = [placeOf(desk, 'Reports follow', 'end'), placeOf(desk, 'Bravo.', 'end')];
    desk.editor.view.dispatch(tr.setSelection(TextSelection.create(doc, from, to)));
    first(desk);
    type(desk, 'X');
    expect(aroundCaret(desk)).toBe('Reports followX│');
    expect(shown(desk)[0]).toBe('1+ …');
  });
});
