// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { CrashBoundary } from '../../../src/renderer/crash-boundary';
import { saveBehind } from '../../../src/renderer/window-store';
import { loadWords } from '../../../src/renderer/words';

function Broken(): never {
  throw new Error('The list has no row 7.');
}

describe('a view that breaks', () => {
  const place = document.body.appendChild(document.createElement('div'));
  const reload = vi.fn();
  let root: Root;

  beforeAll(async () => {
    Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
    await loadWords();
  });

  beforeEach(() => {
    reload.mockClear();
    const caught: unknown[] = [];
    root = createRoot(place, { onCaughtError: (error) => caught.push(error) });
    act(() =>
      root.render(
        <CrashBoundary reload={reload}>
          <Broken />
        </CrashBoundary>,
      ),
    );
    expect(caught).toHaveLength(1);
  });

  afterEach(() => {
    act(() => root.unmount());
    vi.useRealTimers();
  });

  const buttons = () => [...place.querySelectorAll('button')];
  const labels = () => buttons().map(({ textContent }) => textContent);

  async function press(label: string): Promise<void> {
    await act(async () => {
      buttons()
        .find(({ textContent }) => textContent === label)
        ?.click();
      await Promise.resolve();
    });
  }

  it('says that the text is safe, offers to reload, and keeps the detail for support', async () => {
    expect(place.textContent).toContain('Your text is safe on disk');
    expect(place.textContent).toContain('The list has no row 7.');
    expect(labels()).toEqual(['Reload']);
    await press('Reload');
    await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
  });

  it('is not reloaded over words that the disk did not take, until it takes them', async () => {
    let isDiskThere = false;
    saveBehind(() => Promise.resolve(isDiskThere));
    await press('Reload');
    await vi.waitFor(() => expect(labels()).toEqual(['Reload without them', 'Try again']));
    expect(place.textContent).toContain('Your last changes could not be saved yet');
    expect(reload).not.toHaveBeenCalled();
    isDiskThere = true;
    await press('Try again');
    await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
  });

  it('asks whether to go without them where saving does not end', async () => {
    vi.useFakeTimers();
    let answer = (_isSaved: boolean): void => undefined;
    saveBehind(() => new Promise((resolve) => (answer = resolve)));
    await press('Reload');
    expect(labels()).toEqual(['Saving…']);
    await act(() => vi.advanceTimersByTimeAsync(4000));
    expect(labels()).toEqual(['Reload without them', 'Try again']);
    await press('Reload without them');
    expect(reload).toHaveBeenCalledOnce();
    answer(true);
  });
});
