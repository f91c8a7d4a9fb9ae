import { writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { writeReportFile } from '../../src/core/file-format/write-report';
import type { Report } from '../../src/core/report/report';
import { openStore } from '../../src/services/store/open-store';
import { sha256 } from '../../src/services/store/sha256';
import { reportWith, smallDocument } from './build-report';

/*
 * A program that saves one report over and over until it is killed. Its version counts the saves;
 * each is said on standard output when it was acknowledged. Arguments: how it saves, the folder, the
 * version to start with, the number of findings.
 */
const [, , how = '', folder = '', from = '', findings = ''] = process.argv;
const texts = Array.from(
  { length: Number(findings) },
  (_, i) => `Finding ${i}. ${'x '.repeat(250)}`,
);
const report = reportWith(smallDocument([{ positives: texts }]));
const version = (number: number): Report => ({
  ...report,
  template: { ...report.template, version: number },
});
const needs = { now: () => new Date().toISOString(), newReportId: () => report.id };

async function saveDurably(): Promise<void> {
  const store = await openStore(folder, needs);
  if (!store.ok) throw new Error(store.failure.code);
  for (let number = Number(from); ; number += 1) {
    const saved = await store.value.save(version(number));
    if (!saved.ok) throw new Error(JSON.stringify(saved.failure));
    writeSync(1, `${number}\n`);
  }
}

/** What most programs do: the file is cut to nothing, then written. */
function saveNaively(): void {
  const text = writeReportFile(version(Number(from)), sha256);
  for (;;) {
    writeFileSync(join(folder, `${report.id}.arolwg`), text);
    writeSync(1, `${from}\n`);
  }
}

if (how === 'naively') saveNaively();
else await saveDurably();
