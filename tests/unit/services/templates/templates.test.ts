import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadTemplates } from '../../../../src/services/templates/load-templates';
import {
  readTemplateBytes,
  readTemplateText,
} from '../../../../src/services/templates/read-template';

const FILE = 'templates/authority-report-2014.json';

describe('The templates that come with Arolwg', () => {
  it('are all sound', async () => {
    const loaded = await loadTemplates('templates');
    expect(loaded.ok && loaded.value.map(({ id }) => id)).toEqual(['authority-report-2014']);
  });

  it('have the same structure in English and in Welsh', async () => {
    const loaded = await loadTemplates('templates');
    const { en, cy } = (loaded.ok && loaded.value[0]?.wording) || {};
    const outline = (wording: typeof en): unknown => [
      wording?.cover.map(({ role }) => role),
      wording?.imprint.length,
      wording?.sections.map(({ content }) => content.map(({ kind }) => kind)),
      wording?.questions.length,
    ];
    expect(outline(cy)).toEqual(outline(en));
    expect(en?.sections.map(({ content }) => content.length)).toEqual([9, 5]);
    expect(en?.questions).toHaveLength(5);
  });
});

describe('A template that someone changed', () => {
  let text = '';
  let folder = '';
  beforeEach(async () => {
    text = await readFile(FILE, 'utf8');
    folder = await mkdtemp(join(tmpdir(), 'arolwg-templates-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  /** What is said when `from` in the template becomes `to`. */
  function complaint(from: string, to: string): unknown {
    expect(text).toContain(from);
    const read = readTemplateText(text.replace(from, to), 'mine.json');
    return read.ok ? 'sound' : read.failure;
  }
  const lineOf = (part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

  it('with a comma missing is named with its line', () => {
    expect(complaint('"version": 1,', '"version": 1')).toMatchObject({
      fileName: 'mine.json',
      line: lineOf('"version"') + 1,
      message: expect.stringContaining('not JSON') as string,
    });
  });

  it('with a placeholder that does not exist is named with line and field', () => {
    expect(complaint('found within {authority}.', 'found within {council}.')).toMatchObject({
      line: lineOf('found within {authority}.'),
      field: 'wording.en.sections[0].content[0].text',
      message: 'names {council}, which is not known',
    });
  });

  it('without what it needs is told that it is missing', () => {
    expect(complaint('"id": "authority-report-2014",', '')).toMatchObject({
      field: 'id',
      message: 'is missing',
    });
  });

  it.each([
    ['{ authority }', 'names { authority }, which is not known'],
    ['{}', 'names {}, which is not known'],
    [`{${'x'.repeat(300)}}`, `names {${'x'.repeat(78)}…, which is not known`],
    ['{authority', 'has a brace without its other half'],
    ['authority}', 'has a brace without its other half'],
    ['{{authority}}', 'has a brace without its other half'],
  ])('with braces that hold no placeholder is told so: %s', (braces, message) => {
    const changed = complaint('found within {authority}.', `found within ${braces}.`);
    expect(changed).toMatchObject({ line: lineOf('found within {authority}.'), message });
  });

  it.each([
    ['wording.en.title', '"title": "', '"title": "{year} '],
    ['name.en', '"en": "', '"en": "{authority} '],
  ])('with a placeholder where nothing is filled in is told so: %s', (field, from, to) => {
    const message = 'holds a placeholder, which is not filled in here';
    expect(complaint(from, to)).toMatchObject({ line: lineOf(from), field, message });
  });

  it.each([
    [
      'a line break in a title',
      '"title": "',
      '"title": "A\\nB',
      'holds a line break, which it cannot',
    ],
    ['a line break in a name', '"en": "', '"en": "A\\nB', 'holds a line break, which it cannot'],
    [
      'a character out of place',
      '"title": "',
      '"title": "\\u0007',
      'holds a character that no report can hold',
    ],
  ])('with %s is told so', (_, from, to, message) => {
    expect(complaint(from, to)).toMatchObject({ line: lineOf(from), message });
  });

  it('with a word that is not known is named with line and field', () => {
    expect(complaint('"kind": "plain"', '"kind": "prose"')).toMatchObject({
      line: lineOf('"kind": "plain"'),
      field: 'wording.en.sections[1].content[3].kind',
      message: 'is not one of numbered, plain, bullet',
    });
  });

  it('with a field twice or a stray field is named with its line', () => {
    expect(complaint('"id":', '"version": 2,\n  "id":')).toMatchObject({
      line: lineOf('"version"') + 1,
      field: 'version',
      message: 'stands twice',
    });
    expect(complaint('"id":', '"owner": "me",\n  "id":')).toMatchObject({
      line: lineOf('"id"'),
      field: 'owner',
      message: 'is not known here',
    });
  });

  it.each([
    ['nothing but brackets', '['.repeat(900_000)],
    ['nothing but braces', '{"a":'.repeat(180_000)],
    ['brackets that close nothing between others', '[}}}}'.repeat(180_000)],
    ['brackets after a comment', `/* " */ ${'['.repeat(900_000)}`],
  ])('to %s is refused at its line', (_, brackets) => {
    const read = readTemplateText(`\n\n${brackets}`, 'mine.json');
    expect(read).toMatchObject({ ok: false, failure: { fileName: 'mine.json', line: 3 } });
  });

  it('to go deeper than any template is told so', () => {
    const deep = `{\n"wording":${'['.repeat(70)}${']'.repeat(70)}}`;
    expect(readTemplateText(deep, 'mine.json')).toMatchObject({
      failure: { line: 2, message: 'goes more than 64 brackets deep, which no template does' },
    });
    expect(complaint('found within {authority}.', `${'['.repeat(70)} found.`)).toBe('sound');
  });

  it('on Windows, with a byte order mark and other line ends, is still sound', () => {
    const bytes = Buffer.from(`\ufeff${text.replace(/\n/g, '\r\n')}`);
    expect(readTemplateBytes(bytes, 'mine.json')).toMatchObject({ ok: true });
  });

  it('in another encoding is refused, not read with its letters replaced', () => {
    const bytes = Buffer.from(text.replace('"en"', '"\u00e9"'), 'latin1');
    expect(readTemplateBytes(bytes, 'mine.json')).toMatchObject({
      failure: { line: 1, message: 'the file is not text in UTF-8' },
    });
  });

  it('to hold the name of an inner part of every object, or half a letter, is refused', () => {
    expect(complaint('"id":', '"__proto__": {},\n  "id":')).toMatchObject({
      field: '__proto__',
      message: 'is not known here',
    });
    expect(complaint('found within {authority}.', '\\ud800 found.')).toMatchObject({
      message: 'holds a character that no report can hold',
    });
  });

  it('to an empty file or without questions is refused', () => {
    expect(readTemplateText('', 'mine.json')).toMatchObject({ failure: { line: 1 } });
    const bare = text.replace(/"questions": \[[^\]]*\]/, '"questions": []');
    expect(readTemplateText(bare, 'mine.json')).toMatchObject({
      failure: { field: 'wording.en.questions', message: 'is empty' },
    });
  });

  it('but kept under the same id as another is refused, so that no report has two', async () => {
    await writeFile(join(folder, 'a.json'), text);
    await writeFile(join(folder, 'b.json'), text);
    expect(await loadTemplates(folder)).toMatchObject({ failure: { fileName: 'b.json' } });
  });
});
