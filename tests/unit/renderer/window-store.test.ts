import { afterEach, describe, expect, it } from 'vitest';
import {
  goToLibrary,
  goToReport,
  holdView,
  saveBehind,
  saveShown,
  useWindowView,
} from '../../../src/renderer/window-store';

const shown = () => useWindowView.getState().reportId;

describe('What the window shows', () => {
  afterEach(() => useWindowView.setState({ reportId: null }));

  it('changes at once where nothing can be lost', () => {
    goToReport('a');
    expect(shown()).toBe('a');
    goToLibrary();
    expect(shown()).toBeNull();
  });

  it('stays, whichever way one leaves it, until the report lets it go', async () => {
    goToReport('a');
    const ways: (() => void)[] = [];
    const release = holdView({
      save: () => Promise.resolve(false),
      leave: (go) => ways.push(go),
    });
    goToReport('b');
    goToLibrary();
    expect(shown()).toBe('a');
    expect(await saveShown()).toBe(false);
    ways[0]?.();
    expect(shown()).toBe('b');
    release();
    goToLibrary();
    expect([shown(), await saveShown()]).toEqual([null, true]);
  });

  it('is held by the report that came last, also when the one before lets go late', () => {
    const releaseFirst = holdView({ save: () => Promise.resolve(true), leave: (go) => go() });
    const asked: string[] = [];
    const release = holdView({
      save: () => Promise.resolve(true),
      leave: () => asked.push('second'),
    });
    releaseFirst();
    goToReport('c');
    expect(asked).toEqual(['second']);
    release();
  });

  it('is saved only once what a view left behind is, too', async () => {
    let answer = (_isSaved: boolean): void => undefined;
    const saving = new Promise<boolean>((resolve) => (answer = resolve));
    saveBehind(() => saving);
    const saved = saveShown();
    answer(true);
    expect(await saved).toBe(true);
  });

  it('is not saved while what a view left behind cannot be, and is once it can', async () => {
    let isDiskThere = false;
    let tries = 0;
    saveBehind(() => {
      tries += 1;
      return Promise.resolve(isDiskThere);
    });
    expect(await saveShown()).toBe(false);
    expect(await saveShown()).toBe(false);
    isDiskThere = true;
    expect(await saveShown()).toBe(true);
    expect(await saveShown()).toBe(true);
    expect(tries).toBe(4);
  });
});
