import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(
  path.join(import.meta.dirname, '../../../../src/renderer/ui/tokens.css'),
  'utf8',
);

/** The colours that the first `:root` after `start` names. */
function coloursAfter(start: string): ReadonlyMap<string, string> {
  const block = css.slice(css.indexOf(start)).split('}')[0] ?? '';
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const SURFACES = ['surface', 'surface-raised', 'page'];
const READ_ON_SURFACES = [
  'text',
  'muted',
  'accent',
  'positive',
  'improvement',
  'warning',
  'danger',
];
const ON_SURFACES = READ_ON_SURFACES.flatMap((ink) =>
  SURFACES.map((ground) => [ink, ground] as const),
);
const TEXT_PAIRS = [
  ...ON_SURFACES,
  ['text', 'surface-hover'],
  ['text', 'selection'],
  ['muted', 'selection'],
  ['muted', 'surface-hover'],
  ['accent-text', 'accent'],
  ['accent-text', 'accent-hover'],
  ['danger-text', 'danger'],
  ['surface-raised', 'text'],
] as const;
const EDGE_PAIRS = ['line-strong', 'focus'].flatMap((edge) =>
  SURFACES.map((ground) => [edge, ground] as const),
);

describe.each([
  ['light', ':root'],
  ['dark', '(prefers-color-scheme: dark)'],
])('the colours of the %s theme', (_theme, start) => {
  const colours = coloursAfter(start);
  const between = (a: string, b: string) =>
    contrast(colours.get(a) ?? `no --${a}`, colours.get(b) ?? `no --${b}`);

  it.each(TEXT_PAIRS)('let %s be read on %s', (ink, ground) => {
    expect(between(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(EDGE_PAIRS)('let the edge %s be seen on %s', (edge, ground) => {
    expect(between(edge, ground)).toBeGreaterThanOrEqual(3);
  });
});

describe('the measure of contrast', () => {
  it('is 21 between black and white and 1 between equals', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#777777')).toBe(1);
  });
});
