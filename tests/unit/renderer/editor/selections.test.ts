// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import {
  aroundCaret,
  caret,
  copyTo,
  idFor,
  lastNotice,
  openEditor,
  pasteText,
  press,
  protectedWords,
  reportWith,
  selectEverything,
  selectFromTo,
  shown,
  shownIds,
  stored,
  storedIds,
  type,
  type Desk,
} from '../../../support/report-editor';

const open = () =>
  openEditor(
    reportWith(
      { positives: ['Alpha one.', 'Bravo two.', 'Charlie three.'], improvements: ['Delta four.'] },
      { positives: ['Echo five.'], improvements: ['Foxtrot six.', 'Golf seven.'] },
    ),
  );

describe('A selection across findings of one side', () => {
  it('deleted, joins what is left; the first id stays', () => {
    const desk = open();
    selectFromTo(desk, 'one.', 'Charlie');
    press(desk, 'Delete');
    expect(shown(desk)[0]).toBe('1+ Alpha  three.');
    expect(shownIds(desk)[0]).toEqual([idFor('Alpha')]);
  });

  it('deleted from the start of a finding, leaves the id of the words that stay', () => {
    const desk = open();
    selectFromTo(desk, 'Alpha', 'Bravo');
    press(desk, 'Backspace');
    expect(shown(desk)[0]).toBe('1+  two. | Charlie three.');
    expect(shownIds(desk)[0]?.[0]).toBe(idFor('Bravo'));
  });

  it('typed over, is replaced', () => {
    const desk = open();
    selectFromTo(desk, 'one.', 'Bravo');
    type(desk, 'X');
    expect(shown(desk)[0]).toBe('1+ Alpha X two. | Charlie three.');
    expect(aroundCaret(desk)).toBe('Alpha X│ two.');
  });
});

describe('A selection of whole findings on one side', () => {
  it.each<[string, (desk: Desk) => void]>([
    ['deleted', (desk) => press(desk, 'Delete')],
    ['replaced by a typed letter', (desk) => type(desk, 'x')],
    ['replaced by Enter', (desk) => press(desk, 'Enter')],
    ['replaced by a new line', (desk) => press(desk, 'Shift+Enter')],
    ['replaced by pasted words', (desk) => pasteText(desk, 'pasted')],
  ])('%s, is said to be gone', (_, act) => {
    const desk = open();
    selectFromTo(desk, 'Alpha', 'three.');
    act(desk);
    expect(lastNotice(desk)).toEqual({ kind: 'deleted', findings: 3 });
  });

  it('says how many went whole where its ends stay', () => {
    const desk = open();
    selectFromTo(desk, 'one.', 'Charlie');
    press(desk, 'Backspace');
    expect(shown(desk)[0]).toBe('1+ Alpha  three.');
    expect(lastNotice(desk)).toEqual({ kind: 'deleted', findings: 1 });
  });

  it('passes without a word where no finding goes whole', () => {
    const desk = open();
    selectFromTo(desk, 'Bravo', 'two.');
    type(desk, 'X');
    expect(shown(desk)[0]).toBe('1+ Alpha one. | X | Charlie three.');
    selectFromTo(desk, 'six.', 'Golf');
    press(desk, 'Delete');
    expect(shown(desk)[3]).toBe('2- Foxtrot  seven.');
    expect(lastNotice(desk)).toBeUndefined();
  });
});

