import { readBookmarkName, type BookmarkedPart } from '../bookmark-names';
import { MAX_PARAGRAPHS } from '../package/limits';
import type { WordPackage } from '../package/open-package';
import { readXml, type XmlElement } from '../package/read-xml';
import { refuseUnsafe, refuseWord } from '../package/refusal';
import { RunReader } from './run-reader';
import type { StyleTable } from './style-table';
import type { WordInline, WordParagraph } from './word-paragraph';

/** What a word processor can add that a report cannot hold: it must not be lost without a word. */
const FOREIGN: Readonly<Record<string, string>> = {
  'w:ins': 'tracked changes',
  'w:del': 'tracked changes',
  'w:moveFrom': 'tracked changes',
  'w:moveTo': 'tracked changes',
  'w:drawing': 'a picture or drawing',
  'w:pict': 'a picture or drawing',
  'w:object': 'an embedded object',
  'w:sym': 'a symbol of a special font',
  'w:footnoteReference': 'a footnote',
  'w:endnoteReference': 'an endnote',
  'm:oMath': 'an equation',
};

/** Reads the paragraphs of a document part in order. */
export async function readParagraphs(
  file: WordPackage,
  part: string,
  styles: StyleTable,
): Promise<readonly WordParagraph[]> {
  const paragraphs: WordParagraph[] = [];
  const run = new RunReader(styles.runs);
  let style = '';
  let bookmarks: BookmarkedPart[] = [];
  let inline: WordInline[] = [];

  const open = (element: XmlElement): void => {
    const { name, attributes } = element;
    refuseForeign(name, paragraphs.length + 1);
    if (name === 'w:pStyle') style = attributes.get('w:val') ?? '';
    if (name === 'w:bookmarkStart') {
      bookmarks.push(...partOf(attributes.get('w:name') ?? ''));
    }
    run.open(element);
  };

  const endParagraph = (): void => {
    const number = paragraphs.length + 1;
    if (number > MAX_PARAGRAPHS) refuseUnsafe(`it has more than ${MAX_PARAGRAPHS} paragraphs`);
    paragraphs.push({ number, meaning: styles.paragraphs.get(style), bookmarks, inline });
    style = '';
    bookmarks = [];
    inline = [];
  };

  await readXml(await file.stream(part), {
    open,
    text: (text) => run.text(text),
    close: (name) => {
      inline.push(...run.close(name));
      if (name === 'w:p') endParagraph();
    },
  });
  return paragraphs;
}

function refuseForeign(element: string, paragraph: number): void {
  const what = Object.hasOwn(FOREIGN, element) ? FOREIGN[element] : undefined;
  if (what === undefined) return;
  refuseWord({ kind: 'changed', path: `paragraph ${paragraph}`, detail: `holds ${what}` });
}

function partOf(bookmark: string): readonly BookmarkedPart[] {
  const part = readBookmarkName(bookmark);
  return part ? [part] : [];
}
