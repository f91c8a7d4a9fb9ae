import { expect, test } from 'vitest';
import type { ExportStep } from '../../../../src/core/api';
import { exportWord } from '../../../../src/services/word/export-word';
import { reportWith, smallDocument } from '../../../support/build-report';
import { paragraphsOf, wordParts } from '../../../support/word-parts';

const report = reportWith(smallDocument([{ positives: ['Staff knew what was expected.'] }]));

test('says that it builds the file before it begins', async () => {
  const steps: ExportStep[] = [];
  await exportWord(report, {
    kind: 'draft',
    pageNumbers: false,
    onStep: (step) => steps.push(step),
  });
  expect(steps).toEqual(['building']);
});

test('stops before it begins where it was stopped already', async () => {
  const stopped = AbortSignal.abort(new Error('stopped'));
  await expect(exportWord(report, { kind: 'draft', signal: stopped })).rejects.toThrow('stopped');
});

test('stops on the way', async () => {
  const controller = new AbortController();
  const exported = exportWord(report, { kind: 'draft', signal: controller.signal });
  controller.abort(new Error('stopped'));
  await expect(exported).rejects.toThrow('stopped');
});

test('the same report gives the same text each time', async () => {
  const texts = async () =>
    (await paragraphsOf(await exportWord(report, { kind: 'final' }))).map(({ text }) => text);
  expect(await texts()).toEqual(await texts());
});

test.each([
  ['with a sign of one’s own font', 'A sign: \ue000'],
  ['with a word of a damaged text, without an end', '['.repeat(200_000)],
  ['with a finding as long as a book', 'One more thing. '.repeat(20_000)],
])('a report %s has contents with links and no page numbers', async (_, finding) => {
  const unmeasured = reportWith(smallDocument([{ positives: [finding] }]));
  const parts = await wordParts(await exportWord(unmeasured, { kind: 'final' }));
  const contents = /<w:sdt>.*<\/w:sdt>/s.exec(parts.get('word/document.xml') ?? '')?.[0] ?? '';
  expect(contents.match(/<w:hyperlink/g)).toHaveLength(4);
  expect(contents).toContain('\\n');
  expect(contents).not.toContain('PAGEREF');
});
