// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findingAt, findingOn, sidesOf } from '../../../../src/renderer/editor/findings/places';
import { moveFindings, moveFindingsTo } from '../../../../src/renderer/editor/findings/move';
import { runOf } from '../../../../src/renderer/editor/findings/selected';
import {
  aroundCaret,
  caret,
  caretInEmpty,
  idFor,
  lastNotice,
  openEditor,
  placeOf,
  press,
  reportWith,
  selectFromTo,
  shown,
  shownIds,
  stored,
  type,
  type Desk,
} from '../../../support/report-editor';

const open = () =>
  openEditor(
    reportWith(
      { positives: ['Alpha.', 'Bravo.'], improvements: ['Charlie.'] },
      { positives: ['Delta.', 'Echo.'] },
    ),
  );
const UP = 'Alt+Shift+ArrowUp';
const DOWN = 'Alt+Shift+ArrowDown';

const run = ({ editor }: Desk, command: ReturnType<typeof moveFindings>) =>
  command(editor.state, editor.view.dispatch);

/** Puts a copy of the first finding of a side behind it, as no key and no paste of ours does. */
function copyFirst({ editor }: Desk, sideIndex: number): void {
  const side = sidesOf(editor.state.doc)[sideIndex];
  const place = side && findingOn(side, 0);
  if (!place) throw new Error('There is no such finding.');
  editor.view.dispatch(editor.state.tr.insert(place.pos + place.node.nodeSize, place.node));
}

describe('Two findings of one id, however they came in,', () => {
  it('are told apart: the first keeps it', () => {
    const desk = open();
    copyFirst(desk, 0);
    expect(shown(desk)[0]).toBe('1+ Alpha. | Alpha. | Bravo.');
    const [first, second, third] = shownIds(desk)[0] ?? [];
    expect([first, third]).toEqual([idFor('Alpha'), idFor('Bravo')]);
    expect(second).not.toBe(first);
  });
});

describe('Alt+Shift+Down', () => {
  it('moves a finding down its side, then over every border to the end of the report', () => {
    const desk = open();
    caret(desk, 'Alpha.', 'end');
    const steps = Array.from({ length: 7 }, () => {
      press(desk, DOWN);
      return shown(desk).join(' / ');
    });
    expect(steps).toEqual([
      '1+ Bravo. | Alpha. / 1- Charlie. / 2+ Delta. | Echo. / 2- …',
      '1+ Bravo. / 1- Alpha. | Charlie. / 2+ Delta. | Echo. / 2- …',
      '1+ Bravo. / 1- Charlie. | Alpha. / 2+ Delta. | Echo. / 2- …',
      '1+ Bravo. / 1- Charlie. / 2+ Alpha. | Delta. | Echo. / 2- …',
      '1+ Bravo. / 1- Charlie. / 2+ Delta. | Alpha. | Echo. / 2- …',
      '1+ Bravo. / 1- Charlie. / 2+ Delta. | Echo. | Alpha. / 2- …',
      '1+ Bravo. / 1- Charlie. / 2+ Delta. | Echo. / 2- Alpha.',
    ]);
    expect(aroundCaret(desk)).toBe('Alpha.│');
    expect(shownIds(desk)[3]).toEqual([idFor('Alpha')]);
    press(desk, DOWN);
    expect(lastNotice(desk)).toEqual({ kind: 'cannot-move', direction: 'down' });
  });

  it('leaves a place to write where the last finding of a side went away', () => {
    const desk = open();
    caret(desk, 'Charlie.');
    press(desk, DOWN);
    expect(shown(desk)).toEqual([
      '1+ Alpha. | Bravo.',
      '1- …',
      '2+ Charlie. | Delta. | Echo.',
      '2- …',
    ]);
  });
});

describe('Alt+Shift+Up', () => {
  it('moves a finding up, over the border to the end of the side before', () => {
    const desk = open();
    caret(desk, 'Delta');
    press(desk, UP);
    expect(shown(desk)[1]).toBe('1- Charlie. | Delta.');
    expect(lastNotice(desk)).toEqual({
      kind: 'moved',
      question: 1,
      side: 'improvements',
      place: 2,
      count: 2,
      findings: 1,
    });
  });

  it('at the top of the report says that there is no further', () => {
    const desk = open();
    caret(desk, 'Alpha');
    press(desk, UP);
    expect(lastNotice(desk)).toEqual({ kind: 'cannot-move', direction: 'up' });
  });

  it('outside the findings says that the caret is in none', () => {
    const desk = open();
    caret(desk, 'Introduction');
    press(desk, UP);
    expect(lastNotice(desk)).toEqual({ kind: 'no-finding' });
  });
});

