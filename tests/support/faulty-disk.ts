import type { FileHandle } from 'node:fs/promises';
import { nodeDisk, type Disk } from '../../src/services/store/disk';

/** One step that the store asked of the disk: `link`, `rename`, `handle.sync` and so on. */
export type Fault = (step: string, args: readonly unknown[]) => string | undefined;

/** The real disk, whose every step first asks `fault` for the system code to fail with, if any. */
export function faultyDisk(fault: Fault): Disk {
  return withFaults(nodeDisk, '', fault);
}

/** Fails the step number `at`, from 0, and those after it too where `forEver`. */
export function failingAt(at: number, code: string, forEver: boolean): Fault & { steps(): number } {
  let count = 0;
  const fault: Fault = () => {
    const step = count;
    count += 1;
    return step === at || (forEver && step > at) ? code : undefined;
  };
  return Object.assign(fault, { steps: () => count });
}

function withFaults<Target extends object>(target: Target, prefix: string, fault: Fault): Target {
  return new Proxy(target, {
    get(object, name) {
      const value: unknown = Reflect.get(object, name, object);
      if (typeof value !== 'function') return value;
      return async (...args: readonly unknown[]): Promise<unknown> => {
        const step = `${prefix}${String(name)}`;
        const code = fault(step, args);
        const isClose = step === 'handle.close';
        // A handle whose closing fails is closed all the same.
        if (code !== undefined && !isClose) throw systemError(code, step);
        const answer: unknown = await Reflect.apply(value, object, args);
        if (code !== undefined) throw systemError(code, step);
        return step === 'open' ? withFaults(answer as FileHandle, 'handle.', fault) : answer;
      };
    },
  });
}

function systemError(code: string, step: string): Error {
  return Object.assign(new Error(`${code}: injected at ${step}`), {
    code,
    errno: -1,
    syscall: step,
  });
}
