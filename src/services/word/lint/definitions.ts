import { isOn } from '../package/on-off';
import type { WordPackage } from '../package/open-package';
import { relatedPart } from '../package/relationships';
import { readXml, type XmlElement } from '../package/read-xml';

export interface StyleDefinition {
  readonly id: string;
  readonly name: string;
  readonly basedOn: string | undefined;
  /** Whether the style itself keeps a paragraph with the next; undefined where it does not say. */
  readonly keepNext: boolean | undefined;
}

/** What the text of a file can refer to. */
export interface Definitions {
  readonly styles: ReadonlyMap<string, StyleDefinition>;
  /** The levels that each list has, by the number that paragraphs name. */
  readonly lists: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Reads the styles and lists of a file; none where it has no such part. */
export async function readDefinitions(file: WordPackage, document: string): Promise<Definitions> {
  return { styles: await readStyles(file, document), lists: await readLists(file, document) };
}

async function readStyles(file: WordPackage, document: string): Promise<Definitions['styles']> {
  const styles = new Map<string, StyleDefinition>();
  let style: StyleDefinition | undefined;
  await readElements(file, await relatedPart(file, document, 'styles'), (element) => {
    const value = element.attributes.get('w:val') ?? '';
    if (element.name === 'w:style') {
      const id = element.attributes.get('w:styleId') ?? '';
      style = { id, name: '', basedOn: undefined, keepNext: undefined };
    } else if (style && element.name === 'w:name') style = { ...style, name: value };
    else if (style && element.name === 'w:basedOn') style = { ...style, basedOn: value };
    else if (style && element.name === 'w:keepNext') style = { ...style, keepNext: isOn(element) };
    if (style) styles.set(style.id, style);
  });
  return styles;
}

async function readLists(file: WordPackage, document: string): Promise<Definitions['lists']> {
  const levels = new Map<string, Set<string>>();
  const lists = new Map<string, ReadonlySet<string>>();
  let current = new Set<string>();
  let number = '';
  await readElements(file, await relatedPart(file, document, 'numbering'), (element) => {
    const { name, attributes } = element;
    if (name === 'w:abstractNum') {
      current = new Set();
      levels.set(attributes.get('w:abstractNumId') ?? '', current);
    }
    if (name === 'w:lvl') current.add(attributes.get('w:ilvl') ?? '');
    if (name === 'w:num') number = attributes.get('w:numId') ?? '';
    if (name !== 'w:abstractNumId') return;
    const known = levels.get(attributes.get('w:val') ?? '');
    if (known) lists.set(number, known);
  });
  return lists;
}

async function readElements(
  file: WordPackage,
  part: string | undefined,
  open: (element: XmlElement) => void,
): Promise<void> {
  if (part === undefined || !file.has(part)) return;
  await readXml(await file.stream(part), { open, text: () => undefined, close: () => undefined });
}
