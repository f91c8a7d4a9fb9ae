import type { Editor } from '@tiptap/core';
import type { FindingGap } from '../findings/move';
import { findingAt, sidesOf, type SidePlace } from '../findings/places';

/** A gap between findings, and the height in the window where a line marks it. */
export interface DropGap {
  readonly gap: FindingGap;
  readonly y: number;
}

/** Between findings is a little space, in which the finding above or below is looked for. */
const NEARBY = [0, 8, -8];
/** The line stands in the middle of that space. */
const HALF_SPACE = 5;

/** The element of the finding at a height in the window. */
export function findingElementAt({ view }: Editor, y: number): HTMLElement | undefined {
  const { left, width } = view.dom.getBoundingClientRect();
  for (const offset of NEARBY) {
    const element = document.elementFromPoint(left + width / 2, y + offset);
    const finding = element?.closest<HTMLElement>('.finding');
    if (finding && view.dom.contains(finding)) return finding;
  }
  return undefined;
}

/** The gap for what is dropped at a height; outside the lists it is the nearest end of one. */
export function gapAt(editor: Editor, y: number): DropGap | undefined {
  const element = findingElementAt(editor, y);
  if (!element) return gapAtNearestList(editor, y);
  const { view, state } = editor;
  const finding = findingAt(state.doc.resolve(view.posAtDOM(element, 0)));
  if (!finding) return undefined;
  const { top, bottom } = element.getBoundingClientRect();
  const isBelow = y > (top + bottom) / 2;
  return {
    gap: { side: finding.side, gap: finding.index + (isBelow ? 1 : 0) },
    y: isBelow ? bottom + HALF_SPACE : top - HALF_SPACE,
  };
}

function gapAtNearestList(editor: Editor, y: number): DropGap | undefined {
  let nearest: { readonly drop: DropGap; readonly distance: number } | undefined;
  for (const side of sidesOf(editor.state.doc)) {
    for (const drop of endsOf(editor, side)) {
      const distance = Math.abs(drop.y - y);
      if (!nearest || distance < nearest.distance) nearest = { drop, distance };
    }
  }
  return nearest?.drop;
}

function endsOf({ view }: Editor, side: SidePlace): readonly DropGap[] {
  const dom = view.nodeDOM(side.pos);
  const list = dom instanceof Element ? dom.querySelector('.findings') : null;
  const first = list?.firstElementChild?.getBoundingClientRect();
  const last = list?.lastElementChild?.getBoundingClientRect();
  if (!first || !last) return [];
  return [
    { gap: { side, gap: 0 }, y: first.top - HALF_SPACE },
    { gap: { side, gap: side.list.childCount }, y: last.bottom + HALF_SPACE },
  ];
}
