// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import {
  aroundCaret,
  caret,
  caretInEmpty,
  idFor,
  lastNotice,
  openEditor,
  press,
  reportWith,
  shown,
  shownIds,
  stored,
  storedIds,
  type,
} from '../../../support/report-editor';

const twoFindings = () =>
  openEditor(
    reportWith({ positives: ['Alpha one.', 'Bravo two.'], improvements: ['Charlie.'] }, {}),
  );

describe('A report without findings', () => {
  it('has one empty place to write on every side, which is not saved', () => {
    const desk = openEditor(reportWith({}, {}));
    expect(shown(desk)).toEqual(['1+ …', '1- …', '2+ …', '2- …']);
    expect(storedIds(desk)).toEqual([]);
  });

  it('takes the first finding where the caret is', () => {
    const desk = openEditor(reportWith({}));
    caretInEmpty(desk, 1);
    type(desk, 'Plans are late.');
    expect(shown(desk)).toEqual(['1+ …', '1- Plans are late.']);
    expect(storedIds(desk)).toEqual([shownIds(desk)[1]?.[0]]);
  });
});

describe('Enter', () => {
  it('in the middle of a finding splits it; the first part keeps the id', () => {
    const desk = twoFindings();
    caret(desk, ' one.');
    press(desk, 'Enter');
    expect(shown(desk)[0]).toBe('1+ Alpha |  one. | Bravo two.');
    const [first, second, third] = shownIds(desk)[0] ?? [];
    expect([first, third]).toEqual([idFor('Alpha'), idFor('Bravo')]);
    expect(second).toMatch(/^new/);
    expect(aroundCaret(desk)).toBe('│ one.');
  });

  it('at the end of a finding makes a new one to write in', () => {
    const desk = twoFindings();
    caret(desk, 'Alpha one.', 'end');
    press(desk, 'Enter');
    type(desk, 'New.');
    expect(shown(desk)[0]).toBe('1+ Alpha one. | New. | Bravo two.');
    expect(storedIds(desk)).toHaveLength(4);
  });

  it('at the start of a finding puts an empty one before it; the words keep their id', () => {
    const desk = twoFindings();
    caret(desk, 'Bravo');
    press(desk, 'Enter');
    expect(shown(desk)[0]).toBe('1+ Alpha one. | … | Bravo two.');
    expect(shownIds(desk)[0]?.[2]).toBe(idFor('Bravo'));
    expect(aroundCaret(desk)).toBe('│Bravo two.');
  });

  it.each([
    [
      'between two',
      'Alpha one.',
      '1+ Alpha one. | … | Bravo two.',
      '1+ Alpha one. | Here. | Bravo two.',
    ],
    [
      'at the end of a side',
      'Bravo two.',
      '1+ Alpha one. | Bravo two. | …',
      '1+ Alpha one. | Bravo two. | Here.',
    ],
  ])(
    'in an empty finding %s stays there: nobody writes unseen elsewhere',
    (_, above, empty, written) => {
      const desk = twoFindings();
      caret(desk, above, 'end');
      press(desk, 'Enter');
      press(desk, 'Enter');
      expect(shown(desk)[0]).toBe(empty);
      expect(lastNotice(desk)).toEqual({ kind: 'empty-finding' });
      type(desk, 'Here.');
      expect(shown(desk)[0]).toBe(written);
    },
  );

  it('in the only finding of a side, still empty, stays there too', () => {
    const desk = openEditor(reportWith({}, { positives: ['Later.'] }));
    caretInEmpty(desk, 0);
    press(desk, 'Enter');
    expect(shown(desk).slice(0, 2)).toEqual(['1+ …', '1- …']);
    expect(lastNotice(desk)).toEqual({ kind: 'empty-finding' });
  });

  it('between two paragraphs of one finding parts them', () => {
    const desk = openEditor(reportWith({ positives: ['Alpha.\nSecond.'] }));
    caret(desk, 'Second.');
    press(desk, 'Enter');
    expect(shown(desk)[0]).toBe('1+ Alpha. | Second.');
    expect(shownIds(desk)[0]?.[0]).toBe(idFor('Alpha'));
  });

  it('with Shift makes a new line in the same finding', () => {
    const desk = twoFindings();
    caret(desk, ' two.');
    press(desk, 'Shift+Enter');
    expect(shown(desk)[0]).toBe('1+ Alpha one. | Bravo⏎ two.');
  });
});

