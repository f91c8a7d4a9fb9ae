import { fail, succeed, type Result } from './result';
import { isCleanText } from './rich-text/characters';

/** Where in a value something is wrong (`document.content[3].attrs.id`) and what. */
export interface ShapeProblem {
  readonly path: string;
  readonly message: string;
}

/** Carries a problem out of nested checks; it never leaves `checked`. */
class ShapeError extends Error {
  constructor(readonly problem: ShapeProblem) {
    super(problem.message);
  }
}

/** Runs a check that may call `refuse` and gives its value or the problem. */
export function checked<Value>(check: () => Value): Result<Value, ShapeProblem> {
  try {
    return succeed(check());
  } catch (error) {
    if (error instanceof ShapeError) return fail(error.problem);
    throw error;
  }
}

/** Ends the check that runs: what stands at `path` is not as it must be. */
export function refuse(path: string, message: string): never {
  throw new ShapeError({ path, message });
}

export type Shape = Readonly<Record<string, unknown>>;

/** `value` as an object that has no other keys than `keys`. */
export function expectShape(value: unknown, path: string, keys: readonly string[]): Shape {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse(path, 'is not an object');
  }
  const stranger = Object.keys(value).find((key) => !keys.includes(key));
  if (stranger !== undefined) refuse(`${path}.${stranger}`, 'is not known here');
  return value as Shape;
}

/** `value` as a list, whose items are still to be looked at. */
export function expectArray(value: unknown, path: string): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : refuse(path, 'is not a list');
}

/** `value` as text without forbidden characters. */
export function expectText(value: unknown, path: string): string {
  if (value === undefined) return refuse(path, 'is missing');
  if (typeof value !== 'string') return refuse(path, 'is not text');
  return isCleanText(value) ? value : refuse(path, 'holds a character that no report can hold');
}

/** `value` as text on one line that is no longer than `most` characters. */
export function expectShortText(value: unknown, path: string, most: number): string {
  const text = expectText(value, path);
  return text.length <= most ? text : refuse(path, `is longer than ${most} characters`);
}

/** `value` as true or false; nothing else counts as either. */
export function expectBoolean(value: unknown, path: string): boolean {
  return typeof value === 'boolean' ? value : refuse(path, 'is not true or false');
}

/** `value` as a whole number of at least `least`. */
export function expectCount(value: unknown, path: string, least = 0): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= least
    ? value
    : refuse(path, `is not a whole number from ${least}`);
}

/** `value` as one of `choices`. */
export function expectOneOf<Choice extends string>(
  value: unknown,
  path: string,
  choices: readonly Choice[],
): Choice {
  const found = choices.find((choice) => choice === value);
  return found ?? refuse(path, `is not one of ${choices.join(', ')}`);
}

/** `value` as text that `accepts` takes; `what` says what it should be. */
export function expectMatching(
  value: unknown,
  path: string,
  accepts: (text: string) => boolean,
  what: string,
): string {
  const text = expectText(value, path);
  return accepts(text) ? text : refuse(path, `is not ${what}`);
}
