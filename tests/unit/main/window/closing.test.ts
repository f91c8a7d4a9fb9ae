import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WindowState } from '../../../../src/core/api';
import { fail, succeed, type Result } from '../../../../src/core/result';
import { WorkUnderWay } from '../../../../src/main/work-under-way';
import { saveBeforeClosing } from '../../../../src/main/window/closing';

const ID = '11111111-2222-4333-8444-555555555555';

/** As much of a window as closing touches, and what was done to it. */
class StandIn extends EventEmitter {
  crashed = false;
  closed = false;
  toldYielded = 0;
  asked = 0;
  /** The number that came with each word of the closing. */
  readonly told: number[] = [];
  closeAnyway = false;
  readonly underWay = new WorkUnderWay();
  readonly webContents = { isCrashed: () => this.crashed };
  readonly hear: (state: WindowState) => void;

  constructor() {
    super();
    this.hear = saveBeforeClosing(this as unknown as BrowserWindow, {
      underWay: this.underWay,
      tellClosing: (turn) => void this.told.push(turn),
      tellYielded: () => {
        this.toldYielded += 1;
        return Promise.resolve();
      },
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
    this.hear({ title: '', unsaved, reportId, answers: null, yielded: false });
  }

  /** Answers the last word of the closing. */
  answers(unsaved: boolean, yielded = false): void {
    this.hear({ title: '', unsaved, reportId: ID, answers: this.told.at(-1) ?? null, yielded });
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
    expect([window.told.length, window.closed]).toEqual([1, false]);
    window.answers(false);
    await vi.advanceTimersByTimeAsync(0);
    expect([window.closed, window.asked]).toEqual([true, 0]);
  });

  it.each([
    ['with a report', ID],
    ['without one', null],
  ])('waits until a file is written that was asked for, %s', async (_, reportId) => {
    window.says(false, reportId);
    let write = (): void => undefined;
    const written = new Promise<Result<null, { kind: string }>>((resolve) => {
      write = () => resolve(succeed(null));
    });
    const writing = window.underWay.during(() => written);
    window.close();
    await vi.advanceTimersByTimeAsync(10_000);
    expect([window.closed, window.told]).toEqual([false, []]);
    write();
    await writing;
    await vi.advanceTimersByTimeAsync(0);
    if (reportId) window.answers(false);
    await vi.advanceTimersByTimeAsync(0);
    expect([window.closed, window.asked]).toEqual([true, 0]);
  });

  it('is not done where the file could not be written: the window says so', async () => {
    window.says(false, null);
    const failed = Promise.resolve(fail({ kind: 'disk' }));
    void window.underWay.during(() => failed);
    window.close();
    await vi.advanceTimersByTimeAsync(1000);
    expect(window.closed).toBe(false);
    window.close();
    expect(window.closed).toBe(true);
  });

  it('says where the text is that gave way to what somebody else stored', async () => {
    window.says(false);
    window.close();
    await vi.advanceTimersByTimeAsync(0);
    window.answers(false, true);
    await vi.advanceTimersByTimeAsync(0);
    expect([window.toldYielded, window.closed, window.asked]).toEqual([1, true, 0]);
  });

  it('waits for no work that never ends', async () => {
    window.says(false, null);
    void window.underWay.during(() => new Promise<Result<null, { kind: string }>>(() => undefined));
    window.close();
    await vi.advanceTimersByTimeAsync(60_000);
    expect([window.closed, window.asked]).toEqual([true, 0]);
  });

  it('is not done on a word that was said before the window heard of it', async () => {
    window.says(true);
    window.close();
    window.says(false);
    await vi.advanceTimersByTimeAsync(1000);
    expect(window.closed).toBe(false);
    window.answers(true);
    await vi.advanceTimersByTimeAsync(0);
    expect([window.closed, window.asked]).toEqual([false, 1]);
  });

  it('is not done on the answer to an earlier closing', async () => {
    window.says(true);
    window.close();
    await vi.advanceTimersByTimeAsync(10_000);
    window.close();
    window.hear({
      title: '',
      unsaved: false,
      reportId: ID,
      answers: window.told[0] ?? null,
      yielded: false,
    });
    await vi.advanceTimersByTimeAsync(1000);
    expect([window.told.length, window.closed]).toEqual([2, false]);
  });

  it('asks once when the text cannot be saved, and stays open if the person goes back', async () => {
    window.says(true);
    window.close();
    window.close();
    window.answers(true);
    await vi.advanceTimersByTimeAsync(10_000);
    expect([window.told.length, window.asked, window.closed]).toEqual([1, 1, false]);
    window.closeAnyway = true;
    window.close();
    window.answers(true);
    await vi.advanceTimersByTimeAsync(10_000);
    expect([window.told.length, window.asked, window.closed]).toEqual([2, 2, true]);
  });

  it('asks where a window with a report gives no answer: it may hold words that it never told of', async () => {
    window.says(false);
    window.close();
    await vi.advanceTimersByTimeAsync(10_000);
    expect([window.asked, window.closed]).toEqual([1, false]);
  });
});
