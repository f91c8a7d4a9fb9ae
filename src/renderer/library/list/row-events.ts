import type { FocusEvent, KeyboardEvent, MouseEvent } from 'react';
import { indexAfterKey } from './list-keys';
import { rowElements, rowIdAt } from './row-elements';
import type { MenuRequest } from './row-menu';
import type { Row } from '../rows/rows';

/** What a person asks of a row. */
export interface RowIntentions {
  readonly onAct: (row: Row) => void;
  readonly onDelete: (row: Row) => void;
  readonly onMenu: (request: MenuRequest) => void;
  readonly onFocus: (row: Row) => void;
  /** Whether a click or Enter acts at once; in the bin a double click or Enter opens the menu. */
  readonly actsAtOnce: boolean;
}

/** The listeners of the whole list; one set for all rows, so that a thousand rows stay light. */
export interface RowEvents {
  readonly onClick: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onContextMenu: (event: MouseEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
}

/** What the menu key gives as the button is another one. */
const RIGHT_BUTTON = 2;

/** Turns events of the list into what a person asks of the row they came from. */
export function rowEvents(rows: readonly Row[], asks: RowIntentions): RowEvents {
  const rowOf = (target: EventTarget) => rows.find(({ id }) => id === rowIdAt(target));
  return {
    onClick: ({ target, detail }) => {
      const row = rowOf(target);
      if (!row) return;
      const button = buttonAt(target);
      // The second click of a double click on a menu that closed over this row was not meant for it.
      if (!button && detail > 1) return;
      if (button?.ariaHasPopup === 'menu') asks.onMenu(menuBelow(row, button));
      else if (button || asks.actsAtOnce) asks.onAct(row);
    },
    onDoubleClick: (event) => {
      const row = rowOf(event.target);
      if (!row || asks.actsAtOnce || buttonAt(event.target)) return;
      asks.onMenu(menuAtPointer(row, event));
    },
    onKeyDown: (event) => {
      const row = rowOf(event.target);
      if (!row || buttonAt(event.target)) return;
      if (event.repeat && (event.key === 'Enter' || event.key === 'Delete')) {
        // A key that is held down would go on to the rows that come into this place.
        event.preventDefault();
        return;
      }
      const button = buttonIn(event.target);
      if (event.key === 'Enter' && button && !asks.actsAtOnce) asks.onMenu(menuBelow(row, button));
      else if (event.key === 'Enter') asks.onAct(row);
      else if (event.key === 'Delete') asks.onDelete(row);
      else if (!goFrom(row, event)) return;
      event.preventDefault();
    },
    onContextMenu: (event) => {
      const row = rowOf(event.target);
      if (!row) return;
      event.preventDefault();
      const byKey = event.button !== RIGHT_BUTTON && buttonIn(event.target);
      asks.onMenu(byKey ? menuBelow(row, byKey) : menuAtPointer(row, event));
    },
    onFocus: ({ target }) => {
      const row = rowOf(target);
      if (row) asks.onFocus(row);
    },
  };
}

/** Moves the focus from `row` as a key asks; false for a key that asks for nothing of the kind. */
function goFrom(row: Row, { key, ctrlKey, altKey }: KeyboardEvent): boolean {
  const elements = rowElements();
  const here = elements.findIndex((element) => element.dataset.row === row.id);
  const next = ctrlKey || altKey ? undefined : indexAfterKey(key, here, elements.length);
  if (next === undefined) return false;
  elements[next]?.focus();
  return true;
}

/** The button of the row that an event comes from itself. */
function buttonIn(target: EventTarget): HTMLButtonElement | null {
  return target instanceof Element ? target.querySelector('button') : null;
}

function buttonAt(target: EventTarget): HTMLButtonElement | null {
  return target instanceof Element ? target.closest('button') : null;
}

function menuBelow(row: Row, button: Element): MenuRequest {
  const { right, bottom } = button.getBoundingClientRect();
  return { row, at: { x: right, y: bottom }, side: 'end' };
}

function menuAtPointer(row: Row, { clientX, clientY }: MouseEvent): MenuRequest {
  return { row, at: { x: clientX, y: clientY }, side: 'start' };
}
