import { copyFile, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportText } from '../../../src/core/report/reading-order';
import { readReportAt } from '../../../src/services/store/read-report-file';
import { arolwg } from '../../support/arolwg-command';
import { reportOnDisk } from '../../support/report-on-disk';
import { reportSaying, valueOf } from '../../support/store';
import { temporaryFolder } from '../../support/temporary-folder';

const NEW = ['new', '--authority', 'Powys County Council', '--month', '2014-08', '--out'];

describe('arolwg new', () => {
  it('starts a report on an authority that is known by its Welsh name too', async () => {
    const folder = await temporaryFolder();
    const ran = await arolwg(folder, ...NEW, 'powys.arolwg', '--json');
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    const report = valueOf(await readReportAt(join(folder, 'powys.arolwg')));
    expect(JSON.parse(ran.stdout)).toEqual({ id: report.id, authority: 'Powys County Council' });
    const { attrs } = report.document;
    expect(attrs).toMatchObject({ language: 'en', month: '2014-08' });
    expect(attrs.authority).toMatchObject({ cy: 'Cyngor Sir Powys' });
    expect(report).toMatchObject({ state: 'drafting', template: { id: 'authority-report-2014' } });
  });

  it('starts it in Welsh, on an authority of any name', async () => {
    const folder = await temporaryFolder();
    const name = 'Cyngor Glan Hafren';
    const args = ['new', '--authority', name, '--month', '2014-08', '--language', 'cy'];
    const { stdout } = await arolwg(folder, ...args, '--out', 'glan.arolwg');
    expect(stdout).toBe(`Wrote glan.arolwg: a new report on ${name}.\n`);
    const { attrs } = valueOf(await readReportAt(join(folder, 'glan.arolwg'))).document;
    expect(attrs).toMatchObject({
      language: 'cy',
      authority: { cy: name, en: '', inspectionOfCy: 'Arolygiad o Gyngor Glan Hafren' },
    });
  });

  it('takes a template of one’s own, and says line and field where that is wrong', async () => {
    const folder = await temporaryFolder();
    const text = await readFile('templates/authority-report-2014.json', 'utf8');
    await writeFile(join(folder, 'own.json'), text.replace('"authority-report-2014"', '"own"'));
    const ran = await arolwg(folder, ...NEW, 'own.arolwg', '--template', 'own.json');
    expect(ran.code).toBe(0);
    const report = valueOf(await readReportAt(join(folder, 'own.arolwg')));
    expect(report.template.id).toBe('own');
    await writeFile(join(folder, 'own.json'), text.replace('"version": 1', '"version": "one"'));
    const refused = await arolwg(folder, ...NEW, 'wrong.arolwg', '--template', 'own.json');
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/own\.json is wrong\. Line \d+, version: .+\n$/);
  });

  it('replaces nothing unless told to, and then durably, through a link too', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'there.arolwg'), 'precious');
    await symlink('there.arolwg', join(folder, 'link.arolwg'));
    for (const name of ['there.arolwg', 'link.arolwg']) {
      const ran = await arolwg(folder, ...NEW, name);
      expect(ran.code).toBe(1);
      expect(ran.stderr).toMatch(/^arolwg: .+ is there already\. .+ --force .+\n$/);
    }
    expect(await readFile(join(folder, 'there.arolwg'), 'utf8')).toBe('precious');
    expect((await arolwg(folder, ...NEW, 'link.arolwg', '--force')).code).toBe(0);
    expect((await readReportAt(join(folder, 'there.arolwg'))).ok).toBe(true);
    expect((await readdir(folder)).sort()).toEqual(['link.arolwg', 'there.arolwg']);
  });

  it('gives the report the id that the name of its file is, as in a reports folder', async () => {
    const folder = await temporaryFolder();
    const [id, text] = ['0f0e0d0c-1111-4222-8333-444444444444', 'bullet.txt'];
    await copyFile(join('tests/fixtures/published', text), join(folder, text));
    const made = await arolwg(folder, ...NEW, `${id}.arolwg`, '--json');
    expect(JSON.parse(made.stdout)).toMatchObject({ id });
    const imported = ['import', text, '--out', `${id}.arolwg`, '--force'];
    expect((await arolwg(folder, ...imported)).code).toBe(0);
    const report = valueOf(await readReportAt(join(folder, `${id}.arolwg`)));
    expect(report.id).toBe(id);
    expect(report.document.attrs.authority.en).not.toBe('Powys County Council');
  });

  it('says that the folder is missing, or that a folder is in the way', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'full.arolwg', 'x'), { recursive: true });
    const missing = await arolwg(folder, ...NEW, 'nowhere/f.arolwg');
    expect(missing).toMatchObject({ code: 1, stdout: '' });
    expect(missing.stderr).toBe(
      'arolwg: The folder for nowhere/f.arolwg is not there. Make it first, or choose another.\n',
    );
    const inTheWay = await arolwg(folder, ...NEW, 'full.arolwg', '--force');
    expect([inTheWay.code, inTheWay.stderr]).toEqual([
      1,
      'arolwg: full.arolwg is not a file but a folder, a pipe or a device. Name a file.\n',
    ]);
  });
});

