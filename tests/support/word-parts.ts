import { buffer } from 'node:stream/consumers';
import { openPackage } from '../../src/services/word/package/open-package';
import { zip } from './zip';

/** The parts of a Word file, as text. */
export async function wordParts(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const file = await openPackage(bytes);
  const parts = new Map<string, string>();
  for (const name of file.names) {
    parts.set(name, (await buffer(await file.stream(name))).toString('utf8'));
  }
  return parts;
}

/** A Word file of these parts. */
function wordFileOf(parts: ReadonlyMap<string, string>): Uint8Array {
  return zip([...parts].map(([name, text]) => ({ name, data: Buffer.from(text) })));
}

/** The file with `change` made to one part; a change that changes nothing is a mistake of the test. */
export async function withPart(
  bytes: Uint8Array,
  name: string,
  change: (text: string) => string,
): Promise<Uint8Array> {
  const parts = await wordParts(bytes);
  const before = parts.get(name) ?? '';
  const after = change(before);
  if (after === before) throw new Error(`${name} is as it was`);
  return wordFileOf(new Map([...parts, [name, after]]));
}

/** The file with `change` made to the document's own XML. */
export async function withDocument(
  bytes: Uint8Array,
  change: (xml: string) => string,
): Promise<Uint8Array> {
  return withPart(bytes, 'word/document.xml', change);
}

/** A paragraph of an exported file as Word has it. */
export interface PlainParagraph {
  readonly style: string;
  readonly text: string;
  readonly bookmarks: readonly string[];
  readonly xml: string;
}

/** The paragraphs of an exported file, the table of contents left out. */
export async function paragraphsOf(bytes: Uint8Array): Promise<readonly PlainParagraph[]> {
  const xml = (await wordParts(bytes)).get('word/document.xml') ?? '';
  const body = xml.replace(/<w:sdt>.*<\/w:sdt>/s, '');
  return [...body.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inner = '']) => ({
    style: /<w:pStyle w:val="(.*?)"/.exec(inner)?.[1] ?? '',
    text: [...inner.matchAll(/<w:t\b[^>]*>(.*?)<\/w:t>/gs)]
      .map(([, text = '']) => unescaped(text))
      .join(''),
    bookmarks: [...inner.matchAll(/<w:bookmarkStart w:name="(.*?)"/g)].map(([, name = '']) => name),
    xml: inner,
  }));
}

function unescaped(text: string): string {
  const characters: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'" };
  return text
    .replace(/&(lt|gt|quot|apos);/g, (_, name: string) => characters[name] ?? '')
    .replace(/&amp;/g, '&');
}
