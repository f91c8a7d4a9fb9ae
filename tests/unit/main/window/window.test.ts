import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SURFACE } from '../../../../src/main/window/surface';
import {
  openingFor,
  type Bounds,
  type WindowPlace,
} from '../../../../src/main/window/window-place';

const LAPTOP: Bounds = { x: 0, y: 0, width: 1440, height: 860 };
const BESIDE: Bounds = { x: 1440, y: -200, width: 1920, height: 1040 };
const at = (x: number, y: number, width = 1000, height = 700): WindowPlace => ({
  bounds: { x, y, width, height },
  maximised: false,
});

describe('A window opens', () => {
  it('in a usual size on the first start, smaller on a small screen', () => {
    expect(openingFor(null, [LAPTOP])).toEqual({ width: 1280, height: 800 });
    expect(openingFor(null, [{ ...LAPTOP, width: 1024, height: 600 }])).toEqual({
      width: 1024,
      height: 600,
    });
  });

  it('where it was, on the second screen too', () => {
    expect(openingFor(at(120, 40), [LAPTOP])).toEqual({ x: 120, y: 40, width: 1000, height: 700 });
    expect(openingFor(at(1600, -150), [LAPTOP, BESIDE])).toMatchObject({ x: 1600, y: -150 });
  });

  it('in its last size on the first screen when the screen it was on is gone', () => {
    expect(openingFor(at(1600, -150), [LAPTOP])).toEqual({ width: 1000, height: 700 });
  });

  it.each([
    ['left of', at(-950, 100)],
    ['below', at(100, 850)],
    ['above', at(100, -30)],
  ])('back in sight when its top edge lies %s every screen', (_, place) => {
    expect(openingFor(place, [LAPTOP])).toEqual({ width: 1000, height: 700 });
  });

  it('no larger than its screen and no smaller than it can be used', () => {
    expect(openingFor(at(0, 0, 3000, 2000), [LAPTOP])).toMatchObject({ width: 1440, height: 860 });
    expect(openingFor(at(0, 0, 10, 10), [LAPTOP])).toMatchObject({ width: 320, height: 400 });
  });

  it('in the colour of its surface, so that nothing flashes', async () => {
    const tokens = await readFile(join('src', 'renderer', 'ui', 'tokens.css'), 'utf8');
    const [light, dark] = [...tokens.matchAll(/--surface: (#\w+);/g)].map(([, colour]) => colour);
    expect({ light, dark }).toEqual(SURFACE);
  });
});
