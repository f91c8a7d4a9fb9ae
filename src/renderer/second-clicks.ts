/** What the window shows one at a time, or over another: what a click is meant for. */
const VIEWS = '.library, .desk, .dialog-veil, .toasts';

/** What follows a press of the mouse. */
const REST = ['mouseup', 'click', 'dblclick'] as const;

/**
 * Keeps the second click of a double click from a view that came with the first: who opens a report by a
 * double click means the row, and not the word or the lock that comes into its place.
 */
export function keepSecondClicksFromNewViews(page: Document): void {
  let first: Element | null = null;
  let isKeptAway = false;
  const keepAway = (event: MouseEvent): void => {
    // A key that presses a button makes a click too, which counts none.
    if (!isKeptAway || event.detail < 2) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const press = (event: MouseEvent): void => {
    const view = viewAt(event.target);
    if (event.detail <= 1) first = view;
    isKeptAway = view !== first;
    keepAway(event);
  };
  page.addEventListener('mousedown', press, true);
  for (const name of REST) page.addEventListener(name, keepAway, true);
}

function viewAt(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest(VIEWS) : null;
}
