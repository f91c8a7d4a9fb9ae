import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WindowState } from '../../../../src/core/api';
import { saveBeforeClosing } from '../../../../src/main/window/closing';

const ID = '11111111-2222-4333-8444-555555555555';

/** As much of a window as closing touches, and what was done to it. */
class StandIn extends EventEmitter {
  crashed = false;
  closed = false;
  asked = 0;
  told = 0;
  closeAnyway = false;
  readonly webContents = { isCrashed: () => this.crashed };
  readonly hear: (state: WindowState) => void;

  constructor() {
    super();
    this.hear = saveBeforeClosing(this as unknown as BrowserWindow, {
      tellClosing: () => (this.told += 1),
      askToCloseUnsaved: () => {
        this.asked += 1;
        return Promise.resolve(this.closeAnyway);
      },
    });
  }

  destroy(): void {
    this.closed = true;
  }

  close(): void {
    const event = new Event('close', { cancelable: true });
    this.emit('close', event);
    if (!event.defaultPrevented) this.closed = true;
  }

  says(unsaved: boolean, reportId: string | null = ID): void {
    this.hear({ title: '', unsaved, reportId });
  }
}

describe('Closing the window', () => {
  let window = new StandIn();
  beforeEach(() => {
    vi.useFakeTimers();
    window = new StandIn();
  });
  afterEach(() => vi.useRealTimers());

  it('is done at once while no report is open, or when the window has crashed', () => {
    window.close();
    expect(window.closed).toBe(true);
    const crashed = new StandIn();
    crashed.says(true);
    crashed.crashed = true;
    crashed.close();
    expect(crashed.closed).toBe(true);
  });

  it('waits until the text is saved, and closes then without a question', async () => {
    window.says(true);
    window.close();
    await vi.advanceTimersByTimeAsync(1000);
    expect([window.told, window.closed]).toEqual([1, false]);
    window.says(false);
    await vi.advanceTimersByTimeAsync(0);
    expect([window.closed, window.asked]).toEqual([true, 0]);
  });

  it('asks once when the text cannot be saved, and stays open if the person goes back', async () => {
    window.says(true);
    window.close();
    window.close();
    await vi.advanceTimersByTimeAsync(10_000);
    expect([window.told, window.asked, window.closed]).toEqual([1, 1, false]);
    window.closeAnyway = true;
    window.close();
    await vi.advanceTimersByTimeAsync(10_000);
    expect([window.told, window.asked, window.closed]).toEqual([2, 2, true]);
  });

  it('does not ask when all is saved but the window gives no answer', async () => {
    window.says(false);
    window.close();
    await vi.advanceTimersByTimeAsync(10_000);
    expect([window.closed, window.asked]).toEqual([true, 0]);
  });
});