describe('A selection across sides and questions', () => {
  it('deleted, takes out the findings but no heading and no question', () => {
    const desk = open();
    const headings = protectedWords(desk);
    selectFromTo(desk, 'two.', 'Foxtrot');
    press(desk, 'Delete');
    expect(shown(desk)).toEqual([
      '1+ Alpha one. | Bravo ',
      '1- …',
      '2+ …',
      '2-  six. | Golf seven.',
    ]);
    expect(protectedWords(desk)).toEqual(headings);
    expect(storedIds(desk)).toEqual(['Alpha', 'Bravo', 'Foxtrot', 'Golf'].map(idFor));
    expect(lastNotice(desk)).toEqual({ kind: 'deleted', findings: 3 });
    expect(aroundCaret(desk)).toBe('Bravo │');
  });

  it('typed over, leaves the typed text where the selection began', () => {
    const desk = open();
    selectFromTo(desk, 'three.', 'Delta');
    type(desk, 'X');
    expect(shown(desk).slice(0, 2)).toEqual([
      '1+ Alpha one. | Bravo two. | Charlie X',
      '1-  four.',
    ]);
  });

  it('typed over from the start of a finding, stays on that side', () => {
    const desk = open();
    selectFromTo(desk, 'Charlie', 'four.');
    type(desk, 'X');
    expect(shown(desk).slice(0, 2)).toEqual(['1+ Alpha one. | Bravo two. | X', '1- …']);
    expect(shownIds(desk)[0]?.[2]).toBe(idFor('Charlie'));
  });

  it('split by Enter, goes on in a new finding', () => {
    const desk = open();
    selectFromTo(desk, 'three.', 'Delta');
    press(desk, 'Enter');
    expect(shown(desk).slice(0, 2)).toEqual([
      '1+ Alpha one. | Bravo two. | Charlie  | …',
      '1-  four.',
    ]);
  });

  it('made bold, is bold in the findings only', () => {
    const desk = open();
    const headings = protectedWords(desk);
    selectFromTo(desk, 'Charlie', 'Echo');
    press(desk, 'Ctrl+b');
    expect(protectedWords(desk)).toEqual(headings);
    const bold = [...desk.editor.view.dom.querySelectorAll('strong')].map((e) => e.textContent);
    expect(bold).toEqual(['Charlie three.', 'Delta four.', 'Echo']);
    press(desk, 'Ctrl+b');
    expect(desk.editor.view.dom.querySelectorAll('strong')).toHaveLength(0);
  });
});

describe('Everything selected', () => {
  it.each<[string, (desk: Desk) => void]>([
    ['a typed letter', (desk) => type(desk, 'x')],
    ['Enter', (desk) => press(desk, 'Enter')],
    ['a new line', (desk) => press(desk, 'Shift+Enter')],
    ['pasted words', (desk) => pasteText(desk, 'pasted')],
  ])('and replaced by %s, is said to be gone', (_, replace) => {
    const desk = open();
    selectEverything(desk);
    replace(desk);
    expect(lastNotice(desk)).toEqual({ kind: 'deleted', findings: 7 });
  });

  it('and deleted, empties the findings and keeps the report', () => {
    const desk = open();
    const headings = protectedWords(desk);
    selectEverything(desk);
    press(desk, 'Delete');
    expect(shown(desk)).toEqual(['1+ …', '1- …', '2+ …', '2- …']);
    expect(protectedWords(desk)).toEqual(headings);
    expect(lastNotice(desk)).toEqual({ kind: 'deleted', findings: 7 });
  });

  it('and deleted, comes back whole with one undo, and goes again with redo', () => {
    const desk = open();
    const before = stored(desk);
    selectEverything(desk);
    press(desk, 'Backspace');
    const after = stored(desk);
    press(desk, 'Ctrl+z');
    expect(stored(desk)).toEqual(before);
    press(desk, 'Ctrl+y');
    expect(stored(desk)).toEqual(after);
  });

  it('and typed over, leaves one finding', () => {
    const desk = open();
    selectEverything(desk);
    type(desk, 'Z');
    expect(shown(desk)).toEqual(['1+ Z', '1- …', '2+ …', '2- …']);
  });
});

describe('Copied findings', () => {
  it('pasted elsewhere are findings of their own, with new ids', () => {
    const desk = open();
    selectFromTo(desk, 'Alpha', 'two.');
    copyTo(desk, () => {
      caret(desk, 'Golf seven.', 'end');
      press(desk, 'Enter');
    });
    expect(shown(desk)[3]).toBe('2- Foxtrot six. | Golf seven. | Alpha one. | Bravo two.');
    expect(new Set(storedIds(desk)).size).toBe(9);
    expect(shownIds(desk)[0]).toEqual(['Alpha', 'Bravo', 'Charlie'].map(idFor));
  });

  it('pasted in the middle of a finding flow into it, as in any text', () => {
    const desk = open();
    selectFromTo(desk, 'one.', 'Bravo');
    copyTo(desk, () => caret(desk, ' five.'));
    expect(shown(desk)[2]).toBe('2+ Echoone. | Bravo five.');
    expect(shownIds(desk)[2]?.[0]).toBe(idFor('Echo'));
  });

  it('pasted words of one finding stay words', () => {
    const desk = open();
    selectFromTo(desk, 'one', 'one');
    copyTo(desk, () => caret(desk, 'six.'));
    expect(shown(desk)[3]).toBe('2- Foxtrot onesix. | Golf seven.');
  });

  it('as plain text are lines with bullets', () => {
    const desk = open();
    selectFromTo(desk, 'Alpha', 'two.');
    const { view, state } = desk.editor;
    expect(view.serializeForClipboard(state.selection.content()).text).toBe(
      '• Alpha one.\n• Bravo two.',
    );
  });
});
