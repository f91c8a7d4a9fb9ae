// @vitest-environment jsdom
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keepSecondClicksFromNewViews } from '../../../src/renderer/second-clicks';

const heard: string[] = [];

/** Presses and lets go of the mouse on `element` as the click of that count. */
function click(element: Element, detail: number): void {
  for (const name of ['mousedown', 'mouseup', 'click', ...(detail === 2 ? ['dblclick'] : [])]) {
    element.dispatchEvent(new MouseEvent(name, { bubbles: true, cancelable: true, detail }));
  }
}

describe('The second click of a double click', () => {
  beforeAll(() => keepSecondClicksFromNewViews(document));
  beforeEach(() => {
    document.body.innerHTML = '<div class="library"><p>Row</p></div>';
    heard.length = 0;
  });

  const place = (selector: string): Element => {
    const element = document.querySelector(selector);
    if (!element) throw new Error(`Nothing is at ${selector}`);
    for (const name of ['mousedown', 'mouseup', 'click', 'dblclick'])
      element.addEventListener(name, ({ type }) => heard.push(type));
    return element;
  };

  it('does nothing in a view that has come with the first', () => {
    click(place('.library p'), 1);
    expect(heard).toEqual(['mousedown', 'mouseup', 'click']);
    heard.length = 0;
    document.body.innerHTML = '<div class="desk"><p>Words</p></div>';
    const words = place('.desk p');
    click(words, 2);
    expect(heard).toEqual([]);
    click(words, 1);
    expect(heard).toEqual(['mousedown', 'mouseup', 'click']);
  });

  it('does not keep a button from being pressed by a key afterwards', () => {
    click(place('.library p'), 1);
    document.body.innerHTML = '<div class="desk"><p>Words</p></div>';
    const words = place('.desk p');
    click(words, 2);
    heard.length = 0;
    words.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 0 }));
    expect(heard).toEqual(['click']);
  });

  it('selects a word in the view that the first was made in', () => {
    const row = place('.library p');
    click(row, 1);
    click(row, 2);
    expect(heard).toHaveLength(7);
    expect(heard.at(-1)).toBe('dblclick');
  });
});
