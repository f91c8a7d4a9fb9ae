import { copyFile, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report, ReportState } from '../../../src/core/report/report';
import { readReportAt } from '../../../src/services/store/read-report-file';
import { arolwg } from '../../support/arolwg-command';
import { reportOnDisk } from '../../support/report-on-disk';
import { reportSaying, valueOf } from '../../support/store';
import { temporaryFolder } from '../../support/temporary-folder';
import { withDocument } from '../../support/word-parts';

async function folderWith(report: Report): Promise<string> {
  const folder = await temporaryFolder();
  await reportOnDisk(folder, 'f.arolwg', report);
  return folder;
}

describe('arolwg export', () => {
  it('writes a Word file that comes back as the same report', async () => {
    const report = reportSaying('Children said so.');
    const folder = await folderWith(report);
    const ran = await arolwg(folder, 'export', 'f.arolwg', '--out', 'f.docx', '--json');
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    const { size } = await stat(join(folder, 'f.docx'));
    expect(JSON.parse(ran.stdout)).toEqual({
      pages: null,
      findings: 1,
      bytes: size,
      unknown: [],
      emptyQuestions: [],
    });
    expect((await arolwg(folder, 'import', 'f.docx', '--out', 'again.arolwg')).code).toBe(0);
    expect(valueOf(await readReportAt(join(folder, 'again.arolwg')))).toEqual(report);
  });

  it.each<[ReportState, readonly string[], number]>([
    ['drafting', [], 0],
    ['drafting', ['--final'], 1],
    ['with-authority', ['--final'], 1],
    ['drafting', ['--final', '--unsigned'], 0],
    ['signed-off', ['--final'], 0],
    ['published', ['--final'], 0],
  ])('of a report in state “%s” with %s ends with %i', async (state, options, code) => {
    const folder = await folderWith({ ...reportSaying('x'), state });
    const ran = await arolwg(folder, 'export', 'f.arolwg', '--out', 'f.docx', ...options);
    expect(ran.code).toBe(code);
    expect(await readdir(folder)).toHaveLength(code === 0 ? 2 : 1);
    if (code === 1)
      expect(ran.stderr).toMatch(/^arolwg: f\.arolwg is not signed off.+--unsigned\.\n$/);
  });

  it('replaces nothing unless told to', async () => {
    const folder = await folderWith(reportSaying('x'));
    await writeFile(join(folder, 'f.docx'), 'precious');
    const ran = await arolwg(folder, 'export', 'f.arolwg', '--out', 'f.docx');
    expect([ran.code, await readFile(join(folder, 'f.docx'), 'utf8')]).toEqual([1, 'precious']);
    const forced = await arolwg(folder, 'export', 'f.arolwg', '--out', 'f.docx', '--force');
    expect(forced.stdout).toMatch(/^Wrote f\.docx: 1 finding, \d+ bytes\.\n$/);
  });
});

describe('arolwg export of a report that is not filled in yet', () => {
  it('writes it and says what it lacks', async () => {
    const folder = await temporaryFolder();
    await arolwg(
      folder,
      'new',
      '--authority',
      'Swansea',
      '--out',
      'f.arolwg',
      '--month',
      '2014-08',
    );
    const ran = await arolwg(folder, 'export', 'f.arolwg', '--out', 'f.docx');
    expect(ran.stdout.split('\n').slice(1)).toEqual([
      'Questions 1, 2, 3, 4 and 5 have no findings yet.',
      '',
    ]);
    const report = valueOf(await readReportAt(join(folder, 'f.arolwg')));
    expect(report.document.attrs.authority.en).toBe('City and County of Swansea');
    const { document } = report;
    const blank = { ...document, attrs: { ...document.attrs, month: '' as const } };
    await reportOnDisk(folder, 'g.arolwg', { ...report, document: blank });
    const gaps = await arolwg(folder, 'export', 'g.arolwg', '--out', 'g.docx');
    expect(gaps.stdout).toContain('Its cover details do not give the month yet.');
    const told = await arolwg(folder, 'export', 'g.arolwg', '--out', 'h.docx', '--json');
    expect(JSON.parse(told.stdout)).toMatchObject({
      unknown: ['month'],
      emptyQuestions: [1, 2, 3, 4, 5],
    });
  });
});