describe('Backspace', () => {
  it('at the start of a finding joins it with the one before, whose id stays', () => {
    const desk = twoFindings();
    caret(desk, 'Bravo');
    press(desk, 'Backspace');
    expect(shown(desk)[0]).toBe('1+ Alpha one.Bravo two.');
    expect(shownIds(desk)[0]).toEqual([idFor('Alpha')]);
    expect(aroundCaret(desk)).toBe('Alpha one.│Bravo two.');
  });

  it('after an empty finding takes that away; the words keep their id', () => {
    const desk = twoFindings();
    caret(desk, 'Bravo');
    press(desk, 'Enter');
    press(desk, 'Backspace');
    expect(shown(desk)[0]).toBe('1+ Alpha one. | Bravo two.');
    expect(shownIds(desk)[0]).toEqual([idFor('Alpha'), idFor('Bravo')]);
  });

  it('at the start of the first finding of a side changes nothing and says so', () => {
    const desk = twoFindings();
    caret(desk, 'Charlie');
    const before = stored(desk);
    expect(press(desk, 'Backspace')).toBe(true);
    expect(stored(desk)).toEqual(before);
    expect(lastNotice(desk)).toEqual({ kind: 'first-finding', side: 'improvements' });
  });

  it('in an empty first finding takes it away when others follow', () => {
    const desk = twoFindings();
    caret(desk, 'Alpha');
    press(desk, 'Enter');
    caretInEmpty(desk, 0);
    press(desk, 'Backspace');
    expect(shown(desk)[0]).toBe('1+ Alpha one. | Bravo two.');
    expect(aroundCaret(desk)).toBe('│Alpha one.');
  });

  it('in the only finding of a side, still empty, leads back to what was written before', () => {
    const desk = twoFindings();
    caretInEmpty(desk, 2);
    press(desk, 'Backspace');
    expect(shown(desk)[2]).toBe('2+ …');
    expect(aroundCaret(desk)).toBe('Charlie.│');
  });

  it('at the start of a second paragraph joins it with the first', () => {
    const desk = openEditor(reportWith({ positives: ['Alpha.\nSecond.'] }));
    caret(desk, 'Second.');
    press(desk, 'Backspace');
    expect(shown(desk)[0]).toBe('1+ Alpha.Second.');
  });

  it('inside a text is left to the browser', () => {
    const desk = twoFindings();
    caret(desk, 'one.');
    expect(press(desk, 'Backspace')).toBe(false);
  });
});

describe('Delete', () => {
  it('at the end of a finding joins it with the next; the first id stays', () => {
    const desk = twoFindings();
    caret(desk, 'Alpha one.', 'end');
    press(desk, 'Delete');
    expect(shown(desk)[0]).toBe('1+ Alpha one.Bravo two.');
    expect(shownIds(desk)[0]).toEqual([idFor('Alpha')]);
  });

  it('in an empty finding takes it away; the next one keeps its id', () => {
    const desk = twoFindings();
    caret(desk, 'Alpha one.', 'end');
    press(desk, 'Enter');
    press(desk, 'Delete');
    expect(shown(desk)[0]).toBe('1+ Alpha one. | Bravo two.');
    expect(shownIds(desk)[0]).toEqual([idFor('Alpha'), idFor('Bravo')]);
  });

  it('at the end of the last finding of a side changes nothing and says so', () => {
    const desk = twoFindings();
    caret(desk, 'Bravo two.', 'end');
    const before = stored(desk);
    expect(press(desk, 'Delete')).toBe(true);
    expect(stored(desk)).toEqual(before);
    expect(lastNotice(desk)).toEqual({ kind: 'last-finding', side: 'positives' });
  });
});

describe('Characters that a file cannot hold', () => {
  it.each([
    ['a control character', 'a\u0007b', 'ab'],
    ['a tab', 'a\tb', 'a b'],
    ['half an emoji', 'a\ud83db', 'ab'],
  ])('%s is cleaned as it is typed', (_, typed, kept) => {
    const desk = openEditor(reportWith({}));
    caretInEmpty(desk, 0);
    type(desk, typed);
    expect(shown(desk)[0]).toBe(`1+ ${kept}`);
    expect(stored(desk)).toBeDefined();
  });

  it('is cleaned when it comes in no known way, such as dictation', () => {
    const desk = openEditor(reportWith({ positives: ['Alpha.'] }));
    const { view } = desk.editor;
    caret(desk, 'Alpha.', 'end');
    view.dispatch(view.state.tr.insertText(' x\u0000y\u2028z'));
    expect(shown(desk)[0]).toBe('1+ Alpha. xy z');
    press(desk, 'Ctrl+z');
    expect(shown(desk)[0]).toBe('1+ Alpha.');
  });
});

describe('Redo', () => {
  it.each(['Ctrl+Shift+z', 'Ctrl+Shift+Z'])(
    'by %s undoes nothing where nothing was undone',
    (keys) => {
      const desk = openEditor(reportWith({ positives: ['Alpha.'] }));
      caret(desk, 'Alpha.', 'end');
      type(desk, ' Bravo.');
      press(desk, keys);
      expect(shown(desk)[0]).toBe('1+ Alpha. Bravo.');
      press(desk, 'Ctrl+z');
      expect(shown(desk)[0]).toBe('1+ Alpha.');
      press(desk, keys);
      expect(shown(desk)[0]).toBe('1+ Alpha. Bravo.');
    },
  );
});
