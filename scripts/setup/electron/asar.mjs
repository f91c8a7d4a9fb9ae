const ALIGNMENT = 4;

/**
 * Packs small files of one folder into an asar archive, Electron's own format: a pickled length, a
 * pickled JSON header that gives each file's size and offset, then the files one after the other.
 * Source: https://github.com/electron/asar#format
 * @param {Readonly<Record<string, Buffer>>} files name → content
 * @returns {Buffer}
 */
export function packAsar(files) {
  let offset = 0;
  /** @type {Record<string, { size: number, offset: string }>} */
  const entries = {};
  for (const [name, content] of Object.entries(files)) {
    entries[name] = { size: content.length, offset: String(offset) };
    offset += content.length;
  }
  const header = pickle(pickledString(JSON.stringify({ files: entries })));
  return Buffer.concat([pickle(uint32(header.length)), header, ...Object.values(files)]);
}

/**
 * Chromium's Pickle: the payload's length, then the payload.
 * @param {Buffer} payload
 */
function pickle(payload) {
  return Buffer.concat([uint32(payload.length), payload]);
}

/** @param {string} text */
function pickledString(text) {
  const bytes = Buffer.from(text, 'utf8');
  const padding = Buffer.alloc((ALIGNMENT - (bytes.length % ALIGNMENT)) % ALIGNMENT);
  return Buffer.concat([uint32(bytes.length), bytes, padding]);
}

/** @param {number} value */
function uint32(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
