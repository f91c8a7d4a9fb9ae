import { beforeAll, describe, expect, test } from 'vitest';
import type { Mark } from '../../../../src/core/rich-text/inline';
import { findingsOf } from '../../../../src/core/report/walk';
import { reportWith, smallDocument } from '../../../support/build-report';
import { run, wordFileOf, type WordFile } from './edited-in-word';

const WORDS = 'Staff knew their work.';
const style = (id: string, look: string, basedOn = ''): string =>
  `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${id}"/>` +
  `${basedOn && `<w:basedOn w:val="${basedOn}"/>`}<w:rPr>${look}</w:rPr></w:style>`;
const STYLES = [
  style('Strong', '<w:b/><w:bCs/>'),
  style('Emphasis', '<w:i/><w:iCs/>'),
  style('Louder', '<w:i/>', 'Strong'),
  style('Plain', '<w:b w:val="0"/>', 'Strong'),
];

let file: WordFile;

beforeAll(async () => {
  const plain = await wordFileOf(reportWith(smallDocument([{ positives: [WORDS] }])));
  file = await plain.withIn('word/styles.xml', '</w:styles>', `${STYLES.join('')}</w:styles>`);
});

describe('Words that a style of Word makes bold or italic come in so:', () => {
  test.each<[styleId: string, look: string, marks: readonly Mark['type'][]]>([
    ['Strong', '', ['bold']],
    ['Emphasis', '', ['italic']],
    ['Louder', '', ['bold', 'italic']],
    ['Plain', '', []],
    ['Strong', '<w:b w:val="0"/>', []],
    ['Emphasis', '<w:b/>', ['bold', 'italic']],
  ])('%s%s', async (styleId, look, marks) => {
    const edited = await file.with(
      new RegExp(`<w:r><w:t[^>]*>${WORDS}</w:t></w:r>`),
      run(WORDS, styleId, look),
    );
    const { report } = await edited.read();
    const [paragraph] = findingsOf(report.document)[0]?.content ?? [];
    const text = { type: 'text', text: WORDS };
    const marked = { ...text, marks: marks.map((type) => ({ type })) };
    expect(paragraph?.content).toEqual([marks.length > 0 ? marked : text]);
    expect(await edited.said()).toEqual([]);
  });
});
