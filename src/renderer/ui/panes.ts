import { useEffect } from 'react';

const PANE = '[data-pane]';
const FOCUSABLE =
  'input:not(:disabled), button:not(:disabled), [tabindex="0"], [contenteditable="true"]';

/** Lets F6 and Shift+F6 go from pane to pane of a view; a pane is an element with `data-pane`. */
export function usePanes(): void {
  useEffect(() => {
    const go = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.defaultPrevented) return;
      event.preventDefault();
      focusNextPane(event.shiftKey ? -1 : 1);
    };
    document.addEventListener('keydown', go);
    return () => document.removeEventListener('keydown', go);
  }, []);
}

function focusNextPane(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>(PANE)];
  const here = panes.findIndex((pane) => pane.contains(document.activeElement));
  const from = here < 0 && step < 0 ? 0 : here;
  for (let i = 1; i <= panes.length; i += 1) {
    const pane = panes[(from + step * i + panes.length * 2) % panes.length];
    const target = pane && firstFocus(pane);
    if (target) {
      target.focus();
      return;
    }
  }
}

function firstFocus(pane: HTMLElement): HTMLElement | undefined {
  return [...pane.querySelectorAll<HTMLElement>(FOCUSABLE)].find(
    (element) => element.tabIndex >= 0 && element.checkVisibility(),
  );
}
