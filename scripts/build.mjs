import { build } from './setup/build.mjs';
import { setUpDependencies } from './setup/dependencies.mjs';
import { sayWhyStopped } from './setup/say.mjs';

// npm run build: the app and the command line into out/, in any case.
try {
  await setUpDependencies();
  process.exitCode = (await build({ show: true })).code;
} catch (error) {
  sayWhyStopped(error);
  process.exitCode = 1;
}
