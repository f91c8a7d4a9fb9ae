import type { RefCallback } from 'react';

/**
 * Gives a ref that tells the whole page's styles how high its element is, as the custom property `name`
 * in pixels, so that what floats over the page stays clear of it; 0px while there is no such element.
 */
export function tellHeight(name: `--${string}`): RefCallback<HTMLElement> {
  return (element) => {
    if (!element) return undefined;
    const { style } = document.documentElement;
    const size = new ResizeObserver(() => style.setProperty(name, `${element.offsetHeight}px`));
    size.observe(element);
    return () => {
      size.disconnect();
      style.removeProperty(name);
    };
  };
}
