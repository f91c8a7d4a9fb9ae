import { basename, dirname, join } from 'node:path';
import { nodeDisk, type Disk } from '../../src/services/store/disk';

/** The real disk as Windows and Macs show it: small and capital letters of a file's name are one. */
export const caseFoldingDisk: Disk = {
  ...nodeDisk,
  stat: (async (path: string, options?: { readonly bigint: true }) =>
    nodeDisk.stat(await real(path), options)) as Disk['stat'],
  open: async (path, ...more) => nodeDisk.open(await real(String(path)), ...more),
  unlink: async (path) => nodeDisk.unlink(await real(String(path))),
  link: async (from, to) => nodeDisk.link(await real(String(from)), await real(String(to))),
  rename: async (from, to) => {
    const [source, target] = [await real(String(from)), await real(String(to))];
    if (source !== target) await nodeDisk.unlink(target).catch(() => undefined);
    await nodeDisk.rename(source, String(to));
  },
};

/** The path under which the real disk has what `path` names. */
async function real(path: string): Promise<string> {
  const names = await nodeDisk.readdir(dirname(path)).catch(() => []);
  const wanted = basename(path).toLowerCase();
  const found = names.find((name) => name.toLowerCase() === wanted);
  return found === undefined ? path : join(dirname(path), found);
}
