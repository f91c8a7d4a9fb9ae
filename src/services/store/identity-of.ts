import type { Disk } from './disk';

/** What tells one file at `path` from another that is put there later. Throws the disk's errors. */
export async function identityOf(disk: Disk, path: string): Promise<string> {
  const { ino, size, mtimeMs } = await disk.stat(path);
  return [ino, size, mtimeMs].join(' ');
}
