// Electron loads this before Arolwg. Playwright attaches to the pages while the app starts; a window
// that loads just then is missed for good, about once in a hundred starts on a busy machine, and the
// start hangs. So the app's start waits until Playwright calls this function, which it does once it
// is attached. Its own script for this is used only where it finds Electron by itself, and changes
// many settings of the browser besides, which the tests are to see as they are.
const { app } = require('electron');

const attached = new Promise((resolve) => {
  globalThis.__playwright_run = resolve;
});
const whenReady = app.whenReady.bind(app);
app.whenReady = async () => {
  await attached;
  await whenReady();
};
