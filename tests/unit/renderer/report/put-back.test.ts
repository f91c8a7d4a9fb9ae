import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SaveFailure } from '../../../../src/core/api';
import { fail } from '../../../../src/core/result';
import { openDesk, saved } from '../../../support/autosave-desk';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pause = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('A report that is gone from the disk', () => {
  const GONE: SaveFailure = { kind: 'disk', reason: 'gone', path: '/r.arolwg', code: 'ENOENT' };

  it('is put back when the writer asks for it, and saved as ever from then on', async () => {
    const desk = openDesk();
    desk.write('One.');
    void desk.autosave.flush();
    await pause(0);
    desk.saves[0]?.answer(fail(GONE));
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
  });

  it('is not put back by the tries in the background: somebody may have meant it', async () => {
    const desk = openDesk();
    desk.write('One.');
    void desk.autosave.flush();
    await pause(0);
    desk.saves[0]?.answer(fail(GONE));
    await pause(5000);
    expect(desk.saves).toHaveLength(2);
    expect(desk.putBacks).toHaveLength(0);
  });
});
