// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { dropSlice } from '../../../../src/renderer/editor/paste/paste-slice';
import {
  aroundCaret,
  caret,
  caretInEmpty,
  lastNotice,
  openEditor,
  pasteHtml,
  pasteText,
  placeOf,
  press,
  reportWith,
  selectFromTo,
  shown,
  stored,
  storedIds,
  type Desk,
} from '../../../support/report-editor';

const empty = (): Desk => {
  const desk = openEditor(reportWith({}));
  caretInEmpty(desk, 0);
  return desk;
};

describe('Pasted plain text', () => {
  it.each([
    ['one line', 'Plans are good.', 'Plans are good.'],
    ['words with spaces at their ends', ' and more ', ' and more '],
    ['lines', 'First.\nSecond.\r\nThird.\n', 'First. | Second. | Third.'],
    ['bullets', '• First.\n• Second.', 'First. | Second.'],
    ['Word’s bullets and tabs', '·\tFirst.\n·\tSecond.', 'First. | Second.'],
    ['dashes and stars', '- First.\n* Second.\n– Third.', 'First. | Second. | Third.'],
    [
      'bullets over several lines',
      '• First goes\non here.\n\n• Second.',
      'First goes on here. | Second.',
    ],
    ['Word’s bullets of a second level', 'o\tFirst.\no   Second.', 'First. | Second.'],
    [
      'wrapped Welsh, in which “o” is a word',
      'Clywsom lawer\no bobl ifanc\no dan y drefn.',
      'Clywsom lawer | o bobl ifanc | o dan y drefn.',
    ],
    ['a dash in a sentence', 'Cost rose by\n- 5 per cent', 'Cost rose by | - 5 per cent'],
    ['a list after what leads it in', 'We saw:\n- one\n- two', 'We saw: | one | two'],
    ['paragraphs', 'First.\n\n\nSecond.', 'First. | Second.'],
    ['a dash that is no bullet', '– that is –', '– that is –'],
    ['a line of forbidden characters', 'First.\n\u0007\nSecond.', 'First. | Second.'],
    ['forbidden characters', 'A\u0000\u001bB\tC', 'AB C'],
  ])('as %s comes out clean', (_, text, expected) => {
    const desk = empty();
    pasteText(desk, text);
    expect(shown(desk)[0]).toBe(`1+ ${expected}`);
    expect(stored(desk)).toBeDefined();
  });

  it('of several lines flows into the text around the caret', () => {
    const desk = openEditor(reportWith({ positives: ['Before after.'] }));
    caret(desk, 'after.');
    pasteText(desk, 'one.\ntwo.\nthree. ');
    expect(shown(desk)[0]).toBe('1+ Before one. | two. | three.after.');
    expect(aroundCaret(desk)).toBe('three.│after.');
  });

  it('goes away with one undo', () => {
    const desk = openEditor(reportWith({ positives: ['Before after.'] }));
    const before = stored(desk);
    selectFromTo(desk, 'Before', 'Before');
    pasteText(desk, 'one.\ntwo.');
    press(desk, 'Ctrl+z');
    expect(stored(desk)).toEqual(before);
  });

  it('that is blank changes nothing', () => {
    const desk = openEditor(reportWith({ positives: ['Before.'] }));
    const before = stored(desk);
    selectFromTo(desk, 'Before', 'Before');
    pasteText(desk, ' \n\n ');
    expect(stored(desk)).toEqual(before);
  });
});

