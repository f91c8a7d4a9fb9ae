import { expect, test } from 'vitest';
import type { Inline } from '../../../../src/core/rich-text/inline';
import { exportWord } from '../../../../src/services/word/export-word';
import { splitAtHyphens, splitByDirection } from '../../../../src/services/word/export/text-tokens';
import { paragraphsOf } from '../../../support/word-parts';
import { freshReport, withFindings } from '../../../support/word-reports';

/** The XML of the first finding, whose content is `nodes`. */
async function xmlOf(...nodes: readonly Inline[]): Promise<string> {
  const report = withFindings(freshReport('en'), 1, [nodes]);
  const bytes = await exportWord(report, { kind: 'final', pageNumbers: false });
  const finding = (await paragraphsOf(bytes)).find(({ style }) => style === 'ListBullet');
  return finding?.xml ?? '';
}

test('a Welsh passage is marked as Welsh, so that it is spelt and read aloud as Welsh', async () => {
  const language = { type: 'language', attrs: { language: 'cy' } } as const;
  const xml = await xmlOf({ type: 'text', text: 'Gair', marks: [language] });
  expect(xml).toMatch(/<w:lang w:val="cy-GB"\/><\/w:rPr><w:t[^>]*>Gair</);
});

test('bold, italic and a new line are Word’s own', async () => {
  const xml = await xmlOf(
    { type: 'text', text: 'Strong', marks: [{ type: 'bold' }] },
    { type: 'hardBreak' },
    { type: 'text', text: 'stressed', marks: [{ type: 'italic' }] },
  );
  expect(xml).toMatch(/<w:b\/>.*Strong.*<w:br\/>.*<w:i\/>.*stressed/);
});

test('a placeholder shows the fact in a style of its own', async () => {
  const xml = await xmlOf({ type: 'placeholder', attrs: { field: 'authority' } });
  expect(xml).toMatch(
    /<w:rStyle w:val="ArolwgAuthority"\/><\/w:rPr><w:t[^>]*>Glan Hafren Council</,
  );
});

test('spaces at the ends and double ones are kept', async () => {
  const xml = await xmlOf({ type: 'text', text: '  two  and two  ' });
  expect(xml).toContain('<w:t xml:space="preserve">  two  and two  </w:t>');
});

test('hyphens that break or hold a word are Word’s own elements', async () => {
  const xml = await xmlOf({ type: 'text', text: 'soft\u00adhyphen, non\u2011breaking' });
  expect(xml).toMatch(/soft<\/w:t><w:softHyphen\/>.*, non<\/w:t><w:noBreakHyphen\/>/);
  expect(splitAtHyphens('\u00ada\u2011\u2011b')).toEqual(['\u00ad', 'a', '\u2011', '\u2011', 'b']);
});

test('Hebrew and Arabic run from right to left, with what stands between their words', async () => {
  const xml = await xmlOf({ type: 'text', text: 'He said “שלום, עולם” twice.' });
  expect(xml).toMatch(/<w:rtl\/><\/w:rPr><w:t[^>]*>שלום, עולם<\/w:t>/);
  expect(splitByDirection('a مرحبا 2014 بكم. b')).toEqual([
    { text: 'a ', rightToLeft: false },
    { text: 'مرحبا 2014 بكم', rightToLeft: true },
    { text: '. b', rightToLeft: false },
  ]);
  expect(splitByDirection('')).toEqual([]);
});

test('a long text of one direction is cut in no time', () => {
  const start = performance.now();
  splitByDirection(`${'ש'.repeat(50_000)}${' ,'.repeat(50_000)}`);
  splitByDirection('ש '.repeat(50_000));
  expect(performance.now() - start).toBeLessThan(1000);
});
