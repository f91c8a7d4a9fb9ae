import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type { ArolwgEvent } from '../core/api';
import { CALL_NAMES, callChannel, EVENT_CHANNEL } from '../core/api/channels';

type Listener = (event: ArolwgEvent) => void;

const calls = Object.fromEntries(
  CALL_NAMES.map((name) => [
    name,
    (...values: readonly unknown[]): Promise<unknown> =>
      ipcRenderer.invoke(callChannel(name), ...values),
  ]),
);

function onEvent(listener: Listener): () => void {
  // The window gets the value alone: Electron's own event would lend it the sender.
  const hear = (_: IpcRendererEvent, event: ArolwgEvent): void => listener(event);
  ipcRenderer.on(EVENT_CHANNEL, hear);
  return () => {
    ipcRenderer.removeListener(EVENT_CHANNEL, hear);
  };
}

contextBridge.exposeInMainWorld('arolwg', { ...calls, onEvent });
