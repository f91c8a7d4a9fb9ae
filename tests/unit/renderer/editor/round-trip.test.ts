// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readReportFile } from '../../../../src/core/file-format/read-report';
import { writeReportFile } from '../../../../src/core/file-format/write-report';
import { anyReport } from '../../../support/arbitrary-report';
import { openEditor, stored } from '../../../support/report-editor';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

it('Any report goes from its file into the editor and back unchanged, to the byte', () => {
  fc.assert(
    fc.property(anyReport(), (report) => {
      const file = writeReportFile(report, sha256);
      const read = readReportFile(file, sha256);
      if (!read.ok) throw new Error(read.failure.kind);
      const desk = openEditor(read.value.report.document);
      const saved = { ...read.value.report, document: stored(desk) };
      desk.editor.destroy();
      expect(writeReportFile(saved, sha256)).toBe(file);
    }),
    { numRuns: 150 },
  );
});
