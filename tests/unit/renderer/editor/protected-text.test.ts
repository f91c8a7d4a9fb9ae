// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { sectionsOf } from '../../../../src/core/report/walk';
import { markLanguage } from '../../../../src/renderer/editor/marks';
import {
  caret,
  lastNotice,
  openEditor,
  pasteText,
  press,
  protectedWords,
  reportWith,
  selectFromTo,
  shown,
  stored,
  type,
  type Desk,
} from '../../../support/report-editor';

const open = () => openEditor(reportWith({ positives: ['Alpha.'], improvements: ['Bravo.'] }, {}));

const lockButton = ({ editor }: Desk, name: string): HTMLButtonElement => {
  const buttons = [...editor.view.dom.querySelectorAll('button')];
  const found = buttons.find((button) => button.ariaLabel?.startsWith(`“${name}”`));
  if (!found) throw new Error(`No lock named ${name}`);
  return found;
};

const places = [
  ['a standard paragraph', 'Inspectors', 'section'],
  ['a standard bullet', 'Children', 'section'],
  ['a heading', 'Introduction', 'section'],
  ['a question', 'What about 1', 'question'],
  ['the publication details', 'Crown', 'imprint'],
] as const;

describe.each(places)('In %s, which is locked,', (_, words, part) => {
  it.each([
    ['typing', (desk: Desk) => type(desk, 'x')],
    ['Enter', (desk: Desk) => press(desk, 'Enter')],
    ['a new line', (desk: Desk) => press(desk, 'Shift+Enter')],
    ['Backspace', (desk: Desk) => press(desk, 'Backspace')],
    ['Delete', (desk: Desk) => press(desk, 'Delete')],
    ['paste', (desk: Desk) => pasteText(desk, 'pasted\nlines')],
    ['bold', (desk: Desk) => press(desk, 'Ctrl+b')],
    [
      'the report’s own language',
      ({ editor }: Desk) => markLanguage('en')(editor.state, editor.view.dispatch),
    ],
  ])('%s changes nothing and says that it is locked', (_name, act) => {
    const desk = open();
    const before = stored(desk);
    caret(desk, words, 'end');
    act(desk);
    expect(stored(desk)).toEqual(before);
    expect(lastNotice(desk)).toEqual({ kind: 'locked', part });
  });

  it('a selected passage can neither be typed over nor deleted nor made bold', () => {
    const desk = open();
    const before = stored(desk);
    selectFromTo(desk, words, words);
    type(desk, 'x');
    press(desk, 'Delete');
    press(desk, 'Ctrl+b');
    press(desk, 'Enter');
    expect(stored(desk)).toEqual(before);
    expect(desk.notices).toHaveLength(4);
  });
});

describe('The cover', () => {
  it('cannot be typed into', () => {
    const desk = open();
    const { view } = desk.editor;
    view.dispatch(view.state.tr.insertText('x', 2));
    expect(protectedWords(desk)[0]).toBe('Arolygiad o Gyngor Bwrdeistref Sirol Conwy');
    expect(lastNotice(desk)).toEqual({ kind: 'locked', part: 'cover' });
  });
});

describe('A lock', () => {
  it('says its state and what it does', () => {
    const desk = open();
    expect(lockButton(desk, 'Introduction').ariaLabel).toBe(
      '“Introduction” is locked. Unlock “Introduction”',
    );
  });

  it('opens the text on purpose, and closes it again', () => {
    const desk = open();
    lockButton(desk, 'Introduction').click();
    expect(lastNotice(desk)).toEqual({ kind: 'lock-changed', part: 'section', locked: false });
    caret(desk, 'Inspectors visited', 'end');
    type(desk, ' often');
    expect(protectedWords(desk)).toContain(
      '1.1. Inspectors visited often Conwy County Borough Council',
    );
    lockButton(desk, 'Introduction').click();
    type(desk, ' not');
    expect(protectedWords(desk)).toContain(
      '1.1. Inspectors visited often Conwy County Borough Council',
    );
  });

  it('can be undone, and what was written under it too', () => {
    const desk = open();
    const before = stored(desk);
    lockButton(desk, 'Question 1').click();
    caret(desk, 'What about 1', 'end');
    type(desk, ' then');
    expect(protectedWords(desk)).toContain('What about 1 then?');
    lockButton(desk, 'Question 1').click();
    for (let i = 0; i < 3; i += 1) press(desk, 'Ctrl+z');
    expect(stored(desk)).toEqual(before);
  });

  it('leaves the other parts locked', () => {
    const desk = open();
    lockButton(desk, 'Question 1').click();
    caret(desk, 'What about 2', 'end');
    type(desk, 'x');
    expect(protectedWords(desk)).toContain('What about 2?');
  });
});

describe('In an unlocked section', () => {
  const unlocked = () => {
    const desk = open();
    lockButton(desk, 'Introduction').click();
    return desk;
  };

  it('Enter makes another paragraph of the same kind, numbered on', () => {
    const desk = unlocked();
    caret(desk, 'Reports', 'end');
    press(desk, 'Enter');
    expect(protectedWords(desk)).toEqual(expect.arrayContaining(['1.2. Reports', '1.3.  follow']));
  });

  it('Enter in an empty bullet ends the list', () => {
    const desk = unlocked();
    caret(desk, 'Children are safe', 'end');
    press(desk, 'Enter');
    press(desk, 'Enter');
    type(desk, 'Plain');
    const [section] = sectionsOf(stored(desk));
    expect(section?.content.map(({ type: kind }) => kind)).toEqual([
      'sectionHeading',
      'numberedParagraph',
      'bullet',
      'paragraph',
      'numberedParagraph',
    ]);
  });

  it('Backspace at the start of a bullet makes it plain, then joins it', () => {
    const desk = unlocked();
    caret(desk, 'Children');
    press(desk, 'Backspace');
    expect(stored(desk).content[2]).toMatchObject({ content: { 2: { type: 'paragraph' } } });
    press(desk, 'Backspace');
    expect(protectedWords(desk)).toContain(
      '1.1. Inspectors visited Conwy County Borough CouncilChildren are safe',
    );
  });

  it('Delete at the end of a paragraph joins the next', () => {
    const desk = unlocked();
    caret(desk, 'Children are safe', 'end');
    press(desk, 'Delete');
    expect(protectedWords(desk)).toContain('Children are safeReports follow');
  });

  it('pasted lines become paragraphs of the same kind', () => {
    const desk = unlocked();
    caret(desk, 'Children are safe', 'end');
    pasteText(desk, ' now\n• Heard\n• Loved');
    expect(protectedWords(desk)).toEqual(
      expect.arrayContaining(['Children are safenow', 'Heard', 'Loved']),
    );
  });

  it('the heading keeps to one line', () => {
    const desk = unlocked();
    caret(desk, 'Introduction', 'end');
    pasteText(desk, 'one\ntwo');
    expect(protectedWords(desk)).toContain('1.0. Introductionone two');
    expect(shown(desk)[0]).toBe('1+ Alpha.');
  });
});
