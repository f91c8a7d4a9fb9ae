import type { ArolwgCalls } from '../api';

/** The names of all calls; the type makes a forgotten one an error. */
export const CALL_NAMES = Object.keys({
  listReports: 0,
  listTemplates: 0,
  createReport: 0,
  importReport: 0,
  addReportFile: 0,
  duplicateReport: 0,
  moveToBin: 0,
  restoreFromBin: 0,
  emptyBin: 0,
  adoptStrays: 0,
  openReport: 0,
  restoreGeneration: 0,
  listGenerations: 0,
  copyGeneration: 0,
  saveReport: 0,
  putBack: 0,
  confirmSaved: 0,
  yieldToOthers: 0,
  saveCopy: 0,
  keepPlace: 0,
  forgetImportNotes: 0,
  exportWord: 0,
  cancelExport: 0,
  showInFolder: 0,
  chooseReportsFolder: 0,
  setWindowState: 0,
} satisfies Record<keyof ArolwgCalls, 0>) as readonly (keyof ArolwgCalls)[];

/** The IPC channel that carries a call; both ends take its name from here. */
export function callChannel(name: keyof ArolwgCalls): string {
  return `arolwg:${name}`;
}

/** The IPC channel that carries events to a window. */
export const EVENT_CHANNEL = 'arolwg:event';
