import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SaveFailure } from '../../../../src/core/api';
import { fail, succeed } from '../../../../src/core/result';
import { Autosave } from '../../../../src/renderer/report/autosave';
import type { SaveState } from '../../../../src/renderer/report/save-state';
import { openDesk, saved } from '../../../support/autosave-desk';
import { smallDocument } from '../../../support/build-report';

const FULL: SaveFailure = { kind: 'disk', reason: 'full', path: '/r.arolwg', code: 'ENOSPC' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pause = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('What was written', () => {
  it('is saved once writing pauses, and is called saved only when main says so', async () => {
    const desk = openDesk();
    desk.write('One.');
    expect(desk.last()).toEqual({ kind: 'saving' });
    await pause(299);
    expect(desk.saves).toHaveLength(0);
    await pause(1);
    expect(desk.saves.map(({ words }) => words)).toEqual(['One.']);
    await pause(5000);
    expect(desk.last()).toEqual({ kind: 'saving' });
    desk.saves[0]?.answer(saved(1));
    await pause(0);
    expect(desk.last()).toEqual({ kind: 'saved', at: 'at 1' });
  });

  it('is saved a second after it began, however steadily one writes on', async () => {
    const desk = openDesk();
    for (let i = 0; i < 12; i += 1) {
      desk.write(`Word ${i}.`);
      await pause(100);
    }
    expect(desk.saves).toHaveLength(1);
    expect(desk.saves[0]?.words).toBe('Word 9.');
  });

  it('while a save is under way, is saved after it; the newest wins', async () => {
    const desk = openDesk();
    desk.write('One.');
    await pause(300);
    desk.write('Two.');
    await pause(300);
    desk.write('Three.');
    await pause(300);
    expect(desk.saves).toHaveLength(1);
    const flushed = desk.autosave.flush();
    desk.saves[0]?.answer(saved(1));
    await pause(0);
    expect(desk.last()).toEqual({ kind: 'saving' });
    expect(desk.saves.map(({ words, revision }) => [words, revision])).toEqual([
      ['One.', 1],
      ['Three.', 3],
    ]);
    desk.saves[1]?.answer(saved(3));
    expect(await flushed).toBe(true);
    await pause(1000);
    expect(desk.last()).toEqual({ kind: 'saved', at: 'at 3' });
    expect(desk.saves).toHaveLength(2);
  });

  it('while a short save is under way, waits for a pause of its own: each save leaves a copy', async () => {
    const desk = openDesk();
    desk.write('One.');
    await pause(300);
    desk.write('Two.');
    await pause(40);
    desk.saves[0]?.answer(saved(1));
    await pause(200);
    expect(desk.saves).toHaveLength(1);
    await pause(60);
    expect(desk.saves.map(({ words }) => words)).toEqual(['One.', 'Two.']);
  });

  it('is saved at once when the window closes', async () => {
    const desk = openDesk();
    desk.write('One.');
    const flushed = desk.autosave.flush();
    expect(desk.saves).toHaveLength(1);
    desk.saves[0]?.answer(saved(1));
    expect(await flushed).toBe(true);
    expect(desk.autosave.isSaved()).toBe(true);
  });

  it('that leaves the report as the disk has it, is not written again', async () => {
    const desk = openDesk();
    desk.write('Opened.');
    expect(await desk.autosave.flush()).toBe(true);
    expect(desk.saves).toHaveLength(0);
    expect(desk.last()).toEqual({ kind: 'saved', at: 'opened' });
  });
});

describe('A save that fails', () => {
  it('says why and keeps the text as not saved, until it is tried again', async () => {
    const desk = openDesk();
    desk.write('One.');
    await pause(300);
    desk.saves[0]?.answer(fail(FULL));
    await pause(1000);
    expect(desk.last()).toEqual({ kind: 'failed', failure: FULL });
    expect(desk.autosave.isSaved()).toBe(false);
    const again = desk.autosave.flush();
    desk.saves[1]?.answer(saved(1));
    expect(await again).toBe(true);
    expect(desk.last()).toEqual({ kind: 'saved', at: 'at 1' });
  });

  it('is tried again by itself, and says the same failure only once', async () => {
    const desk = openDesk();
    desk.write('One.');
    await pause(300);
    desk.saves[0]?.answer(fail(FULL));
    await pause(5000);
    desk.saves[1]?.answer(fail(FULL));
    await pause(0);
    const heard = desk.states.length;
    expect(desk.last()).toEqual({ kind: 'failed', failure: FULL });
    expect(desk.states.filter(({ kind }) => kind === 'failed')).toHaveLength(1);
    await pause(5000);
    desk.saves[2]?.answer(saved(1));
    await pause(20_000);
    expect(desk.states.slice(heard)).toEqual([{ kind: 'saved', at: 'at 1' }]);
    expect(desk.saves).toHaveLength(3);
  });

  it('is said again where one wrote on meanwhile', async () => {
    const desk = openDesk();
    desk.write('One.');
    await pause(300);
    desk.saves[0]?.answer(fail(FULL));
    await pause(5000);
    desk.write('Two.');
    desk.saves[1]?.answer(fail(FULL));
    await pause(0);
    expect(desk.last()).toEqual({ kind: 'failed', failure: FULL });
  });

  it('is tried again with the next words', async () => {
    const desk = openDesk();
    desk.write('One.');
    await pause(300);
    desk.saves[0]?.answer(fail(FULL));
    await pause(0);
    desk.write('Two.');
    await pause(300);
    expect(desk.saves.map(({ words }) => words)).toEqual(['One.', 'Two.']);
  });

  it('may have come to the disk all the same: what was there before is sent again', async () => {
    const desk = openDesk();
    desk.write('One.');
    await pause(300);
    desk.saves[0]?.answer(fail(FULL));
    await pause(0);
    desk.write('Opened.');
    const flushed = desk.autosave.flush();
    await pause(0);
    expect(desk.saves[1]?.words).toBe('Opened.');
    desk.saves[1]?.answer(saved(2));
    expect(await flushed).toBe(true);
  });

  it('because core refuses the document, sends nothing', async () => {
    const desk = openDesk();
    desk.breakDocument();
    expect(await desk.autosave.flush()).toBe(false);
    expect(desk.saves).toHaveLength(0);
    expect(desk.last()).toMatchObject({ kind: 'failed', failure: { kind: 'refused' } });
  });

  it('because main is gone, says that there was no answer', async () => {
    const states: SaveState[] = [];
    const autosave = new Autosave({
      opened: { document: smallDocument(), at: 'opened' },
      capture: () => succeed(smallDocument([{ positives: ['One.'] }])),
      save: () => Promise.reject(new Error('gone')),
      putBack: () => Promise.reject(new Error('gone')),
      confirm: () => Promise.reject(new Error('gone')),
      yieldToOthers: () => Promise.reject(new Error('gone')),
      onState: (state) => states.push(state),
      onOthersKept: () => undefined,
      onYielded: () => undefined,
    });
    autosave.changed();
    expect(await autosave.flush()).toBe(false);
    expect(states.at(-1)).toEqual({
      kind: 'failed',
      failure: { kind: 'no-answer', detail: 'gone' },
    });
  });
});

it('Two calls to save at once lead to one save', async () => {
  const desk = openDesk();
  desk.write('One.');
  const both = Promise.all([desk.autosave.flush(), desk.autosave.flush()]);
  await pause(0);
  expect(desk.saves).toHaveLength(1);
  desk.saves[0]?.answer(saved(1));
  expect(await both).toEqual([true, true]);
});

describe('What the writer gave up', () => {
  it('is sent no more, neither by a pause in writing nor by whoever asks', async () => {
    const desk = openDesk();
    desk.write('One.');
    await pause(300);
    desk.saves[0]?.answer(fail(FULL));
    await pause(0);
    desk.write('Two.');
    desk.autosave.giveUp();
    await pause(5000);
    expect(await desk.autosave.flush()).toBe(true);
    expect(desk.saves).toHaveLength(1);
  });

  it('is not sent after a save that was still under way', async () => {
    const desk = openDesk();
    desk.write('One.');
    await pause(300);
    desk.write('Two.');
    desk.autosave.giveUp();
    desk.saves[0]?.answer(saved(1));
    await pause(5000);
    expect(desk.saves).toHaveLength(1);
  });
});
