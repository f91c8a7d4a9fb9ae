// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { placeOfCaret, selectionAtPlace } from '../../../../src/renderer/report/place';
import {
  aroundCaret,
  caret,
  openEditor,
  press,
  reportWith,
  type Desk,
} from '../../../support/report-editor';

const open = () =>
  openEditor(reportWith({ positives: ['Alpha.\nSecond part.'], improvements: ['Bravo.'] }));

/** What is around the caret when the report is opened again at a place. */
function reopened(desk: Desk, place: Parameters<typeof selectionAtPlace>[1]): string {
  const { state, view } = desk.editor;
  const selection = selectionAtPlace(state.doc, place);
  if (selection) view.dispatch(state.tr.setSelection(selection));
  return aroundCaret(desk);
}

describe('The place where one was', () => {
  it.each([
    ['Second ', 'Second │part.'],
    ['Brav', 'Brav│o.'],
    ['What about', 'What about│ 1?'],
    ['Children', 'Children│ are safe'],
  ])('after “%s” is found again', (words, around) => {
    const desk = open();
    caret(desk, words, 'end');
    const place = { ...placeOfCaret(desk.editor.state), scrollTop: 0 };
    expect(reopened(open(), place)).toBe(around);
  });

  it('is found by the finding, wherever that is now', () => {
    const desk = open();
    caret(desk, 'Brav', 'end');
    const place = { ...placeOfCaret(desk.editor.state), scrollTop: 0 };
    const later = open();
    caret(later, 'Bravo');
    press(later, 'Alt+Shift+ArrowUp');
    expect(reopened(later, place)).toBe('Brav│o.');
  });

  it('in a finding that is shorter now is its end', () => {
    expect(reopened(open(), { nodeId: 'bravo000', offset: 500, scrollTop: 0 })).toBe('Bravo.│');
  });

  it('in a finding that is gone is left to the editor', () => {
    const { doc } = open().editor.state;
    expect(selectionAtPlace(doc, { nodeId: 'gone0000', offset: 3, scrollTop: 0 })).toBeUndefined();
  });

  it('in a report that was never opened is the first finding', () => {
    expect(reopened(open(), null)).toBe('│Alpha.');
  });
});
