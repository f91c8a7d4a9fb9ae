/** Whether a step of a path is a plain file name: it leads to no other folder and needs no percent sign. */
export function isPlainName(step: string): boolean {
  return /^[A-Za-z0-9_-][A-Za-z0-9_.-]*$/.test(step);
}
