import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDesk, saved } from '../../../support/autosave-desk';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pause = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('What somebody else wrote meanwhile', () => {
  it('is told of once for each save that replaced it', async () => {
    const desk = openDesk();
    desk.write('One.');
    await pause(300);
    desk.saves[0]?.answer(saved(1, true));
    await pause(0);
    desk.write('Two.');
    await pause(300);
    desk.saves[1]?.answer(saved(2));
    await pause(0);
    expect(desk.counts.othersKept).toBe(1);
  });

  it('is told when one looks, and is not replaced by that', async () => {
    const desk = openDesk();
    desk.disk.byOthers = true;
    expect(await desk.autosave.confirm()).toBe(true);
    expect(desk.last()).toEqual({ kind: 'overtaken' });
    expect(desk.autosave.isSavedByOthers()).toBe(true);
    expect(desk.saves).toHaveLength(0);
    await desk.autosave.confirm();
    expect(desk.states).toHaveLength(1);
  });

  it('is replaced by what the writer has where the writer says so', async () => {
    const desk = openDesk();
    desk.disk.byOthers = true;
    await desk.autosave.confirm();
    const asked = desk.autosave.saveOver();
    await pause(0);
    expect(desk.saves.map(({ words }) => words)).toEqual(['Opened.']);
    desk.saves[0]?.answer(saved(1, true));
    expect(await asked).toBe(true);
    expect(desk.last()).toEqual({ kind: 'saved', at: 'at 1' });
    expect(desk.counts.othersKept).toBe(1);
  });

  it('stays where the writer leaves, whose own text is kept beside it', async () => {
    const desk = openDesk();
    expect(await desk.autosave.confirmLeaving()).toBe(true);
    expect(desk.kept).toEqual([]);
    desk.disk.byOthers = true;
    expect(await desk.autosave.confirmLeaving()).toBe(true);
    expect(desk.kept).toEqual(['Opened.']);
    expect(desk.counts.yielded).toBe(1);
    expect(desk.saves).toHaveLength(0);
  });

  it('is seen where the writer takes back what was written before it was stored', async () => {
    const desk = openDesk();
    desk.write('Opened. A');
    desk.write('Opened.');
    desk.disk.byOthers = true;
    expect(await desk.autosave.flush()).toBe(true);
    expect(desk.last()).toEqual({ kind: 'overtaken' });
    expect(desk.saves).toHaveLength(0);
  });

  it('stays told while nothing new is written, and is past where they took it back', async () => {
    const desk = openDesk();
    desk.disk.byOthers = true;
    await desk.autosave.confirm();
    desk.write('Opened.');
    expect(await desk.autosave.flush()).toBe(true);
    expect(desk.saves).toHaveLength(0);
    expect(desk.last()).toEqual({ kind: 'overtaken' });
    desk.disk.byOthers = false;
    await desk.autosave.confirm();
    expect(desk.last()).toEqual({ kind: 'saved', at: 'opened' });
  });
});
