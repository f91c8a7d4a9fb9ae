import { createInstance } from 'i18next';
import menu from '../../locales/en/menu.json';

/** The keys of a tree of words, nested ones with dots. */
type Keys<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${Keys<Tree[Key]>}`;
}[keyof Tree & string];

/** Gives the words of the shell: menus, dialogs. */
export type MenuWords = (
  key: Keys<typeof menu>,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** The words of the shell, ready to use. */
export function loadMenuWords(): MenuWords {
  const i18next = createInstance();
  void i18next.init({
    lng: 'en',
    initAsync: false,
    defaultNS: 'menu',
    resources: { en: { menu } },
    // Native menus and dialogs show plain text.
    interpolation: { escapeValue: false },
  });
  return (key, values) => i18next.t(key, { ...values });
}