describe('arolwg import', () => {
  const published = 'tests/fixtures/published';

  it.each(['bullet', 'leading-space'])('reads the published text “%s”', async (name) => {
    const folder = await temporaryFolder();
    await copyFile(`${published}/${name}.txt`, join(folder, 'text.txt'));
    const ran = await arolwg(folder, 'import', 'text.txt', '--out', 'f.arolwg', '--json');
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    const facts = JSON.parse(ran.stdout) as Record<string, unknown>;
    const keys = ['authority', 'template', 'questions', 'findings', 'words', 'warnings'];
    expect(Object.keys(facts)).toEqual(keys);
    const expected = JSON.parse(await readFile(`${published}/${name}.expected.json`, 'utf8')) as {
      authority: string;
      questions: unknown;
      findings: number;
    };
    const { authority, questions, findings } = expected;
    expect(facts).toMatchObject({ authority, questions, findings });
    expect((await readReportAt(join(folder, 'f.arolwg'))).ok).toBe(true);
  });

  it('says that no authority was found where the text names none', async () => {
    const folder = await temporaryFolder();
    const text = await readFile(`${published}/bullet.txt`, 'utf8');
    const nameless = text.replace(
      /(?:Morfa\s+Gwylan\s+)?County\s+Borough\s+Council/gi,
      'the council',
    );
    await writeFile(join(folder, 'text.txt'), nameless.replace(/^.*Inspection of.*$/gim, ''));
    const { stdout } = await arolwg(folder, 'import', 'text.txt', '--out', 'f.arolwg');
    expect(stdout).toMatch(/^Wrote f\.arolwg: no authority found, 14 findings, \d+ words\.\n/);
  });

  it('says in words what was read, and where to look, with the line', async () => {
    const folder = await temporaryFolder();
    const text = await readFile(`${published}/bullet.txt`, 'utf8');
    const [cover = '', ...rest] = text.split(/(?=^.*QUESTION 1)/im);
    const without = [...rest].join('').replace(/^.*\d{4}$/gm, '');
    await writeFile(join(folder, 'text.txt'), `${cover.replace(/\b2014\b/g, '')}${without}`);
    const { stdout } = await arolwg(folder, 'import', 'text.txt', '--out', 'f.arolwg');
    expect(stdout).toMatch(/^Wrote f\.arolwg: Morfa Gwylan .+, 14 findings, \d+ words\.\n/);
    expect(stdout).toContain('Question 4: positives 1, areas for improvement 2\n');
    expect(stdout).toContain('month of the report was not found');
  });

  it.each([
    ['notes.txt', 'Dear Siân,\n\nsee you on Monday.\n', 'does not look like an authority report'],
    ['empty.md', ' \n', 'no text in it'],
    ['zeros.txt', '\0'.repeat(99), 'not a text file'],
    ['page.md', '<!DOCTYPE html><html><body>x</body></html>', 'HTML'],
    ['fake.docx', 'not Word', 'not a Word file'],
    ['none.txt', undefined, 'none.txt is not there'],
  ])('refuses %s with the reason and writes nothing', async (name, text, words) => {
    const folder = await temporaryFolder();
    if (text !== undefined) await writeFile(join(folder, name), text);
    const ran = await arolwg(folder, 'import', name, '--out', 'f.arolwg');
    expect([ran.code, ran.stdout]).toEqual([1, '']);
    expect(ran.stderr).toMatch(/^arolwg: .+\n$/);
    expect(ran.stderr).toContain(words);
    expect(await readdir(folder)).not.toContain('f.arolwg');
  });
});

