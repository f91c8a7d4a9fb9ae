import type { ImportRefusal } from './outcome';

type Format = Extract<ImportRefusal, { kind: 'other-format' }>['format'];

const STARTS: readonly (readonly [start: string, format: Format])[] = [
  ['<!doctype html', 'HTML'],
  ['<html', 'HTML'],
  ['<?xml', 'XML'],
  ['{\\rtf', 'RTF'],
  ['%pdf-', 'PDF'],
];

/** The format of which `text` is the source, where its first signs say so. */
export function otherFormatOf(text: string): Format | undefined {
  const start = text.slice(0, 200).trimStart().toLowerCase();
  return STARTS.find(([sign]) => start.startsWith(sign))?.[1];
}
