import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { reopenAfterCrash } from '../../../../src/main/window/after-a-crash';

const ID = '11111111-2222-4333-8444-555555555555';

function openWindow(closes: boolean) {
  const webContents = new EventEmitter();
  const stand = { webContents, reload: vi.fn(), destroy: vi.fn() };
  const shown: string[] = [];
  const hear = reopenAfterCrash(stand as unknown as BrowserWindow, {
    askToClose: () => Promise.resolve(closes),
    showReport: (id) => shown.push(id),
  });
  return {
    stand,
    shown,
    says: (reportId: string | null) =>
      hear({ title: '', unsaved: false, reportId, answers: null, yielded: false }),
    ends: async (reason: string) => {
      webContents.emit('render-process-gone', {}, { reason, exitCode: 1 });
      await vi.waitFor(() => undefined);
    },
  };
}

describe('A window whose process ended by itself', () => {
  it('comes back with the report that was open, once', async () => {
    const window = openWindow(false);
    window.says(null);
    window.says(ID);
    await window.ends('crashed');
    expect(window.stand.reload).toHaveBeenCalledOnce();
    window.says(null);
    window.says(null);
    expect(window.shown).toEqual([ID]);
  });

  it('comes back with the library where no report was open', async () => {
    const window = openWindow(false);
    window.says(null);
    await window.ends('oom');
    window.says(null);
    expect([window.stand.reload.mock.calls.length, window.shown]).toEqual([1, []]);
  });

  it('closes where the person wants that', async () => {
    const window = openWindow(true);
    await window.ends('killed');
    expect(window.stand.reload).not.toHaveBeenCalled();
    expect(window.stand.destroy).toHaveBeenCalledOnce();
  });

  it('is left alone where it ended as it should', async () => {
    const window = openWindow(false);
    await window.ends('clean-exit');
    expect(window.stand.reload).not.toHaveBeenCalled();
  });
});
