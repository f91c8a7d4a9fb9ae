import type { ReactNode } from 'react';
import { ButtonContext, ToggleButtonContext } from 'react-aria-components';

const PRESSED = { preventFocusOnPress: true };

/**
 * Holds the buttons beside a text. The pointer presses them without taking the keyboard from the text,
 * so that what is typed next goes on there; the keyboard reaches them as any others.
 */
export function Bar({ children }: { readonly children: ReactNode }) {
  return (
    <ButtonContext.Provider value={PRESSED}>
      <ToggleButtonContext.Provider value={PRESSED}>{children}</ToggleButtonContext.Provider>
    </ButtonContext.Provider>
  );
}
