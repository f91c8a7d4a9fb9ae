import { utilityProcess } from 'electron';
import type { ExportStep } from '../../core/api';
import type { TaskAnswers, TaskKind, TaskNeeds, WorkerMessage } from './task';

/** How a task ended; `died`: its process ended by itself, as it does when the memory is used up. */
export type TaskEnd<Answer> =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'overdue' }
  | { readonly kind: 'died' };

export interface TaskLimits {
  readonly signal?: AbortSignal;
  /** The task is ended after so many milliseconds. */
  readonly limitMs?: number;
  readonly onStep?: (step: ExportStep) => void;
}

/** Runs tasks, each in a process of its own that is ended when the task is. */
export type RunTask = <Kind extends TaskKind>(
  kind: Kind,
  needs: TaskNeeds[Kind],
  limits: TaskLimits,
) => Promise<TaskEnd<TaskAnswers[Kind]>>;

const LONGEST_MS = 10 * 60 * 1000;

/** Runs tasks in the worker program at `path`. Rejects where that has a bug. */
export function tasksIn(path: string): RunTask {
  return <Kind extends TaskKind>(
    kind: Kind,
    needs: TaskNeeds[Kind],
    { signal, limitMs = LONGEST_MS, onStep }: TaskLimits,
  ) =>
    new Promise<TaskEnd<TaskAnswers[Kind]>>((resolve, reject) => {
      const child = utilityProcess.fork(path, [], { serviceName: 'Arolwg worker' });
      const end = (taskEnd: TaskEnd<TaskAnswers[Kind]>): void => {
        resolve(taskEnd);
        child.kill();
      };
      const stop = (): void => end({ kind: 'stopped' });
      const timer = setTimeout(() => end({ kind: 'overdue' }), limitMs);
      if (signal?.aborted) stop();
      signal?.addEventListener('abort', stop);
      child.on('exit', () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', stop);
        // Changes nothing where the task has ended before.
        resolve({ kind: 'died' });
      });
      child.on('message', (message: WorkerMessage) => {
        if (message.kind === 'step') onStep?.(message.step);
        else if (message.kind === 'broken') {
          reject(new Error(message.message));
          child.kill();
        } else {
          // The worker has one task, so its answer is that task's.
          end({ kind: 'answer', answer: message.answer as TaskAnswers[Kind] });
        }
      });
      child.postMessage({ kind, needs });
    });
}
