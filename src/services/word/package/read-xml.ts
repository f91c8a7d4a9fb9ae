import type { Readable } from 'node:stream';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { MAX_DEPTH } from './limits';
import { knownName } from './namespaces';
import { refuseBroken, refuseUnsafe } from './refusal';

/** An element's start, its name and its attributes' names as in `knownName`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

export interface XmlHandler {
  readonly open: (element: XmlElement) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/**
 * Reads XML in UTF-8 as it comes, without ever holding the whole. Refuses a DOCTYPE, which can make
 * a small file huge, and nesting beyond any report's.
 */
export async function readXml(stream: Readable, handler: XmlHandler): Promise<void> {
  const parser = parserFor(handler);
  for await (const text of textOf(stream)) parser.write(text);
  parser.close();
}

/** The text of a part as it comes. What goes wrong here is the file's fault, not a handler's. */
async function* textOf(stream: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of stream) {
      yield decoder.decode(chunk as Uint8Array, { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    refuseBroken(error);
  }
}

function parserFor(handler: XmlHandler): SaxesParser<{ xmlns: true; position: false }> {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let depth = 0;
  parser.on('error', refuseBroken);
  parser.on('doctype', () => refuseUnsafe('it declares a document type'));
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > MAX_DEPTH) refuseUnsafe('it is nested too deeply');
    handler.open(elementOf(tag));
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    handler.close(knownName(tag.uri, tag.local));
  });
  parser.on('text', (text) => handler.text(text));
  parser.on('cdata', (text) => handler.text(text));
  return parser;
}

function elementOf(tag: SaxesTagNS): XmlElement {
  const attributes = Object.values(tag.attributes).map(
    ({ uri, local, value }): [string, string] => [knownName(uri, local), value],
  );
  return { name: knownName(tag.uri, tag.local), attributes: new Map(attributes) };
}
