import { setUpBuild } from './build.mjs';
import { setUpDependencies } from './dependencies.mjs';
import { setUpElectron } from './electron/index.mjs';
import { setUpSystemLibraries } from './system-libraries.mjs';

/**
 * Makes a fresh clone ready; does nothing that was done before.
 * @param {'start' | 'test'} purpose
 * @param {{ retry?: boolean, withBuild?: boolean }} [options]
 */
export async function setUp(purpose, { retry = false, withBuild = true } = {}) {
  await setUpDependencies();
  await setUpElectron({ retry });
  await setUpSystemLibraries(purpose);
  if (withBuild) await setUpBuild();
}