describe('Moved findings', () => {
  it('come back with one undo, one for each move', () => {
    const desk = open();
    const before = stored(desk);
    caret(desk, 'Bravo');
    press(desk, DOWN);
    press(desk, DOWN);
    press(desk, 'Ctrl+z');
    expect(shown(desk)[1]).toBe('1- Bravo. | Charlie.');
    press(desk, 'Ctrl+z');
    expect(stored(desk)).toEqual(before);
  });

  it('stay moved when words typed at once behind the move are taken back', () => {
    const desk = open();
    caret(desk, 'Bravo');
    press(desk, DOWN);
    type(desk, 'New ');
    press(desk, 'Ctrl+z');
    expect(shown(desk).slice(0, 2)).toEqual(['1+ Alpha.', '1- Bravo. | Charlie.']);
  });

  it('move together when several are selected', () => {
    const desk = open();
    selectFromTo(desk, 'Alpha', 'Bravo');
    press(desk, DOWN);
    expect(shown(desk).slice(0, 2)).toEqual(['1+ …', '1- Alpha. | Bravo. | Charlie.']);
    expect(lastNotice(desk)).toMatchObject({ place: 1, count: 3, findings: 2 });
    press(desk, DOWN);
    expect(shown(desk)[1]).toBe('1- Charlie. | Alpha. | Bravo.');
  });

  it.each([
    ['other-side', ['1+ Alpha.', '1- Charlie. | Bravo.', '2+ Delta. | Echo.', '2- …']],
    ['next-question', ['1+ Alpha.', '1- Charlie.', '2+ Delta. | Echo. | Bravo.', '2- …']],
  ] as const)('go to the %s by command', (direction, after) => {
    const desk = open();
    caret(desk, 'Bravo');
    run(desk, moveFindings(direction));
    expect(shown(desk)).toEqual(after);
  });

  it('go back to the previous question by command, and no further', () => {
    const desk = open();
    caret(desk, 'Echo');
    run(desk, moveFindings('previous-question'));
    expect(shown(desk)[0]).toBe('1+ Alpha. | Bravo. | Echo.');
    run(desk, moveFindings('previous-question'));
    expect(lastNotice(desk)).toEqual({ kind: 'cannot-move', direction: 'previous' });
  });

  it('take the place of an empty finding that only waited there', () => {
    const desk = open();
    caret(desk, 'Charlie');
    run(desk, moveFindings('next-question'));
    expect(shown(desk)[3]).toBe('2- Charlie.');
  });

  it('land in the gap where they were dropped', () => {
    const desk = open();
    drop(desk, 'Alpha', 2, 1);
    expect(shown(desk)[2]).toBe('2+ Delta. | Alpha. | Echo.');
    drop(desk, 'Echo', 2, 0);
    expect(shown(desk)[2]).toBe('2+ Echo. | Delta. | Alpha.');
    const before = stored(desk);
    drop(desk, 'Delta', 2, 1);
    drop(desk, 'Delta', 2, 2);
    expect(stored(desk)).toEqual(before);
  });
});

function drop(desk: Desk, words: string, sideIndex: number, gap: number): void {
  const { doc } = desk.editor.state;
  const dragged = findingAt(doc.resolve(placeOf(desk, words)));
  const side = sidesOf(doc)[sideIndex];
  const dragRun = dragged && runOf(dragged.side, dragged.index, dragged.index);
  if (!dragRun || !side) throw new Error('There is no such finding.');
  run(desk, moveFindingsTo(dragRun, { side, gap }));
}

describe('A deleted finding', () => {
  const DELETE = 'Ctrl+Shift+Backspace';

  it('is gone with its id, and the caret is in the next', () => {
    const desk = open();
    caret(desk, 'Alpha');
    press(desk, DELETE);
    expect(shown(desk)[0]).toBe('1+ Bravo.');
    expect(aroundCaret(desk)).toBe('│Bravo.');
    expect(lastNotice(desk)).toEqual({ kind: 'deleted', findings: 1 });
  });

  it('comes back with one undo, with the id it had', () => {
    const desk = open();
    const before = stored(desk);
    caret(desk, 'Charlie');
    press(desk, DELETE);
    expect(shown(desk)[1]).toBe('1- …');
    press(desk, 'Ctrl+z');
    expect(stored(desk)).toEqual(before);
  });

  it('can be several that are selected', () => {
    const desk = open();
    selectFromTo(desk, 'Delta', 'Echo');
    press(desk, DELETE);
    expect(shown(desk)[2]).toBe('2+ …');
  });

  it('is not the empty one that has to stay', () => {
    const desk = open();
    caretInEmpty(desk, 3);
    press(desk, DELETE);
    expect(shown(desk)[3]).toBe('2- …');
  });
});
