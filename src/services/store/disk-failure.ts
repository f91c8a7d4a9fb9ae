import type { DiskFailure } from '../../core/api';
import { fail, succeed, type Result } from '../../core/result';

const REASONS: Readonly<Record<string, DiskFailure['reason']>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EROFS: 'read-only',
  EACCES: 'not-permitted',
  EPERM: 'not-permitted',
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  ENODEV: 'missing',
  ENXIO: 'missing',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
  EMFILE: 'busy',
  ENFILE: 'busy',
  EAGAIN: 'busy',
  EEXIST: 'exists',
  EISDIR: 'not-a-file',
  ENAMETOOLONG: 'too-long',
};

/** The failure that a system code such as ENOSPC stands for. */
export function diskFailure(code: string, path: string): DiskFailure {
  return { kind: 'disk', reason: REASONS[code] ?? 'other', path, code };
}

/** The system's code of an error that the disk gave, else undefined: then it is a bug of ours. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('syscall' in error || 'errno' in error)) return undefined;
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** An error such as the disk itself gives, for what it lets pass and we do not. */
export function systemError(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code, path, syscall: 'arolwg' });
}

/** Whether `error` is one of the disk's with one of `codes`. */
export function isSystemError(error: unknown, ...codes: readonly string[]): boolean {
  const code = systemCode(error);
  return code !== undefined && codes.includes(code);
}

/** The failure that `error` is, naming `path`; any other error is a bug and goes on. */
export function asDiskFailure(error: unknown, path: string): DiskFailure {
  const code = systemCode(error);
  if (code === undefined) throw error;
  return diskFailure(code, path);
}

/** What `action` gives, or the disk's failure, which names `path`. */
export async function onDisk<Value>(
  path: string,
  action: () => Promise<Value>,
): Promise<Result<Value, DiskFailure>> {
  try {
    return succeed(await action());
  } catch (error) {
    return fail(asDiskFailure(error, path));
  }
}
