/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lockfile
 */

/**
 * Whether what npm says it installed (`node_modules/.package-lock.json`) is what the lockfile asks
 * for. Optional packages may be missing, since those of other platforms always are.
 * @param {Lockfile} locked
 * @param {Lockfile} installed
 * @returns {boolean}
 */
export function isInstalled(locked, installed) {
  const wanted = Object.entries(locked.packages ?? {}).filter(([place]) => place !== '');
  const present = installed.packages ?? {};
  return (
    Object.keys(present).every((place) => place in (locked.packages ?? {})) &&
    wanted.every(([place, entry]) => isSame(entry, present[place]))
  );
}

/**
 * @param {LockedPackage} wanted
 * @param {LockedPackage | undefined} present
 */
function isSame(wanted, present) {
  if (!present) return Boolean(wanted.optional);
  return wanted.version === present.version && wanted.integrity === present.integrity;
}
