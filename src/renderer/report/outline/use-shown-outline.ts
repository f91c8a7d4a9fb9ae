import { useEffect, useState, type RefObject } from 'react';

export interface ShownOutline {
  readonly isShown: boolean;
  readonly toggle: () => void;
  readonly hide: () => void;
}

/**
 * Whether the outline lies over the page of a narrow window. Escape takes it away, as does going back
 * to the page, `desk`.
 */
export function useShownOutline(desk: RefObject<HTMLElement | null>): ShownOutline {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    if (!isShown) return undefined;
    const page = desk.current;
    const hide = (): void => setShown(false);
    const hideOnEscape = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') hide();
    };
    window.addEventListener('keydown', hideOnEscape);
    page?.addEventListener('pointerdown', hide);
    return () => {
      window.removeEventListener('keydown', hideOnEscape);
      page?.removeEventListener('pointerdown', hide);
    };
  }, [isShown, desk]);
  return { isShown, toggle: () => setShown((was) => !was), hide: () => setShown(false) };
}
