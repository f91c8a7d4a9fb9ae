import type { ArolwgCalls } from '../../core/api';
import { checked } from '../../core/expect';
import { ARGUMENTS, type CallArguments } from './arguments';

/** Main's side of the contract: what each call does once its sender and arguments are checked. */
export type ServedCalls = {
  readonly [Name in keyof CallArguments]: (
    ...values: CallArguments[Name]
  ) => ReturnType<ArolwgCalls[Name]>;
};

/** Runs a call; arguments that do not fit are a fault of the caller and throw. */
export function answer<Name extends keyof CallArguments>(
  calls: ServedCalls,
  name: Name,
  values: readonly unknown[],
): ReturnType<ArolwgCalls[Name]> {
  const parsed = checked(() => ARGUMENTS[name](values));
  if (parsed.ok) return calls[name](...parsed.value);
  throw new TypeError(`${name}: ${parsed.failure.path} ${parsed.failure.message}`);
}
