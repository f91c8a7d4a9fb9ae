import { describe, expect, it } from 'vitest';
import { findingsOn, questionsOf } from '../../../../src/core/report/walk';
import { wordsOf } from '../../../../src/core/report/reading-order';
import { reportWith, smallDocument } from '../../../support/build-report';
import { wordFileOf, type WordFile } from './edited-in-word';

const report = reportWith(
  smallDocument([{ positives: ['Plans were clear. Staff stayed.', 'Two.'] }]),
);

/** The paragraph of the first finding, as the file holds it. */
const FIRST = /<w:p>(?:(?!<\/w:p>).)*Plans were clear\..*?<\/w:p>/;

const bullet = (runs: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr>${runs}</w:p>`;

async function findingsIn(file: WordFile): Promise<readonly string[]> {
  const { document } = (await file.read()).report;
  const [question] = questionsOf(document);
  if (!question) throw new Error('no question');
  return findingsOn(question, 'positives').map(({ content }) =>
    content.map((paragraph) => wordsOf(document, paragraph.content)).join(' ¶ '),
  );
}

describe('A finding that was written in Word', () => {
  const typed = bullet('<w:r><w:t>Written in Word.</w:t></w:r>');

  it('comes in where it stands, and a person is told', async () => {
    const file = await (await wordFileOf(report)).with(FIRST, `$&${typed}`);
    expect(await findingsIn(file)).toEqual([
      'Plans were clear. Staff stayed.',
      'Written in Word.',
      'Two.',
    ]);
    expect(await file.said()).toEqual([['new-finding', 'Written in Word.']]);
  });

  it('may have the style of ordinary text', async () => {
    const plain = '<w:p><w:r><w:t>Written in Word.</w:t></w:r></w:p>';
    const file = await (await wordFileOf(report)).with(FIRST, `$&${plain}`);
    expect((await findingsIn(file))[1]).toBe('Written in Word.');
    expect(await file.said()).toEqual([['new-finding', 'Written in Word.']]);
  });

  it('has an id of its own, and comes back by it from the next export', async () => {
    const file = await (await wordFileOf(report)).with(FIRST, `$&${typed}`);
    const first = (await file.read()).report;
    const again = await wordFileOf(first);
    expect(await again.read()).toEqual({ report: first, warnings: [] });
  });

  it('is the second half of one of ours that was split', async () => {
    const half = '</w:t></w:r></w:p>'.concat(
      '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t>',
    );
    const file = await (await wordFileOf(report)).with('clear. Staff', `clear.${half}Staff`);
    expect(await findingsIn(file)).toEqual(['Plans were clear.', 'Staff stayed.', 'Two.']);
  });

  it('is the second half of one that LibreOffice split, which bears the same bookmark', async () => {
    const style = '<w:pPr><w:pStyle w:val="ListBullet"/></w:pPr>';
    const split = await (
      await wordFileOf(report)
    ).with(
      /(<w:bookmarkStart [^>]*"_f_[^>]*>)(.*?clear\.) Staff/,
      `$1$2</w:t></w:r></w:p><w:p>${style}$1<w:r><w:t>Staff`,
    );
    expect(await findingsIn(split)).toEqual(['Plans were clear.', 'Staff stayed.', 'Two.']);
    expect(await split.said()).toEqual([['new-finding', 'Staff stayed.']]);
  });

  it('is none where its bullet has no words', async () => {
    const file = await (await wordFileOf(report)).with(FIRST, `$&${bullet('')}`);
    expect(await findingsIn(file)).toEqual(['Plans were clear. Staff stayed.', 'Two.']);
    expect(await file.said()).toEqual([]);
  });
});
