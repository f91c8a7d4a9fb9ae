import type { WordPackage } from '../package/open-package';
import { readXml } from '../package/read-xml';
import { relatedParts } from '../package/relationships';

/** The words of each comment of a document part, by the comment's id; their paragraphs with spaces between. */
export async function readComments(
  file: WordPackage,
  document: string,
): Promise<ReadonlyMap<string, string>> {
  const words = new Map<string, string>();
  for (const part of await relatedParts(file, document, 'comments')) {
    if (file.has(part)) await readCommentsOf(file, part, words);
  }
  return words;
}

async function readCommentsOf(
  file: WordPackage,
  part: string,
  words: Map<string, string>,
): Promise<void> {
  let id = '';
  let isText = false;
  await readXml(await file.stream(part), {
    open: ({ name, attributes }) => {
      if (name === 'w:comment') id = attributes.get('w:id') ?? '';
      isText = name === 'w:t';
    },
    text: (text) => {
      if (isText) words.set(id, (words.get(id) ?? '') + text);
    },
    close: (name) => {
      isText = false;
      if (name === 'w:p') words.set(id, `${words.get(id) ?? ''} `);
    },
  });
}
