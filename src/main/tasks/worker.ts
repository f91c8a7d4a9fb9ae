import type { MessageEvent } from 'electron';
import { randomUUID } from 'node:crypto';
import { randomIds } from '../../core/report/new-ids';
import { assertNever } from '../../core/result';
import type { Task, TaskAnswers, TaskKind, TaskNeeds, WorkerMessage } from './task';

/* The program of the worker process: one task, told by main, which ends the process after it. */

process.parentPort.once('message', ({ data }: MessageEvent) => {
  run(data as Task).then(
    (answer) => say({ kind: 'done', answer }),
    (error: unknown) => {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      say({ kind: 'broken', message });
    },
  );
});

function say(message: WorkerMessage): void {
  process.parentPort.postMessage(message);
}

function run(task: Task): Promise<TaskAnswers[TaskKind]> {
  switch (task.kind) {
    case 'export':
      return runExport(task.needs);
    case 'import':
      return runImport(task.needs);
    default:
      return assertNever(task);
  }
}

async function runExport({ report }: TaskNeeds['export']): Promise<TaskAnswers['export']> {
  const { exportWord } = await import('../../services/word/export-word');
  return exportWord(report, { kind: 'draft', onStep: (step) => say({ kind: 'step', step }) });
}

async function runImport({ path }: TaskNeeds['import']): Promise<TaskAnswers['import']> {
  const { importFile } = await import('../../services/import/import-file');
  return importFile(path, {
    now: () => new Date().toISOString(),
    newReportId: randomUUID,
    newId: randomIds(Math.random),
  });
}
