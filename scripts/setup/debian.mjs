import { run } from './run.mjs';

/**
 * @typedef {import('./library-lists.mjs').Need} Need
 */

/** Whether this machine has Debian's package tools. */
export async function isDebianLike() {
  return (await run('dpkg-query', ['--version'])).code === 0;
}

/**
 * The needs that no installed package meets.
 * @param {readonly Need[]} needs
 * @returns {Promise<Need[]>}
 */
export async function missingNeeds(needs) {
  // dpkg-query also names unknown packages, on standard error; only the lines below matter.
  const { output } = await run('dpkg-query', [
    '-W',
    '-f',
    '${db:Status-Status} ${Package}\\n',
    ...needs.flat(),
  ]);
  return unmet(needs, output);
}

/**
 * @param {readonly Need[]} needs
 * @param {string} listing lines of "installed NAME", among others
 * @returns {Need[]}
 */
export function unmet(needs, listing) {
  const installed = new Set(
    listing
      .split('\n')
      .flatMap((line) => (line.startsWith('installed ') ? [line.slice('installed '.length)] : [])),
  );
  return needs.filter((need) => !need.some((name) => installed.has(name)));
}

/**
 * For each need the package that this machine's lists know, else the first name.
 * @param {readonly Need[]} needs
 * @returns {Promise<string[]>}
 */
export async function installableNames(needs) {
  const { output } = await run('apt-cache', ['madison', ...needs.flat()]);
  const known = new Set(output.split('\n').map((line) => line.split('|')[0]?.trim()));
  return needs.map((need) => need.find((name) => known.has(name)) ?? need[0] ?? '');
}

/**
 * Installs packages as root.
 * @param {readonly string[]} names
 */
export function install(names) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return run('apt-get', ['install', '--yes', '--no-install-recommends', '-qq', ...names], { env });
}

/** Refreshes the lists of packages as root. */
export function refreshLists() {
  return run('apt-get', ['update', '-qq']);
}
