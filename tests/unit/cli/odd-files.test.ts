import { execFileSync } from 'node:child_process';
import { lstat, mkdir, readFile, readlink, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { arolwg } from '../../support/arolwg-command';
import { reportOnDisk } from '../../support/report-on-disk';
import { reportSaying } from '../../support/store';
import { temporaryFolder } from '../../support/temporary-folder';

const NEW = ['new', '--authority', 'Powys County Council', '--month', '2014-08'];

/** A program of the system, not of this project. */
const MAKE_PIPES = 'mkfifo';

/** A folder with a report, a file, a folder, and on systems that have them a pipe and two links. */
async function oddFolder(): Promise<string> {
  const folder = await temporaryFolder();
  await reportOnDisk(folder, 'f.arolwg', reportSaying('x'));
  await writeFile(join(folder, 'plain'), 'words');
  await mkdir(join(folder, 'folder.arolwg'));
  await symlink('nowhere', join(folder, 'lost.arolwg'));
  await symlink('round.arolwg', join(folder, 'round.arolwg'));
  const pipes = ['arolwg', 'txt', 'json', 'docx'].map((type) => `pipe.${type}`);
  execFileSync(MAKE_PIPES, pipes, { cwd: folder });
  return folder;
}

describe.skipIf(process.platform === 'win32')('A path that leads to no file', () => {
  it.each([
    ['a pipe', ['text', 'pipe.arolwg'], 'is not a file'],
    ['a pipe to be checked', ['validate', 'pipe.docx'], 'is not a file'],
    [
      'a pipe as a template',
      [...NEW, '--out', 'g.arolwg', '--template', 'pipe.json'],
      'not a file',
    ],
    ['a pipe to be imported', ['import', 'pipe.txt', '--out', 'g.arolwg'], 'is not a file'],
    ['a folder', ['export', 'folder.arolwg', '--out', 'g.docx'], 'is not a file but a folder'],
    ['a path through a file', ['text', 'plain/f.arolwg'], 'A part of the path plain/f.arolwg'],
    ['a new file within a file', [...NEW, '--out', 'plain/g.arolwg'], 'a file and not a folder'],
    ['a link to itself', ['text', 'round.arolwg'], 'a link that leads nowhere'],
    ['a link to nothing', [...NEW, '--out', 'lost.arolwg'], 'a link that leads nowhere'],
    ['a file as the library', ['list', 'plain'], 'plain is not a folder'],
    ['a name too long', [...NEW, '--out', `${'x'.repeat(300)}.arolwg`], 'too long for the disk'],
  ])('— %s — is named as what it is, in one line', async (_, args, words) => {
    const ran = await arolwg(await oddFolder(), ...args);
    expect([ran.code, ran.stdout]).toEqual([1, '']);
    expect(ran.stderr).toMatch(/^arolwg: .+\n$/);
    expect(ran.stderr).toContain(words);
  });

  it.each([
    ['pipe.arolwg', 'is not a file'],
    ['folder.arolwg', 'is not a file'],
    ['lost.arolwg', 'leads nowhere'],
  ])('is not replaced by --force: %s', async (name, words) => {
    const folder = await oddFolder();
    const before = await lstat(join(folder, name));
    const ran = await arolwg(folder, ...NEW, '--out', name, '--force');
    expect([ran.code, ran.stdout]).toEqual([1, '']);
    expect(ran.stderr).toContain(words);
    const after = await lstat(join(folder, name));
    expect([after.ino, after.mode]).toEqual([before.ino, before.mode]);
  });
});

describe('A link to a report', () => {
  it('stays a link when --force replaces what it leads to', async () => {
    const folder = await temporaryFolder();
    await reportOnDisk(folder, 'f.arolwg', reportSaying('Before.'));
    await symlink('f.arolwg', join(folder, 'link.arolwg'));
    const ran = await arolwg(folder, ...NEW, '--out', 'link.arolwg', '--force');
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    expect(await readlink(join(folder, 'link.arolwg'))).toBe('f.arolwg');
    expect(await readFile(join(folder, 'f.arolwg'), 'utf8')).not.toContain('Before.');
  });
});

describe('A hostile file', () => {
  const deep = '['.repeat(900_000);
  it.each([
    ['f.arolwg', deep, '(not JSON)'],
    ['f.arolwg', deep + ']'.repeat(900_000), 'not a report of Arolwg'],
    ['f.arolwg', `{"format":"arolwg-report","version":1,"header":${deep}`, '(not JSON)'],
    ['f.arolwg', '\0'.repeat(5000), '(not JSON)'],
    ['f.arolwg', '{"__proto__":{"format":"arolwg-report"}}', 'not a report of Arolwg'],
    ['f.json', deep, 'Line 1: goes more than 64 brackets deep'],
    ['f.json', `{"a":\r\n${'{"a":'.repeat(100_000)}`, 'Line 2: goes more than 64'],
    ['f.json', '\0'.repeat(5000), 'Line 1: is not JSON'],
    [
      'f.json',
      '{"format":"arolwg-template","__proto__":{}}',
      'Line 1, __proto__: is not known here',
    ],
    ['f.json', '"\\ud800"', 'Line 1: is not an object'],
  ])('%s is told apart in one line: %#', async (name, text, words) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, name), text);
    const ran = await arolwg(folder, 'validate', name, '--json');
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(/^arolwg: .+ has 1 problem\..+\n$/);
    const { ok, problems } = JSON.parse(ran.stdout) as { ok: boolean; problems: string[] };
    expect([ok, problems.length]).toEqual([false, 1]);
    expect(problems[0]).toContain(words);
  });

  it('is refused as a template, with its line', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 't.json'), `{\n"wording": ${deep}`);
    const ran = await arolwg(folder, ...NEW, '--out', 'f.arolwg', '--template', 't.json');
    expect([ran.code, ran.stdout]).toEqual([1, '']);
    expect(ran.stderr).toMatch(/^arolwg: The template t\.json is wrong\. Line 2: goes more.+\n$/);
  });

  it('of more lines than any report has is refused as such', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'f.txt'), 'A\n'.repeat(50_001));
    const ran = await arolwg(folder, 'import', 'f.txt', '--out', 'f.arolwg');
    expect([ran.code, ran.stdout]).toEqual([1, '']);
    expect(ran.stderr).toBe(
      'arolwg: f.txt was not imported. ' +
        'The text has more than 50000 lines, and a report never has that many.\n',
    );
  });

  it('of 50 MB is refused by its size, whatever it is to be', async () => {
    const folder = await temporaryFolder();
    const bytes = Buffer.alloc(50_000_001, 0x20);
    const answers: string[] = [];
    for (const name of ['f.arolwg', 'f.json', 'f.docx']) {
      await writeFile(join(folder, name), bytes);
      const { stdout, stderr, code } = await arolwg(folder, 'validate', name);
      answers.push(`${code} ${stdout}${stderr}`);
    }
    expect(answers[0]).toMatch(/^1 It is not a report file/);
    expect(answers[1]).toMatch(/^1 arolwg: f\.json is far larger than any template/);
    expect(answers[2]).toMatch(/^1 It is larger or more deeply nested than any report/);
  });
});

describe('A library with a file that is no report', () => {
  it.each([
    ['{"name":"x"}', 'It is not a report of Arolwg.'],
    ['{"name":"x"},', '(not JSON)'],
    ['[', '(not JSON)'],
  ])('lists %j as such', async (text, words) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'x.arolwg'), text);
    const ran = await arolwg(folder, 'list', '.', '--json');
    expect([ran.code, ran.stderr.split('\n').length]).toEqual([1, 2]);
    expect(JSON.parse(ran.stdout)).toMatchObject([
      { file: 'x.arolwg', problem: expect.stringContaining(words) as string },
    ]);
  });

  it('says of a report whose first line was closed that nothing follows it', async () => {
    const folder = await temporaryFolder();
    const path = await reportOnDisk(folder, 'f.arolwg', reportSaying('x'));
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace(',\n', '}\n'));
    const ran = await arolwg(folder, 'list', '.', '--json');
    expect(JSON.parse(ran.stdout)).toMatchObject([
      { problem: 'It is damaged: the report does not follow its header.' },
    ]);
  });
});
