const running = new Set<string>();

/** Does `act` unless the same is being done: a second press of a button or a key asks for nothing new. */
export async function oneAtATime(what: string, act: () => Promise<void>): Promise<void> {
  if (running.has(what)) return;
  running.add(what);
  try {
    await act();
  } finally {
    running.delete(what);
  }
}
