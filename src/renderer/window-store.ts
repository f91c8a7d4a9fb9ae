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

let hasYielded = false;

/** The text of a view was kept as an earlier copy, because somebody else had stored other words. */
export function noteYielded(): void {
  hasYielded = true;
}

/** Whether that happened since this was last asked. */
export function takeYielded(): boolean {
  const yielded = hasYielded;
  hasYielded = false;
  return yielded;
}

/** How words that a view left unsaved behind it can be saved still. */
type SaveLater = () => Promise<boolean>;

const behind = new Set<SaveLater>();

/** Saves what a view that went away unasked left unsaved, now and whenever it is asked for later. */
export function saveBehind(save: SaveLater): void {
  behind.add(save);
  void saveLeft(save);
}

/** What could not be saved stays to be asked for: its disk may be back by then. */
async function saveLeft(save: SaveLater): Promise<boolean> {
  const isSaved = await save();
  if (isSaved) behind.delete(save);
  return isSaved;
}

/** Saves what is not saved, in the view that is shown and behind it; gives whether all is. */
export async function saveShown(): Promise<boolean> {
  const all = await Promise.all([inUse.save(), ...[...behind].map(saveLeft)]);
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
