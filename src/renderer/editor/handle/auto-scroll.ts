/** How near to the edge of the desk a drag makes it scroll, and how fast at most, a frame. */
const EDGE = 56;
const FASTEST = 18;

/**
 * Scrolls the desk while something is held near its upper or lower edge. Gives the function that must
 * hear where the pointer is (null ends it); `onScroll` is called after each bit.
 */
export function autoScroll(
  desk: HTMLElement,
  onScroll: () => void,
): (pointerY: number | null) => void {
  let y: number | null = null;
  let frame = 0;
  const step = (): void => {
    frame = 0;
    const by = y === null ? 0 : speedAt(desk, y);
    if (by === 0) return;
    desk.scrollTop += by;
    onScroll();
    frame = requestAnimationFrame(step);
  };
  return (pointerY) => {
    y = pointerY;
    frame ||= requestAnimationFrame(step);
  };
}

function speedAt(desk: HTMLElement, y: number): number {
  const { top, bottom } = desk.getBoundingClientRect();
  const above = top + EDGE - y;
  const below = y - (bottom - EDGE);
  const depth = Math.max(above, below);
  if (depth <= 0) return 0;
  const speed = Math.ceil((Math.min(depth, EDGE) / EDGE) * FASTEST);
  return above > 0 ? -speed : speed;
}
