// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { authorityNamed } from '../../../../src/core/report/known-authorities';
import { factsOf, setFacts } from '../../../../src/renderer/editor/facts';
import {
  openEditor,
  press,
  reportWith,
  selectEverything,
  stored,
  type Desk,
} from '../../../support/report-editor';

const placeholders = ({ editor }: Desk): readonly (string | null)[] =>
  [...editor.view.dom.querySelectorAll('.placeholder')].map((element) => element.textContent);

const change = ({ editor }: Desk, facts: Partial<ReturnType<typeof factsOf>>) =>
  setFacts({ ...factsOf(editor.state.doc), ...facts })(editor.state, editor.view.dispatch);

describe('The facts of the cover', () => {
  it('show wherever the text names them, in the language of the place', () => {
    expect(placeholders(openEditor(reportWith({})))).toEqual([
      'Arolygiad o Gyngor Bwrdeistref Sirol Conwy',
      'Conwy County Borough Council',
    ]);
  });

  it('follow everywhere at once when they change, and are saved', () => {
    const desk = openEditor(reportWith({}));
    change(desk, { authority: authorityNamed('Gwynedd Council'), month: '2014-09' });
    expect(placeholders(desk)).toEqual(['Arolygiad o Gyngor Gwynedd', 'Gwynedd Council']);
    expect(stored(desk).attrs).toMatchObject({
      month: '2014-09',
      authority: { cy: 'Cyngor Gwynedd' },
    });
  });

  it('come back with one undo', () => {
    const desk = openEditor(reportWith({}));
    const before = stored(desk);
    change(desk, { authority: authorityNamed('Gwynedd Council'), title: 'Another' });
    press(desk, 'Ctrl+z');
    expect(stored(desk)).toEqual(before);
    expect(placeholders(desk)[1]).toBe('Conwy County Borough Council');
  });

  it('say what is missing while they are not known', () => {
    const desk = openEditor(reportWith({}));
    change(desk, { authority: authorityNamed('') });
    expect(placeholders(desk)).toEqual(['[inspection of …]', '[authority]']);
  });

  it('are copied as their words', () => {
    const desk = openEditor(reportWith({}));
    selectEverything(desk);
    const { view, state } = desk.editor;
    const { text } = view.serializeForClipboard(state.selection.content());
    expect(text).toContain('Inspectors visited Conwy County Borough Council');
  });
});

describe('Printed numbers', () => {
  it('stand before headings and paragraphs', () => {
    const { view } = openEditor(reportWith({}, {})).editor;
    const labels = [...view.dom.querySelectorAll<HTMLElement>('[data-label]')];
    expect(labels.map(({ dataset }) => dataset.label)).toEqual(['1.0.', '1.1.', '1.2.', '1', '2']);
    const headings = [...view.dom.querySelectorAll('h2.question-heading')];
    expect(headings.map(({ textContent }) => textContent)).toEqual(['Question 1', 'Question 2']);
  });
});
