import { COVER_ROLES, type CoverRole } from '../../../core/report/document';
import { LANGUAGES, PLACEHOLDER_FIELDS, type Language } from '../../../core/rich-text/inline';
import type { PlaceholderField } from '../../../core/rich-text/inline';
import { isOn } from '../package/on-off';
import type { WordPackage } from '../package/open-package';
import { readXml } from '../package/read-xml';
import {
  coverStyleIn,
  GAP_STYLE,
  PARAGRAPH_KINDS,
  PARAGRAPH_STYLES,
  PLACEHOLDER_STYLES,
  placeholderStyleIn,
  type ParagraphKind,
} from '../style-names';

/** What a paragraph's style says of it. */
export type ParagraphMeaning =
  /** A line of the cover; without a language it is in the report's. */
  | { readonly kind: 'cover'; readonly role: CoverRole; readonly language?: Language }
  | { readonly kind: Exclude<ParagraphKind, `cover-${CoverRole}` | 'contents'> }
  /** Part of the table of contents. */
  | { readonly kind: 'contents' };

/** What a run's style says of it. */
export type RunMeaning =
  { readonly kind: 'placeholder'; readonly field: PlaceholderField } | { readonly kind: 'gap' };

/** What the styles of a file mean, by their ids in that file. */
export interface StyleTable {
  readonly paragraphs: ReadonlyMap<string, ParagraphMeaning>;
  readonly runs: ReadonlyMap<string, RunMeaning>;
  /** The styles whose words Word does not show. */
  readonly hidden: ReadonlySet<string>;
  /** The styles whose words are bold, as those of Word's own "Strong" are. */
  readonly bold: ReadonlySet<string>;
  /** The styles whose words are italic, as those of Word's own "Emphasis" are. */
  readonly italic: ReadonlySet<string>;
}

/** Reads `word/styles.xml`. Styles are found by name: programs that save again give new ids. */
export async function readStyleTable(file: WordPackage, part: string): Promise<StyleTable> {
  const paragraphs = new Map<string, ParagraphMeaning>();
  const runs = new Map<string, RunMeaning>();
  const switches: Switches = { 'w:vanish': new Map(), 'w:b': new Map(), 'w:i': new Map() };
  const bases = new Map<string, string>();
  let id = '';
  await readXml(await file.stream(part), {
    open: (element) => {
      const { name, attributes } = element;
      const value = attributes.get('w:val') ?? '';
      if (name === 'w:style') id = attributes.get('w:styleId') ?? '';
      if (name === 'w:basedOn') bases.set(id, value);
      if (isSwitch(name)) switches[name].set(id, isOn(element));
      if (name !== 'w:name') return;
      const style = value.toLowerCase();
      const paragraph = PARAGRAPH_MEANINGS.get(style) ?? contentsEntry(style);
      const run = RUN_MEANINGS.get(style);
      if (paragraph) paragraphs.set(id, paragraph);
      if (run) runs.set(id, run);
    },
    close: () => undefined,
    text: () => undefined,
  });
  return {
    paragraphs,
    runs,
    hidden: stylesWith(switches['w:vanish'], bases),
    bold: stylesWith(switches['w:b'], bases),
    italic: stylesWith(switches['w:i'], bases),
  };
}

/** What a style can switch on or off, and what each style that says so says. */
type Switches = Readonly<Record<'w:vanish' | 'w:b' | 'w:i', Map<string, boolean>>>;

function isSwitch(name: string): name is keyof Switches {
  return name === 'w:vanish' || name === 'w:b' || name === 'w:i';
}

/** The styles that switch something on, or are based on one that does; each is looked at once. */
function stylesWith(
  said: ReadonlyMap<string, boolean>,
  bases: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const known = new Map(said);
  for (const id of bases.keys()) {
    const line = new Set<string>();
    let top: string | undefined = id;
    while (top !== undefined && !known.has(top) && !line.has(top)) {
      line.add(top);
      top = bases.get(top);
    }
    const isOnAbove = known.get(top ?? '') ?? false;
    for (const heir of line) known.set(heir, isOnAbove);
  }
  return new Set([...known].flatMap(([id, on]) => (on ? [id] : [])));
}

function contentsEntry(name: string): ParagraphMeaning | undefined {
  return /^toc \d$/.test(name) ? { kind: 'contents' } : undefined;
}

const PARAGRAPH_MEANINGS: ReadonlyMap<string, ParagraphMeaning> = new Map([
  ...PARAGRAPH_KINDS.map((kind): [string, ParagraphMeaning] => [
    PARAGRAPH_STYLES[kind].name.toLowerCase(),
    meaningOf(kind),
  ]),
  ...COVER_ROLES.flatMap((role) =>
    LANGUAGES.map((language): [string, ParagraphMeaning] => [
      coverStyleIn(role, language).name.toLowerCase(),
      { kind: 'cover', role, language },
    ]),
  ),
]);

const RUN_MEANINGS: ReadonlyMap<string, RunMeaning> = new Map<string, RunMeaning>([
  ...PLACEHOLDER_FIELDS.flatMap((field) =>
    [PLACEHOLDER_STYLES[field], ...LANGUAGES.map((one) => placeholderStyleIn(field, one))].map(
      ({ name }): [string, RunMeaning] => [name.toLowerCase(), { kind: 'placeholder', field }],
    ),
  ),
  [GAP_STYLE.name.toLowerCase(), { kind: 'gap' }],
]);

function meaningOf(kind: ParagraphKind): ParagraphMeaning {
  switch (kind) {
    case 'cover-inspectorate':
      return { kind: 'cover', role: 'inspectorate' };
    case 'cover-title':
      return { kind: 'cover', role: 'title' };
    case 'cover-authority':
      return { kind: 'cover', role: 'authority' };
    case 'cover-date':
      return { kind: 'cover', role: 'date' };
    case 'cover-other':
      return { kind: 'cover', role: 'other' };
    default:
      return { kind };
  }
}
