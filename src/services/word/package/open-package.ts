import type { Readable } from 'node:stream';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { checkParts, MAX_PARTS, type PartSize } from './limits';
import { orNotWord, refuseUnsafe, refuseWord } from './refusal';

/** The parts of a Word file, each inflated only when it is read. */
export interface WordPackage {
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** The bytes of a part; a refusal where there is none of that name. */
  readonly stream: (name: string) => Promise<Readable>;
}

/** Opens the bytes of a Word file. All that can be refused without inflating is refused here. */
export async function openPackage(bytes: Uint8Array): Promise<WordPackage> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const options = { lazyEntries: true, decodeStrings: false, validateEntrySizes: true };
  const zip = await orNotWord(() => fromBufferPromise(buffer, options));
  if (zip.entryCount > MAX_PARTS) refuseUnsafe(`it has more than ${MAX_PARTS} parts`);
  const parts = await orNotWord(() => partsOf(zip));
  checkParts(parts);
  const entries = new Map(parts.map(({ name, entry }) => [name, entry]));
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    stream: async (name) => {
      const entry = entries.get(name);
      if (!entry) return refuseWord({ kind: 'not-word', detail: `it has no part ${name}` });
      return orNotWord(() => zip.openReadStreamPromise(entry));
    },
  };
}

interface Part extends PartSize {
  readonly entry: Entry;
}

async function partsOf(zip: ZipFile): Promise<readonly Part[]> {
  const parts: Part[] = [];
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileNameRaw.toString('utf8');
    if (name.endsWith('/')) continue;
    if (!entry.canDecodeFileData()) refuseUnsafe(`the part ${name} is encrypted`);
    const { compressedSize: compressed, uncompressedSize: inflated } = entry;
    parts.push({ name, compressed, inflated, entry });
  }
  return parts;
}
