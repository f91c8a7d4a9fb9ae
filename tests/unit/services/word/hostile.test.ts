import { beforeAll, expect, test } from 'vitest';
import { exportWord } from '../../../../src/services/word/export-word';
import { readWord } from '../../../../src/services/word/read-word';
import { reportWith, smallDocument } from '../../../support/build-report';
import { withDocument, withPart, wordParts } from '../../../support/word-parts';
import { zip, type ZipPart } from '../../../support/zip';

let file: Uint8Array;
let own: readonly ZipPart[];

beforeAll(async () => {
  file = await exportWord(reportWith(smallDocument()), { kind: 'draft', pageNumbers: false });
  own = [...(await wordParts(file))].map(([name, text]) => ({ name, data: Buffer.from(text) }));
});

const part = (name: string, data: Uint8Array | string = 'x'): ZipPart => ({
  name,
  data: Buffer.from(data),
});
const manyParts = (): readonly ZipPart[] =>
  Array.from({ length: 2001 }, (_, i) => part(`extra/${i}.bin`));
const noise = (bytes: number): Uint8Array => {
  let state = 1;
  return Uint8Array.from({ length: bytes }, () => (state = (state * 48271) % 2147483647) & 255);
};

test.each<[string, () => readonly ZipPart[], RegExp]>([
  ['more parts than any report has', manyParts, /more than 2000 parts/],
  [
    'a part that says it is huge',
    () => [{ ...part('word/media/a.png'), claims: 21 * 2 ** 20 }],
    /too large/,
  ],
  [
    'parts that are huge together',
    () => ['a', 'b', 'c'].map((name) => ({ ...part(name, noise(100_000)), claims: 19 * 2 ** 20 })),
    /too large together/,
  ],
  [
    'a bomb: zeros compressed a thousand times',
    () => [part('word/media/bomb.bin', new Uint8Array(8 * 2 ** 20))],
    /compressed more than 200 times/,
  ],
  ['a part of the same name', () => [part('word/document.xml')], /twice/],
  ['a part whose name differs in case alone', () => [part('Word/DOCUMENT.xml')], /twice/],
  ['a name that climbs out', () => [part('word/../../evil.xml')], /not allowed/],
  ['an absolute name', () => [part('/etc/passwd')], /not allowed/],
  ['a name of Windows', () => [part('C:\\evil.xml')], /not allowed/],
  ['an encrypted part', () => [{ ...part('word/secret.xml'), encrypted: true }], /encrypted/],
])('a Word file with %s is not opened', async (_, more, detail) => {
  const read = await readWord(zip([...own, ...more()]));
  expect(read).toMatchObject({
    ok: false,
    failure: { kind: 'unsafe', detail: expect.stringMatching(detail) as string },
  });
});

test('a part that is larger than it says is not read to its end', async () => {
  const parts = own.map((one) =>
    one.name === 'word/document.xml' ? { ...one, claims: one.data.length - 100 } : one,
  );
  expect(await readWord(zip(parts))).toMatchObject({ ok: false, failure: { kind: 'not-word' } });
});

test.each<[string, string, (xml: string) => string, RegExp]>([
  [
    'a document type, which can make a little text endless',
    'word/document.xml',
    (xml) => xml.replace('<w:document', '<!DOCTYPE d [<!ENTITY a "aaaa">]><w:document'),
    /document type/,
  ],
  [
    'XML nested beyond measure',
    'word/document.xml',
    (xml) => xml.replace('<w:body>', `<w:body>${'<w:sdt>'.repeat(300)}${'</w:sdt>'.repeat(300)}`),
    /nested too deeply/,
  ],
  [
    'more paragraphs than any report has',
    'word/document.xml',
    (xml) => xml.replace('<w:body>', `<w:body>${'<w:p/>'.repeat(20_001)}`),
    /more than 20000 paragraphs/,
  ],
  [
    'a template elsewhere that Word would fetch',
    'word/_rels/document.xml.rels',
    (xml) => xml.replace('</Relationships>', external('attachedTemplate', 'https://example.org/')),
    /outside itself/,
  ],
  [
    'a link that runs a program',
    'word/_rels/document.xml.rels',
    (xml) => xml.replace('</Relationships>', external('hyperlink', 'file:///c:/evil.exe')),
    /outside itself/,
  ],
])('a Word file with %s is refused', async (_, name, change, detail) => {
  const read = await readWord(await withPart(file, name, change));
  expect(read).toMatchObject({
    ok: false,
    failure: { kind: 'unsafe', detail: expect.stringMatching(detail) as string },
  });
});

function external(type: string, target: string): string {
  const address = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}`;
  return `<Relationship Id="rId99" Type="${address}" Target="${target}" TargetMode="External"/></Relationships>`;
}

test('links to the web and to mail are let be', async () => {
  for (const target of ['https://example.org/', 'mailto:someone@example.org']) {
    const linked = await withPart(file, 'word/_rels/document.xml.rels', (xml) =>
      xml.replace('</Relationships>', external('hyperlink', target)),
    );
    expect(await readWord(linked)).toMatchObject({ ok: true });
  }
});

test('a hundred thousand spaces take no time', async () => {
  const spaces = ' '.repeat(100_000);
  const spaced = await withDocument(file, (xml) =>
    xml.replace('<w:sectPr>', `<w:p><w:r><w:t>a${spaces}b</w:t></w:r></w:p><w:sectPr>`),
  );
  const start = performance.now();
  expect(await readWord(spaced)).toMatchObject({ ok: true });
  expect(performance.now() - start).toBeLessThan(2000);
});

test.each([
  ['a run of new lines', newLines(200_000)],
  ['one placeholder after the other', placeholders('Inspection of Glan Hafren Council', 30_000)],
])('%s without end takes no time', async (_, runs) => {
  const long = await withDocument(file, (xml) => xml.replace('</w:p>', `${runs}</w:p>`));
  const start = performance.now();
  expect(await readWord(long)).toMatchObject({ ok: true });
  expect(performance.now() - start).toBeLessThan(5000);
});

test('styles based on one another without end take no time', async () => {
  const style = (_: unknown, i: number) =>
    `<w:style w:styleId="s${i}"><w:basedOn w:val="s${scattered(i) % 50_021}"/></w:style>`;
  const styles = Array.from({ length: 50_021 }, style).join('');
  const many = await withPart(file, 'word/styles.xml', (xml) =>
    xml.replace('</w:styles>', `${styles}</w:styles>`),
  );
  const start = performance.now();
  expect(await readWord(many)).toMatchObject({ ok: true });
  expect(performance.now() - start).toBeLessThan(2000);
});

/** A number that is unlike the one before: a file that repeats itself too much is not opened. */
function scattered(i: number): number {
  return (i * 48271) % 2147483647;
}

function newLines(count: number): string {
  const breaks = Array.from({ length: count }, (_, i) => `<w:br w:n="${scattered(i)}"/>`);
  return `<w:r>${breaks.join('')}<w:t>end</w:t></w:r>`;
}

function placeholders(words: string, count: number): string {
  const style = '<w:rPr><w:rStyle w:val="ArolwgInspectionOf"/></w:rPr>';
  return Array.from({ length: count }, (_, i) =>
    [words.slice(0, i % words.length), words.slice(i % words.length)]
      .map(
        (text) =>
          `<w:r w:rsidR="${scattered(i)}">${style}<w:t xml:space="preserve">${text}</w:t></w:r>`,
      )
      .join(''),
  ).join('');
}
