import { crc32, deflateRawSync } from 'node:zlib';

/** A part of a zip that a test makes; what it claims of itself may be a lie. */
export interface ZipPart {
  readonly name: string;
  readonly data: Uint8Array;
  /** The size that the directory gives; the true one unless told. */
  readonly claims?: number;
  readonly encrypted?: boolean;
}

/** A zip of these parts in this order, byte for byte as told: names are not looked at. */
export function zip(parts: readonly ZipPart[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const packed = deflateRawSync(part.data);
    const fields = fieldsOf(part, packed.length);
    const name = Buffer.from(part.name);
    const file = Buffer.concat([u32(0x04034b50), fields, name, packed]);
    directory.push(Buffer.concat([u32(0x02014b50), u16(20), fields, zeros(10), u32(offset), name]));
    files.push(file);
    offset += file.length;
  }
  const entries = Buffer.concat(directory);
  const counts = Buffer.concat([u16(parts.length), u16(parts.length)]);
  const end = [u32(0x06054b50), zeros(4), counts, u32(entries.length), u32(offset), u16(0)];
  return Buffer.concat([...files, entries, ...end]);
}

/** The fields that a file's own header and the directory share. */
function fieldsOf({ name, data, claims, encrypted }: ZipPart, packed: number): Buffer {
  const method = 8;
  return Buffer.concat([
    u16(20),
    u16(encrypted === true ? 1 : 0),
    u16(method),
    zeros(4),
    u32(crc32(data)),
    u32(packed),
    u32(claims ?? data.length),
    u16(Buffer.byteLength(name)),
    u16(0),
  ]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function zeros(count: number): Buffer {
  return Buffer.alloc(count);
}
