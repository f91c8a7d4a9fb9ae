import type { Result } from '../../../src/core/result';

/** The value of a result that a test takes for granted. */
export function valueOf<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}
