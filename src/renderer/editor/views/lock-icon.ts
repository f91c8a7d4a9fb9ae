const SVG = 'http://www.w3.org/2000/svg';

/** Lucide's lock, closed or open, 16 px: node views are plain DOM, so its React form is no use here. */
export function lockIcon(locked: boolean): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const attributes = {
    width: '16',
    height: '16',
    viewBox: '0 0 24 24',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '2',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
  const body = document.createElementNS(SVG, 'rect');
  for (const [name, value] of Object.entries({ x: 3, y: 11, width: 18, height: 11, rx: 2 })) {
    body.setAttribute(name, String(value));
  }
  const shackle = document.createElementNS(SVG, 'path');
  shackle.setAttribute('d', locked ? 'M7 11V7a5 5 0 0 1 10 0v4' : 'M7 11V7a5 5 0 0 1 9.9-1');
  svg.append(body, shackle);
  return svg;
}
