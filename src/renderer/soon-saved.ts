/** How long saving may take before the writer is asked whether to wait for it. */
const PATIENCE_MS = 4000;

/** Whether all was saved, so far as that is known after four seconds. */
export function isSoonSaved(saving: Promise<boolean>): Promise<boolean> {
  return Promise.race([saving, outOfPatience()]);
}

function outOfPatience(): Promise<false> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), PATIENCE_MS);
  });
}