describe('arolwg validate', () => {
  it('finds a report, a template and a Word file of ours sound', async () => {
    const folder = await folderWith(reportSaying('x'));
    await copyFile('templates/authority-report-2014.json', join(folder, 't.json'));
    await arolwg(folder, 'export', 'f.arolwg', '--out', 'f.docx');
    for (const file of ['f.arolwg', 't.json', 'f.docx']) {
      const plain = await arolwg(folder, 'validate', file);
      expect(plain).toEqual({ code: 0, stdout: `${file} is sound.\n`, stderr: '' });
      const asJson = await arolwg(folder, 'validate', file, '--json');
      expect(JSON.parse(asJson.stdout)).toEqual({ ok: true, problems: [] });
    }
  });

  it('names what is wrong with a report that was changed by hand', async () => {
    const folder = await folderWith(reportSaying('Before.'));
    const path = join(folder, 'f.arolwg');
    await writeFile(path, (await readFile(path, 'utf8')).replace('Before.', 'After.'));
    const ran = await arolwg(folder, 'validate', 'f.arolwg');
    expect(ran.code).toBe(1);
    expect(ran.stdout).toBe('It is damaged: the checksum does not match.\n');
    expect(ran.stderr).toMatch(/^arolwg: f\.arolwg has 1 problem\. .+\n$/);
  });

  it('says of a report from a newer version what to install, and not to mend it', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'f.arolwg'), '{"format":"arolwg-report","version":9}');
    const ran = await arolwg(folder, 'validate', 'f.arolwg');
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch(/^It was written by a newer version of Arolwg \(format 9\)\. .+\n$/);
    expect(ran.stderr).toMatch(/^arolwg: f\.arolwg is whole, but .+ Install the newer one\.\n$/);
  });

  it('names line and field of what is wrong with a template', async () => {
    const folder = await temporaryFolder();
    const text = await readFile('templates/authority-report-2014.json', 'utf8');
    await writeFile(join(folder, 't.json'), text.replace(/"title": ".+"/, '"title": 7'));
    const ran = await arolwg(folder, 'validate', 't.json', '--json');
    expect(ran.code).toBe(1);
    const line = text.split('\n').findIndex((one) => one.includes('"title":')) + 1;
    expect(JSON.parse(ran.stdout)).toEqual({
      ok: false,
      problems: [`Line ${line}, wording.en.title: is not text.`],
    });
  });

  it('names what is wrong with a file that is no Word file', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'f.docx'), 'PK but not really');
    const ran = await arolwg(folder, 'validate', 'f.docx');
    expect([ran.code, ran.stdout]).toEqual([
      1,
      'It is not a Word file (.docx), or it is broken.\n',
    ]);
  });

  it('names the place in a Word file of ours that is no report any more', async () => {
    const folder = await folderWith(reportSaying('x'));
    await arolwg(folder, 'export', 'f.arolwg', '--out', 'f.docx');
    const place = join(folder, 'f.docx');
    const changed = await withDocument(await readFile(place), (xml) =>
      xml.replace('>Positives</w:t></w:r><w:bookmarkEnd', '>Strengths</w:t></w:r><w:bookmarkEnd'),
    );
    await writeFile(place, changed);
    const ran = await arolwg(folder, 'validate', 'f.docx');
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch(
      /paragraph \d+, “Strengths”, stands where the heading says “Positives”/,
    );
  });

  it('refuses a file that is not there', async () => {
    const ran = await arolwg(await temporaryFolder(), 'validate', 'f.arolwg', '--json');
    expect([ran.code, ran.stdout]).toEqual([1, '']);
    expect(ran.stderr).toContain('f.arolwg is not there');
  });
});
