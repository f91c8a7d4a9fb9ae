import type { ImportRefusal } from './outcome';

type Format = Extract<ImportRefusal, { kind: 'other-format' }>['format'];

const STARTS: readonly (readonly [start: string, format: Format])[] = [
  ['<!doctype html', 'HTML'],
  ['<html', 'HTML'],
  ['<?xml', 'XML'],
  ['{\\rtf', 'RTF'],
  ['%pdf-', 'PDF'],
];

/** Markdown converters leave a list in HTML where it stands in a table: no line of a text begins so. */
const ITEM_OF_HTML = /^[ \t]*<li[ >]/im;

/** The format of which `text` is the source, where its first signs say so, or its lists. */
export function otherFormatOf(text: string): Format | undefined {
  const start = text.slice(0, 200).trimStart().toLowerCase();
  const format = STARTS.find(([sign]) => start.startsWith(sign))?.[1];
  return format ?? (ITEM_OF_HTML.test(text) ? 'HTML' : undefined);
}
