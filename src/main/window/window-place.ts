/** A rectangle on the desktop, in the system's own pixels. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a window was: its bounds while not maximised, and whether it was maximised. */
export interface WindowPlace {
  readonly bounds: Bounds;
  readonly maximised: boolean;
}

export type Opening = Pick<Bounds, 'width' | 'height'> & Partial<Pick<Bounds, 'x' | 'y'>>;

export const LEAST_SIZE = { width: 320, height: 400 };
const USUAL_SIZE = { width: 1280, height: 800 };
/** So much of a window's top edge must be on a screen for a hand to catch it. */
const GRIP = { width: 120, height: 32 };

/**
 * Where a window should open: where it was, if a screen still shows it there; otherwise in its last
 * or usual size, without a place, for the system to choose. `screens` are the usable areas, the
 * main one first.
 */
export function openingFor(last: WindowPlace | null, screens: readonly Bounds[]): Opening {
  const size = last?.bounds ?? USUAL_SIZE;
  const screen = last ? screens.find((area) => showsGrip(last.bounds, area)) : undefined;
  const fitted = sizeWithin(size, screen ?? screens[0]);
  return last && screen ? { x: last.bounds.x, y: last.bounds.y, ...fitted } : fitted;
}

function sizeWithin(size: Pick<Bounds, 'width' | 'height'>, area: Bounds | undefined): Opening {
  const limit = (key: 'width' | 'height'): number =>
    Math.max(LEAST_SIZE[key], Math.min(size[key], area?.[key] ?? size[key]));
  return { width: limit('width'), height: limit('height') };
}

function showsGrip(window: Bounds, area: Bounds): boolean {
  const across =
    Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  const below = area.y + area.height - window.y;
  return across >= GRIP.width && below >= GRIP.height && window.y >= area.y;
}
