import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReportFile, readReportHeader } from '../../../../src/core/file-format/read-report';
import { headerOf, writeReportFile } from '../../../../src/core/file-format/write-report';
import { parseReport } from '../../../../src/core/report/parse-report';
import { anyReport } from '../../../support/arbitrary-report';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const [sample] = fc.sample(anyReport(), { numRuns: 1, seed: 7 });
if (!sample) throw new Error('no sample');
const file = writeReportFile(sample, sha256);

describe('A report file', () => {
  it('gives back any report exactly as it was written', () => {
    fc.assert(
      fc.property(anyReport(), (report) => {
        const read = readReportFile(writeReportFile(report, sha256), sha256);
        expect(read).toEqual({ ok: true, value: { header: headerOf(report), report } });
      }),
      { numRuns: 300 },
    );
  });

  it('is written the same however the parts of the report were put together', () => {
    const again = parseReport(JSON.parse(JSON.stringify(sample)));
    expect(again.ok && writeReportFile(again.value, sha256)).toBe(file);
  });

  it('can be listed from its first line alone', () => {
    const [firstLine = ''] = file.split('\n');
    expect(readReportHeader(firstLine)).toEqual({ ok: true, value: headerOf(sample) });
  });

  it('is refused when any one character was changed', () => {
    fc.assert(
      fc.property(
        fc.nat(file.length - 1),
        fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 1 }),
        (at, other) => {
          fc.pre(file[at] !== other);
          const read = readReportFile(file.slice(0, at) + other + file.slice(at + 1), sha256);
          expect(read.ok).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is refused when cut off anywhere', () => {
    for (let end = 0; end < file.length; end += 13) {
      expect(readReportFile(file.slice(0, end), sha256).ok).toBe(false);
    }
  });

  it.each([
    ['nothing', '', 'unreadable'],
    ['zeros', '\0'.repeat(500), 'unreadable'],
    ['null', 'null', 'foreign'],
    ['a list', '[]', 'foreign'],
    ['other JSON', '{"name":"x"}', 'foreign'],
    ['another format', '{"format":"arolwg-template","version":1}', 'foreign'],
    ['no version', '{"format":"arolwg-report"}', 'damaged'],
    ['no checksum', '{"format":"arolwg-report","version":1}', 'damaged'],
  ])('is refused when it holds %s', (_, text, kind) => {
    const read = readReportFile(text, sha256);
    expect(read.ok ? 'accepted' : read.failure.kind).toBe(kind);
  });

  it.each([
    ['ends its lines as Windows does', file.replaceAll('\n', '\r\n')],
    ['lays it out anew', JSON.stringify(JSON.parse(file), null, 2)],
  ])('says so where another program %s', (_, text) => {
    const detail = expect.stringContaining('line breaks or spaces') as string;
    expect(readReportFile(text, sha256)).toMatchObject({
      ok: false,
      failure: { kind: 'damaged', detail },
    });
  });

  it('whose report was changed still says whose it is, where its first line can be read', () => {
    const changed = file.replace(/"sha256":"[0-9a-f]{8}/, '"sha256":"00000000');
    expect(readReportFile(changed, sha256)).toMatchObject({
      ok: false,
      failure: { kind: 'damaged', header: headerOf(sample) },
    });
  });

  it('of a later format is named as such, with its version', () => {
    const later = readReportFile('{"format":"arolwg-report","version":2}', sha256);
    expect(later).toEqual({ ok: false, failure: { kind: 'newer', version: 2 } });
  });

  it('with a wrong shape but a right checksum says where it is wrong', () => {
    const [first, second = ''] = file.split('\n');
    const sealed = `${first}\n${second.replace('"state":"', '"state":"not-')}`;
    const read = readReportFile(`${sealed}\n"sha256":"${sha256(sealed)}"}\n`, sha256);
    expect(read).toMatchObject({ ok: false, failure: { kind: 'invalid', path: 'report.state' } });
  });

  it('with the header of another report is damaged', () => {
    const [first = '', second = ''] = file.split('\n');
    const sealed = `${first.replace(/"findings":\d+/, '"findings":77')}\n${second}`;
    const read = readReportFile(`${sealed}\n"sha256":"${sha256(sealed)}"}\n`, sha256);
    expect(read).toMatchObject({ ok: false, failure: { kind: 'damaged' } });
  });
});
