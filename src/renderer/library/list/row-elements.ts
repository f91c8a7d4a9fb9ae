import { isDialogOpen } from '../../ui/dialog';

/** The rows of the list as they stand on screen, from the top. */
export function rowElements(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-row]')];
}

/** Brings the focus to a row, the first one where none is named. */
export function focusRow(id?: string): void {
  const rows = rowElements();
  const row = id === undefined ? rows[0] : rows.find((element) => element.dataset.row === id);
  row?.focus();
}

/** Brings the focus to a row that has come into the list, once it is drawn, if it is shown. */
export function focusRowSoon(id: string): void {
  requestAnimationFrame(() => {
    if (!isDialogOpen()) focusRow(id);
  });
}

/** The id of the row that an event came from. */
export function rowIdAt(target: EventTarget): string | undefined {
  return target instanceof Element
    ? target.closest<HTMLElement>('[data-row]')?.dataset.row
    : undefined;
}
