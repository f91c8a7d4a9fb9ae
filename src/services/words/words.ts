import { createInstance } from 'i18next';
import cli from '../../../locales/en/cli.json';
import imports from '../../../locales/en/import.json';

const en = { cli, import: imports };

type Namespaces = typeof en;

/** The keys of a tree of words, nested ones with dots, plural forms under their common name. */
type Keys<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? WithoutPlural<Key>
    : `${Key}.${Keys<Tree[Key]>}`;
}[keyof Tree & string];

type WithoutPlural<Key extends string> = Key extends `${infer Name}_${'one' | 'other'}`
  ? Name
  : Key;

/** Gives the words of one namespace by their key, with values filled in. */
export type Words<Name extends keyof Namespaces> = (
  key: Keys<Namespaces[Name]>,
  values?: Readonly<Record<string, string | number>>,
) => string;

const i18next = createInstance();
void i18next.init({
  lng: 'en',
  initAsync: false,
  ns: Object.keys(en),
  resources: { en },
  // These words go to terminals and native dialogs, which show plain text.
  interpolation: { escapeValue: false },
});

/** The words that `locales/en/<namespace>.json` holds, for programs without a window. */
export function wordsOf<Name extends keyof Namespaces>(namespace: Name): Words<Name> {
  return (key, values) => i18next.t(key, { ...values, ns: namespace });
}
