import { create } from 'zustand';
import type { ReportId } from '../core/report/report';

/** What the window shows: the report of that id, or the library. */
export interface WindowView {
  readonly reportId: ReportId | null;
}

export const useWindowView = create<WindowView>()(() => ({ reportId: null }));

/** What a view that holds someone's words does before it goes. */
export interface ViewInUse {
  /** Saves what is not saved; gives whether all is. */
  readonly save: () => Promise<boolean>;
  /** Calls `go` once all is saved, or once the writer has said that it may be lost. */
  readonly leave: (go: () => void) => void;
}

const NOTHING_TO_LOSE: ViewInUse = { save: () => Promise.resolve(true), leave: (go) => go() };

let inUse = NOTHING_TO_LOSE;

/** From now on the window shows nothing else before `view` lets it; gives a function that ends this. */
export function holdView(view: ViewInUse): () => void {
  inUse = view;
  return () => {
    if (inUse === view) inUse = NOTHING_TO_LOSE;
  };
}

const behind = new Set<Promise<boolean>>();

/** Lets the window wait, before it closes, for the save of a view that went away unasked. */
export function saveBehind(saving: Promise<boolean>): void {
  behind.add(saving);
  // One that failed stays: whoever closes the window has to be asked.
  void saving.then((isSaved) => {
    if (isSaved) behind.delete(saving);
  });
}

/** Saves what is not saved, in the view that is shown and behind it; gives whether all is. */
export async function saveShown(): Promise<boolean> {
  const all = await Promise.all([inUse.save(), ...behind]);
  return all.every((isSaved) => isSaved);
}

/** Shows a report in place of what the window shows now, once nothing is lost by it. */
export function goToReport(reportId: ReportId): void {
  goTo(reportId);
}

/** Shows the library, once nothing is lost by it. */
export function goToLibrary(): void {
  goTo(null);
}

function goTo(reportId: ReportId | null): void {
  if (useWindowView.getState().reportId === reportId) return;
  inUse.leave(() => useWindowView.setState({ reportId }));
}
