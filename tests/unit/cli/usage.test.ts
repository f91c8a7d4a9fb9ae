import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/cli/commands';
import { nearest } from '../../../src/cli/nearest';
import { textTable } from '../../../src/cli/text-table';
import { reportWith, smallDocument } from '../../support/build-report';
import { arolwg, builtProgram } from '../../support/arolwg-command';
import { reportOnDisk } from '../../support/report-on-disk';
import { temporaryFolder } from '../../support/temporary-folder';

describe('Someone who asks the command for help', () => {
  it.each([['--help'], ['-h'], ['help']])('with %s sees every command', async (word) => {
    const { code, stdout, stderr } = await arolwg(await temporaryFolder(), word);
    expect([code, stderr]).toEqual([0, '']);
    for (const { name } of COMMANDS) expect(stdout).toMatch(new RegExp(`^ {2}${name} +[A-Z]`, 'm'));
  });

  it.each(COMMANDS.map(({ name }) => name))(
    'sees how to use “%s”, with its options',
    async (name) => {
      const folder = await temporaryFolder();
      const ran = await arolwg(folder, name, '--help');
      expect([ran.code, ran.stderr]).toEqual([0, '']);
      expect(ran.stdout).toContain(`Usage: arolwg ${name} `);
      const options = COMMANDS.find((command) => command.name === name)?.options ?? [];
      for (const option of options)
        expect(ran.stdout).toMatch(new RegExp(`^ {2}--${option} `, 'm'));
      expect(await arolwg(folder, 'help', name)).toEqual(ran);
    },
  );

  it('sees the version that package.json names', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
    const ran = await arolwg(await temporaryFolder(), '--version');
    expect(ran).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('A command that was called wrongly', () => {
  const NEW = ['new', '--authority', 'Powys County Council', '--month', '2014-08'];
  it.each([
    ['no command', [], 'Name a command'],
    ['one that does not exist', ['frobnicate'], '“frobnicate”'],
    ['a slip of the finger', ['improt'], 'Did you mean “import”?'],
    ['an option that does not exist', ['text', 'f.arolwg', '--loud'], '--loud'],
    ['a misspelt option', [...NEW, '--ot', 'f.arolwg'], 'Did you mean --out?'],
    ['an option without its value', [...NEW, '--out'], '--out needs a value'],
    ['an option in place of a value', [...NEW, '--out', '--force'], '--out needs a value'],
    ['a value for a flag', ['list', '.', '--json=yes'], '--json takes no value'],
    [
      'a value that begins with a dash',
      ['new', '--authority', '-x', '--month', '2014-08', '--out', 'f.arolwg'],
      '--authority=-x',
    ],
    ['a value for help', ['list', '.', '--help=yes'], '--help takes no value'],
    ['a name that begins with a dash', ['text', '-f.arolwg'], 'put -- before a name'],
    ['an option before any command', ['--json', 'list', '.'], 'a command before --json'],
    ['no command but the end of options', ['--', 'list'], 'a command before --.'],
    ['help on nothing there is', ['help', 'frobnicate'], '“frobnicate”'],
    ['help on two commands', ['help', 'list', 'text'], '“text” is one too many'],
    ['a version of something', ['--version', 'x'], '“x” is one too many'],
    ['an option twice', [...NEW, '--month', '2015-01', '--out', 'f.arolwg'], '--month is given'],
    ['a flag twice', ['list', '.', '--json', '--json'], '--json is given more than once'],
    [
      'a month before all reports',
      ['new', '--authority', 'X', '--month', '0000-01', '--out', 'f.arolwg'],
      '1900 to 2999',
    ],
    [
      'a name too long for a cover',
      ['new', '--authority', 'x'.repeat(201), '--month', '2014-08', '--out', 'f.arolwg'],
      'at most 200 characters',
    ],
    ['an ending without a name', [...NEW, '--out', '.arolwg'], 'Put a name before its dot'],
    ['a folder to be written', [...NEW, '--out', 'f.arolwg/'], 'must end in .arolwg'],
    ['a word without end', ['x'.repeat(100_000)], 'xxx…”. Run'],
    ['a necessary option left out', NEW, '--out is missing'],
    ['no file', ['text'], 'Name the file'],
    ['two files', ['text', 'a.arolwg', 'b.arolwg'], '“b.arolwg” is one too many'],
    ['a month in words', ['new', '--authority', 'X', '--month', 'May', '--out', 'f.arolwg'], 'May'],
    [
      'a month that no year has',
      ['new', '--authority', 'X', '--month', '2014-13', '--out', 'f.arolwg'],
      '2014-08',
    ],
    [
      'an empty name',
      ['new', '--authority', '  ', '--month', '2014-08', '--out', 'f.arolwg'],
      'name',
    ],
    ['another language', [...NEW, '--out', 'f.arolwg', '--language', 'fr'], 'en or cy'],
    [
      'a template that does not exist',
      [...NEW, '--out', 'f.arolwg', '--template', 'x'],
      'authority-report-2014',
    ],
    ['a report to be written as Word', [...NEW, '--out', 'f.docx'], 'must end in .arolwg'],
    [
      'Word to be written as a report',
      ['export', 'f.arolwg', '--out', 'g.arolwg'],
      'must end in .docx',
    ],
    ['unsigned without final', ['export', 'f.arolwg', '--out', 'f.docx', '--unsigned'], '--final'],
    ['an import of another kind', ['import', 'f.pdf', '--out', 'f.arolwg'], '.txt, .md or .docx'],
    ['a check of another kind', ['validate', 'f.pdf'], '.arolwg, .json or .docx'],
  ])('— %s — ends with 2 and one plain line', async (_, args, words) => {
    const ran = await arolwg(await temporaryFolder(), ...args);
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toMatch(/^arolwg: .+\n$/);
    expect(ran.stderr).toContain(words);
  });
});

describe('A fault of the command itself', () => {
  /** A copy of the program that lies beside a package.json without a version. */
  async function brokenProgram(): Promise<string> {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'package.json'), '{}');
    await mkdir(join(folder, 'out', 'cli'), { recursive: true });
    const program = join(folder, 'out', 'cli', 'index.js');
    await copyFile(await builtProgram(), program);
    return program;
  }

  it('is said in one plain line, and ends with 1', async () => {
    const ran = spawnSync(process.execPath, [await brokenProgram(), '--version']);
    expect([ran.status, ran.stdout.toString()]).toEqual([1, '']);
    expect(ran.stderr.toString()).toMatch(/^arolwg: Something went wrong inside Arolwg .+\n$/);
    expect(ran.stderr.toString()).toContain('package.json has no version');
  });

  it('shows where it happened to someone who asks', async () => {
    const env = { ...process.env, AROLWG_TRACE: '1' };
    const ran = spawnSync(process.execPath, [await brokenProgram(), '--version'], { env });
    expect(ran.stderr.toString()).toMatch(/^arolwg: Something went wrong.+\nError: .+\n {4}at /);
  });
});

describe('The command in a pipe', () => {
  it('ends well and silently when the reader has seen enough', async () => {
    const positives = Array.from({ length: 3000 }, (_, i) => `Finding ${i} ${'x'.repeat(300)}`);
    const report = reportWith(smallDocument([{ positives }]));
    const file = await reportOnDisk(await temporaryFolder(), 'long.arolwg', report);
    const child = spawn(process.execPath, [await builtProgram(), 'text', file]);
    let stderr = '';
    child.stderr.on('data', (data) => (stderr += String(data)));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it.runIf(existsSync('/dev/full'))('says so when the disk takes no more', async () => {
    const full = await open('/dev/full', 'w');
    const child = spawn(process.execPath, [await builtProgram(), '--help'], {
      stdio: ['ignore', full.fd, 'pipe'],
    });
    let stderr = '';
    child.stderr?.on('data', (data) => (stderr += String(data)));
    const code = await new Promise((resolve) => child.once('close', resolve));
    await full.close();
    expect(code).toBe(1);
    expect(stderr).toMatch(/^arolwg: The answer could not be written \(ENOSPC\)\..+\n$/);
  });

  it('prints everything, however long, before it ends', async () => {
    const positives = Array.from({ length: 3000 }, (_, i) => `Finding ${i} ${'x'.repeat(300)}`);
    const report = reportWith(smallDocument([{ positives }]));
    const folder = await temporaryFolder();
    await reportOnDisk(folder, 'long.arolwg', report);
    const { stdout } = await arolwg(folder, 'text', 'long.arolwg');
    expect(stdout.split('\n').filter((line) => line.startsWith('Finding '))).toHaveLength(3000);
  });
});

describe('A name that is not known', () => {
  it.each([
    ['exprot', 'export'],
    ['txt', 'text'],
    ['imports', 'import'],
    ['VALIDATE', 'validate'],
    ['overview', undefined],
    ['x', undefined],
  ])('“%s” is taken for %s', (typed, meant) => {
    expect(nearest(typed, ['new', 'import', 'text', 'export', 'validate', 'list'])).toBe(meant);
  });
});

describe('A table of text', () => {
  it('shows no sign that a terminal would obey', () => {
    expect(textTable([['a\u001b[2Jb\nc']])).toBe('a?[2Jb?c\n');
  });

  it('has its columns below each other, numbers to the right, accents counted once', () => {
    expect(
      textTable(
        [
          ['A', 'No'],
          ['Llŷn', '7'],
          ['w\u0302', '10'],
        ],
        [1],
      ),
    ).toBe('A     No\nLlŷn   7\nw\u0302     10\n');
  });
});
