import type { FileHandle } from 'node:fs/promises';
import { nodeDisk, type Disk } from '../../src/services/store/disk';

/** The system code that a step of the disk (`link`, `handle.sync`) fails with, undefined for none. */
export type Fault = (step: string) => string | undefined;

/** The real disk, whose every step first asks `fault`. */
export function faultyDisk(fault: Fault): Disk {
  return withFaults(nodeDisk, '', fault);
}

/** A real disk that fails with `code` at the step number `at` after `arm`, and later too if `forEver`. */
export class FailingDisk {
  readonly disk = faultyDisk(() => this.#next());
  #steps: number | undefined;
  #hasFailed = false;

  constructor(
    readonly code: string,
    readonly at: number,
    readonly forEver: boolean,
  ) {}

  /** Whether the work came as far as that step. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  arm(): void {
    this.#steps = 0;
  }

  disarm(): void {
    this.#steps = undefined;
  }

  #next(): string | undefined {
    if (this.#steps === undefined) return undefined;
    const step = this.#steps;
    this.#steps += 1;
    if (step !== this.at && !(this.forEver && step > this.at)) return undefined;
    this.#hasFailed = true;
    return this.code;
  }
}

/**
 * Does the work while the disk fails at its first step, then at its second, and so on until the work ends
 * before the fault. The work says of each time whether it went well.
 */
export async function atEachStep(
  code: string,
  forEver: boolean,
  work: (failing: FailingDisk) => Promise<boolean>,
): Promise<readonly boolean[]> {
  const wentWell: boolean[] = [];
  for (let step = 0; ; step += 1) {
    const failing = new FailingDisk(code, step, forEver);
    wentWell.push(await work(failing));
    if (!failing.hasFailed) return wentWell;
  }
}

function withFaults<Target extends object>(target: Target, prefix: string, fault: Fault): Target {
  return new Proxy(target, {
    get(object, name) {
      const value: unknown = Reflect.get(object, name, object);
      if (typeof value !== 'function') return value;
      const step = `${prefix}${String(name)}`;
      return async (...args: readonly unknown[]): Promise<unknown> => {
        const code = fault(step);
        // A handle whose closing fails is closed all the same.
        if (code !== undefined && step !== 'handle.close') throw injected(code, step);
        const answer: unknown = await Reflect.apply(value, object, args);
        if (code !== undefined) throw injected(code, step);
        return step === 'open' ? withFaults(answer as FileHandle, 'handle.', fault) : answer;
      };
    },
  });
}

function injected(code: string, step: string): Error {
  return Object.assign(new Error(`${code} at ${step}`), { code, errno: -1, syscall: step });
}
