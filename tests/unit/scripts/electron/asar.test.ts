import { describe, expect, it } from 'vitest';
import { packAsar } from '../../../../scripts/setup/electron/asar.mjs';

interface Header {
  readonly files: Record<string, { readonly size: number; readonly offset: string }>;
}

/** Reads an archive as Electron does: four little-endian sizes, the JSON header, then the files. */
function unpack(archive: Buffer): Record<string, string> {
  const headerSize = archive.readUInt32LE(4);
  const jsonSize = archive.readUInt32LE(12);
  const header = JSON.parse(archive.toString('utf8', 16, 16 + jsonSize)) as Header;
  const start = 8 + headerSize;
  const read = ({ size, offset }: Header['files'][string]) =>
    archive.toString('utf8', start + Number(offset), start + Number(offset) + size);
  return Object.fromEntries(
    Object.entries(header.files).map(([name, entry]) => [name, read(entry)]),
  );
}

describe('An asar archive', () => {
  it.each(['', 'x', 'xy', 'xyz', 'Cyngor Sir Ynys Môn'])('gives back every file (%j)', (text) => {
    const files = {
      'package.json': Buffer.from('{"main":"main.js"}'),
      'main.js': Buffer.from(text),
    };
    expect(unpack(packAsar(files))).toEqual({
      'package.json': '{"main":"main.js"}',
      'main.js': text,
    });
  });

  it('has a header that is padded to whole words, with the sizes of its parts before it', () => {
    const archive = packAsar({ ab: Buffer.from('content') });
    const [sizeOfSize, headerSize, payloadSize, jsonSize] = [0, 4, 8, 12].map((at) =>
      archive.readUInt32LE(at),
    );
    expect(sizeOfSize).toBe(4);
    expect(payloadSize).toBe((headerSize ?? 0) - 4);
    expect((payloadSize ?? 0) % 4).toBe(0);
    expect((payloadSize ?? 0) - 4 - (jsonSize ?? 0)).toBeLessThan(4);
  });
});