describe('Pasted HTML', () => {
  it.each([
    ['a list', '<ul><li>First.</li><li><p>Second.</p></li></ul>', 'First. | Second.'],
    ['paragraphs', '<p>First.</p><p>Second.</p>', 'First. | Second.'],
    ['a nested list', '<ul><li>First.<ul><li>Inner.</li></ul></li></ul>', 'First. | Inner.'],
    [
      'a heading, a table, a picture',
      '<h1>Head</h1><table><tr><td>A</td><td>B</td></tr></table><img src="x">',
      'Head | A | B',
    ],
    [
      'Word’s second-level bullets',
      '<p><span>o<span>&nbsp;&nbsp; </span></span>Beta item</p><p><span>§<span>&nbsp; </span></span>Gamma item</p>',
      'Beta item | Gamma item',
    ],
    ['divs', '<div>First.</div><div>Second.</div>', 'First. | Second.'],
    ['a line break', '<p>First<br>line.</p>', 'First⏎line.'],
    ['scripts and styles', '<style>p{}</style><script>x()</script><p>Clean.</p>', 'Clean.'],
    ['two paragraphs in one bullet', '<ul><li><p>One.</p><p>Two.</p></li></ul>', 'One. ¶ Two.'],
    ['its own parts', '<section data-id="x"><p class="question-text">Q</p></section>', 'Q'],
  ])('with %s comes out as findings', (_, html, expected) => {
    const desk = empty();
    pasteHtml(desk, html);
    expect(shown(desk)[0]).toBe(`1+ ${expected}`);
    expect(new Set(storedIds(desk)).size).toBe(storedIds(desk).length);
  });

  it('keeps bold, italic and Welsh, and nothing else', () => {
    const desk = empty();
    pasteHtml(
      desk,
      '<p><b>Bold</b> <em>it</em> <span lang="cy-GB">Cymru</span> <span lang="EN-GB" style="color:red">red</span> <a href="http://x">link</a></p>',
    );
    const question = stored(desk).content[3];
    expect(JSON.stringify(question)).toContain(
      JSON.stringify([
        { type: 'text', text: 'Bold', marks: [{ type: 'bold' }] },
        { type: 'text', text: ' ' },
        { type: 'text', text: 'it', marks: [{ type: 'italic' }] },
        { type: 'text', text: ' ' },
        {
          type: 'text',
          text: 'Cymru',
          marks: [{ type: 'language', attrs: { language: 'cy' } }],
        },
        { type: 'text', text: ' red link' },
      ]),
    );
  });

  it('cannot bring in a structure or an id of its own making', () => {
    const desk = openEditor(reportWith({ positives: ['Alpha.'] }));
    const before = stored(desk);
    caret(desk, 'Alpha.', 'end');
    pasteHtml(
      desk,
      '<div data-pm-slice=\'0 0 ["question",{"id":"evil00","locked":"no"}]\'><li data-id="alpha000">x</li></div>',
    );
    expect(shown(desk)[0]).toBe('1+ Alpha.x');
    expect(storedIds(desk)).toEqual(['alpha000']);
    press(desk, 'Ctrl+z');
    expect(stored(desk)).toEqual(before);
  });
});

describe('Words that are dragged', () => {
  const drag = (desk: Desk, words: string, to: string, moved = true) => {
    selectFromTo(desk, words, words);
    const { state, view } = desk.editor;
    dropSlice(state.selection.content(), placeOf(desk, to), moved)(state, view.dispatch);
  };
  const open = () =>
    openEditor(reportWith({ positives: ['Alpha one.'], improvements: ['Bravo.'] }));

  it('to another finding leave their place, with one undo', () => {
    const desk = open();
    const before = stored(desk);
    drag(desk, 'one', 'Bravo');
    expect(shown(desk)).toEqual(['1+ Alpha .', '1- oneBravo.']);
    press(desk, 'Ctrl+z');
    expect(stored(desk)).toEqual(before);
  });

  it('with a question among them bring no question with them', () => {
    const desk = openEditor(reportWith({ improvements: ['Bravo.'] }, { positives: ['Charlie.'] }));
    selectFromTo(desk, 'Bravo.', 'Charlie.');
    const { state, view } = desk.editor;
    const slice = state.selection.content();
    caret(desk, 'Charlie.', 'end');
    dropSlice(slice, placeOf(desk, 'Charlie.'), false)(view.state, view.dispatch);
    expect(shown(desk).join(' ')).not.toMatch(/\d[+-] What about/);
    expect(shown(desk).filter((line) => /Bravo/.test(line))).toHaveLength(2);
  });

  it('with Ctrl are copied', () => {
    const desk = open();
    drag(desk, 'one', 'Bravo', false);
    expect(shown(desk)).toEqual(['1+ Alpha one.', '1- oneBravo.']);
  });

  it('onto themselves or into locked text change nothing', () => {
    const desk = open();
    const before = stored(desk);
    drag(desk, 'Alpha one', 'pha');
    drag(desk, 'one', 'What about');
    expect(stored(desk)).toEqual(before);
    expect(lastNotice(desk)).toEqual({ kind: 'locked', part: 'question' });
  });
});
