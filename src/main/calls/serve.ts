import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import { CALL_NAMES, callChannel } from '../../core/api/channels';
import { isOwnPage } from '../pages/page-file';
import { answer, type ServedCalls } from './answer';

/** Answers every call of the contract, each on its own channel. */
export function serve(calls: ServedCalls): void {
  for (const name of CALL_NAMES) {
    ipcMain.handle(callChannel(name), (event, ...values: readonly unknown[]) => {
      if (!isFromOwnPage(event)) throw new Error(`${name} was called from a page that is not ours`);
      return answer(calls, name, values);
    });
  }
}

/** Only the top frame of a window that shows our own page: no frame inside it, no other page. */
function isFromOwnPage({ sender, senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame === sender.mainFrame && isOwnPage(senderFrame.url);
}
