import type { WordRefusal } from '../../../core/api';
import { fail, succeed, type Result } from '../../../core/result';

/** Carries a refusal out of nested and streaming reading; it never leaves `unlessRefused`. */
class Refused extends Error {
  constructor(readonly refusal: WordRefusal) {
    super(refusal.kind);
  }
}

/** Ends the reading that runs. */
export function refuseWord(refusal: WordRefusal): never {
  throw new Refused(refusal);
}

/** Ends the reading of a file that would do harm; `detail` names what in it would. */
export function refuseUnsafe(detail: string): never {
  return refuseWord({ kind: 'unsafe', detail });
}

/** Runs a reading that may call `refuseWord` and gives its value or the refusal. */
export async function unlessRefused<Value>(
  read: () => Promise<Value>,
): Promise<Result<Value, WordRefusal>> {
  try {
    return succeed(await read());
  } catch (error) {
    if (error instanceof Refused) return fail(error.refusal);
    throw error;
  }
}

/** Says after an error of a step that fails on broken files alone that this is no Word file. */
export function refuseBroken(error: unknown): never {
  const detail = error instanceof Error ? error.message : '';
  return refuseWord({ kind: 'not-word', detail });
}

/** Runs a step that fails on broken files alone. */
export async function orNotWord<Value>(step: () => Promise<Value>): Promise<Value> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof Refused) throw error;
    return refuseBroken(error);
  }
}
