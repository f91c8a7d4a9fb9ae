import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SaveFailure } from '../../../../src/core/api';
import { fail } from '../../../../src/core/result';
import { openDesk, saved } from '../../../support/autosave-desk';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pause = (ms: number) => vi.advanceTimersByTimeAsync(ms);

const GONE: SaveFailure = { kind: 'disk', reason: 'gone', path: '/r.arolwg', code: 'ENOENT' };
const DAMAGED: SaveFailure = { kind: 'file', failure: { kind: 'damaged', detail: 'cut off' } };
const NEWER: SaveFailure = { kind: 'file', failure: { kind: 'newer', version: 9 } };

/** A desk whose first words were not saved, for that reason. */
async function deskNotSaved(failure: SaveFailure): Promise<ReturnType<typeof openDesk>> {
  const desk = openDesk();
  desk.write('One.');
  void desk.autosave.flush();
  await pause(0);
  desk.saves[0]?.answer(fail(failure));
  return desk;
}

describe('A report that is gone or damaged on the disk', () => {
  it.each([
    ['gone', GONE],
    ['damaged', DAMAGED],
  ])(
    'is put back when the writer asks for it, and saved as ever from then on: %s',
    async (_, failure) => {
      const desk = await deskNotSaved(failure);
      await pause(0);
      const retried = desk.autosave.retry();
      await pause(0);
      expect(desk.putBacks).toMatchObject([{ words: 'One.' }]);
      desk.putBacks[0]?.answer(saved(1));
      expect(await retried).toBe(true);
      desk.write('Two.');
      void desk.autosave.flush();
      await pause(0);
      expect(desk.saves.at(-1)).toMatchObject({ words: 'Two.' });
      expect(desk.putBacks).toHaveLength(1);
    },
  );

  it('is not put back by the tries in the background: somebody may have meant it', async () => {
    const desk = await deskNotSaved(GONE);
    await pause(5000);
    expect(desk.saves).toHaveLength(2);
    expect(desk.putBacks).toHaveLength(0);
  });

  it('is not put back over one that a newer version of Arolwg saved', async () => {
    const desk = await deskNotSaved(NEWER);
    await pause(0);
    void desk.autosave.retry();
    await pause(0);
    expect(desk.saves).toHaveLength(2);
    expect(desk.putBacks).toHaveLength(0);
  });
});

describe('A report that went after all was saved', () => {
  it('is said not to be saved as soon as one looks, and is put back', async () => {
    const desk = openDesk();
    expect(await desk.autosave.confirm()).toBe(true);
    desk.disk.failure = DAMAGED;
    expect(await desk.autosave.confirm()).toBe(false);
    expect(desk.last()).toEqual({ kind: 'failed', failure: DAMAGED });
    expect(desk.autosave.isSaved()).toBe(false);
    const retried = desk.autosave.retry();
    await pause(0);
    expect(desk.putBacks).toMatchObject([{ words: 'Opened.' }]);
    desk.putBacks[0]?.answer(saved(0));
    expect(await retried).toBe(true);
    expect(desk.last()).toMatchObject({ kind: 'saved' });
  });

  it('is saved again once it is back, and nothing is written over what came back', async () => {
    const desk = openDesk();
    desk.disk.failure = GONE;
    expect(await desk.autosave.confirm()).toBe(false);
    await pause(5000);
    expect(desk.last()).toEqual({ kind: 'failed', failure: GONE });
    desk.disk.failure = undefined;
    await pause(5000);
    expect(desk.last()).toMatchObject({ kind: 'saved' });
    expect([desk.saves, desk.putBacks]).toEqual([[], []]);
  });

  it('is written as ever when something new is written', async () => {
    const desk = openDesk();
    desk.disk.failure = GONE;
    expect(await desk.autosave.confirm()).toBe(false);
    desk.disk.failure = undefined;
    desk.write('One.');
    void desk.autosave.flush();
    await pause(0);
    expect(desk.saves).toMatchObject([{ words: 'One.' }]);
  });
});
