import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportWord } from '../../../../src/services/word/export-word';
import { readWord } from '../../../../src/services/word/read-word';
import { anyReport } from '../../../support/arbitrary-report';

test('any report that can be written comes back from Word equal', async () => {
  await fc.assert(
    fc.asyncProperty(anyReport(), async (report) => {
      const bytes = await exportWord(report, { kind: 'draft', pageNumbers: false });
      expect(await readWord(bytes)).toEqual({ ok: true, value: { report, warnings: [] } });
    }),
    { numRuns: 150 },
  );
}, 60_000);
