import type { Adapter } from 'lowdb';
import type { Disk } from './disk';
import { inTurn } from './in-turn';
import { readBytes, readBytesIfThere } from './read-bytes';
import { replaceKept } from './replace-kept';
import { sha256 } from './sha256';
import { createDurably } from './write-durably';

/** How a file's data and its bytes become each other; both throw where that cannot be. */
export interface Codec<Data> {
  encode(data: Data): Uint8Array;
  decode(bytes: Uint8Array): Data;
}

/** What a look at a file finds. */
export interface Found<Data> {
  readonly data: Data;
  /** It was not written or read through this adapter. */
  readonly byOthers: boolean;
}

/** What a write is about to replace. */
export interface Replaced {
  readonly bytes: Uint8Array;
  /** It was not written or read through this adapter: someone else may miss it. */
  readonly byOthers: boolean;
}

export interface DurableFile<Data> {
  readonly path: string;
  readonly disk: Disk;
  readonly codec: Codec<Data>;
  readonly maxBytes: number;
  /** Keeps what is about to be replaced; throws where it could not and must not be lost. */
  readonly keep: (replaced: Replaced) => Promise<void>;
}

/**
 * lowdb's adapter for one file whose loss would be felt. lowdb's own never flushes to the disk and
 * takes a damaged file for an empty one; this one answers a write when the bytes are durable, keeps
 * what it replaces, and replaces nothing that it cannot read. Reads give null for a missing file only.
 */
export class DurableAdapter<Data extends object> implements Adapter<Data | null> {
  /** Checksums of the bytes that this adapter read or wrote last. */
  #known: readonly string[] = [];
  #replacedOthers = false;

  constructor(readonly file: DurableFile<Data>) {}

  /** Whether a write replaced what was not written or read through here since this was last asked. */
  tellReplacedOthers(): boolean {
    const replaced = this.#replacedOthers;
    this.#replacedOthers = false;
    return replaced;
  }

  /** The data of the file, null where there is none; throws what the disk or `decode` throw. */
  read(): Promise<Data | null> {
    return this.#inTurn(async () => {
      const bytes = await this.#bytes();
      if (bytes === null) return null;
      const data = this.file.codec.decode(bytes);
      this.#known = [sha256(bytes)];
      return data;
    });
  }

  /** As `read` for a look that shows nobody what it finds: words of others stay words of others. */
  peek(): Promise<Found<Data> | null> {
    return this.#inTurn(async () => {
      const bytes = await this.#bytes();
      if (bytes === null) return null;
      return { data: this.file.codec.decode(bytes), byOthers: this.#isByOthers(bytes) };
    });
  }

  /**
   * Replaces the file; throws ENOENT where there is none, because what went away meanwhile is not to
   * be made anew. Null, which is no file, is never written.
   */
  write(data: Data | null): Promise<void> {
    if (data === null) throw new TypeError('There is nothing to write.');
    return this.#inTurn(() => this.#replace(this.file.codec.encode(data)));
  }

  /** Makes the file; throws EEXIST where there is one. */
  create(data: Data): Promise<void> {
    return this.#inTurn(async () => {
      const bytes = this.file.codec.encode(data);
      this.#known = [sha256(bytes)];
      await createDurably(this.file.disk, this.file.path, bytes);
    });
  }

  /** Replaces the file whatever it holds, once `putAside` has kept that. */
  override(data: Data, putAside: () => Promise<void>): Promise<void> {
    return this.#inTurn(async () => {
      const bytes = this.file.codec.encode(data);
      this.#known = [sha256(bytes)];
      await replaceKept(this.file.disk, this.file.path, bytes, putAside);
    });
  }

  async #replace(bytes: Uint8Array): Promise<void> {
    const seal = sha256(bytes);
    await replaceKept(this.file.disk, this.file.path, bytes, async () => {
      await this.#keepStored();
      // Ours as well, should the disk fail between the renaming and its confirmation.
      this.#known = [...this.#known, seal];
    });
    this.#known = [seal];
  }

  /** As late as can be: others may have stored something while the new bytes were being flushed. */
  async #keepStored(): Promise<void> {
    const { disk, path, codec, maxBytes, keep } = this.file;
    const bytes = await readBytes(disk, path, maxBytes);
    const byOthers = this.#isByOthers(bytes);
    if (byOthers) codec.decode(bytes);
    await keep({ bytes, byOthers });
    this.#replacedOthers ||= byOthers;
  }

  #isByOthers(bytes: Uint8Array): boolean {
    return !this.#known.includes(sha256(bytes));
  }

  #bytes(): Promise<Uint8Array | null> {
    return readBytesIfThere(this.file.disk, this.file.path, this.file.maxBytes);
  }

  #inTurn<Value>(task: () => Promise<Value>): Promise<Value> {
    return inTurn(this.file.path, task);
  }
}
