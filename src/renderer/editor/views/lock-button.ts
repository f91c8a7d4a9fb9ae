import type { Words } from '../../words';
import { fixedElement } from './elements';
import { lockIcon } from './lock-icon';

export interface LockButton {
  readonly dom: HTMLButtonElement;
  /** Shows whether the part of that name is locked. */
  show(locked: boolean, name: string): void;
}

/** The button that locks and unlocks a part of the page; a screen reader hears the state with it. */
export function lockButton(words: Words<'editor'>, onPress: () => void): LockButton {
  const dom = fixedElement('button', 'lock-button');
  dom.type = 'button';
  // The keyboard stays in the text: what is typed next would press the button.
  dom.addEventListener('mousedown', (event) => event.preventDefault());
  dom.addEventListener('click', onPress);
  return {
    dom,
    show: (locked, name) => {
      const state = words(locked ? 'lock.locked' : 'lock.open', { name });
      const action = words(locked ? 'lock.unlock' : 'lock.lock', { name });
      dom.replaceChildren(lockIcon(locked));
      dom.classList.toggle('unlocked', !locked);
      dom.setAttribute('aria-label', `${state} ${action}`);
      dom.title = action;
    },
  };
}
