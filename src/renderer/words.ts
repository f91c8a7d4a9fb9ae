import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import common from '../../locales/en/common.json';
import editor from '../../locales/en/editor.json';
import importing from '../../locales/en/import.json';
import library from '../../locales/en/library.json';

/** The words that the window needs: one line a namespace. */
const ENGLISH = { common, editor, import: importing, library };

export type Namespace = keyof typeof ENGLISH;

type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** The keys of a namespace, nested ones with dots, the forms of a plural as one key. */
type Keys<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? Key extends `${infer Base}_${Plural}`
      ? Base
      : Key
    : `${Key}.${Keys<Tree[Key]>}`;
}[keyof Tree & string];

export type WordKey<Name extends Namespace> = Keys<(typeof ENGLISH)[Name]>;

export type WordValues = Readonly<Record<string, string | number>>;

/** Gives the words of a key; `{{count}}` chooses the plural form. */
export type Words<Name extends Namespace> = (key: WordKey<Name>, values?: WordValues) => string;

/** Makes the words ready; call once before anything is drawn. */
export async function loadWords(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    initAsync: false,
    ns: Object.keys(ENGLISH),
    defaultNS: 'common',
    resources: { en: ENGLISH },
    // React escapes what it shows.
    interpolation: { escapeValue: false },
  });
}

/** The words of a namespace, for a component. */
export function useWords<Name extends Namespace>(namespace: Name): Words<Name> {
  const { t } = useTranslation(namespace);
  return (key, values) => t(key, { ...values });
}

/** The words of a namespace, for code that is no component. */
export function wordsOf<Name extends Namespace>(namespace: Name): Words<Name> {
  return (key, values) => i18next.t(key, { ns: namespace, ...values });
}