describe('arolwg text', () => {
  it('prints the report’s own words in reading order and nothing else', async () => {
    const folder = await temporaryFolder();
    const report = reportSaying('Children in Llŷn said 👍.');
    await reportOnDisk(folder, 'f.arolwg', report);
    const ran = await arolwg(folder, 'text', 'f.arolwg');
    expect(ran).toEqual({ code: 0, stdout: reportText(report.document), stderr: '' });
    expect(ran.stdout).toContain('Children in Llŷn said 👍.\n');
  });

  it('refuses a file that is no report, or not there, in one line', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'f.arolwg'), '{"format":"arolwg-report","version":9}');
    const newer = await arolwg(folder, 'text', 'f.arolwg');
    expect([newer.code, newer.stdout]).toEqual([1, '']);
    expect(newer.stderr).toMatch(/^arolwg: f\.arolwg cannot be read\. .+newer.+9.+\n$/);
    expect((await arolwg(folder, 'text', 'g.arolwg')).stderr).toBe(
      'arolwg: g.arolwg is not there. Check the name.\n',
    );
    expect((await arolwg(folder, 'text', '.')).stderr).toContain('is not a file but a folder');
  });
});

describe('arolwg list', () => {
  it('names every report of a folder, whatever the file is called', async () => {
    const folder = await temporaryFolder();
    const report = reportSaying('One finding.');
    await reportOnDisk(folder, 'Glan Hafren.arolwg', { ...report, state: 'in-review' });
    await reportOnDisk(folder, `${report.id}.arolwg`, report);
    await writeFile(join(folder, 'notes.txt'), 'x');
    await writeFile(join(folder, '.hidden.arolwg'), 'x');
    const { code, stdout } = await arolwg(folder, 'list', '.', '--json');
    expect(code).toBe(0);
    const listed = JSON.parse(stdout) as Record<string, unknown>[];
    expect(listed.map(({ file }) => file)).toEqual(
      ['Glan Hafren.arolwg', `${report.id}.arolwg`].sort(),
    );
    const keys = ['file', 'authority', 'state', 'findings', 'words', 'modified'];
    expect(listed.map((entry) => Object.keys(entry))).toEqual([keys, keys]);
    expect(listed).toContainEqual({
      file: 'Glan Hafren.arolwg',
      authority: 'Glan Hafren Council',
      state: 'in-review',
      findings: 1,
      words: expect.any(Number) as number,
      modified: report.modifiedAt,
    });
    const table = (await arolwg(folder, 'list', '.')).stdout.split('\n');
    expect(table[0]).toMatch(/^File +Authority +State +Findings +Words +Last change$/);
    expect(table.join('\n')).toMatch(/Glan Hafren\.arolwg +Glan Hafren Council +In review +1 /);
  });

  it('lists the others beside a damaged one, and says so', async () => {
    const folder = await temporaryFolder();
    await reportOnDisk(folder, 'good.arolwg', reportSaying('x'));
    await writeFile(join(folder, 'bad.arolwg'), 'null');
    const ran = await arolwg(folder, 'list', '.', '--json');
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(
      /^arolwg: 1 file in \. cannot be read as a report\. .+validate.+\n$/,
    );
    const listed: unknown = JSON.parse(ran.stdout);
    expect(listed).toMatchObject([{ file: 'bad.arolwg', state: null }, { file: 'good.arolwg' }]);
    expect((await arolwg(folder, 'list', '.')).stdout).toMatch(/bad\.arolwg +cannot be read\n/);
  });

  it('of an empty folder is empty, of a missing one is refused', async () => {
    const folder = await temporaryFolder();
    const empty = await arolwg(folder, 'list', '.', '--json');
    expect(empty).toEqual({ code: 0, stdout: '[]\n', stderr: '' });
    expect((await arolwg(folder, 'list', '.')).stdout).toBe('There are no reports in “.”.\n');
    expect(await arolwg(folder, 'list', 'nowhere')).toMatchObject({ code: 1, stdout: '' });
  });
});
