import { beforeAll, describe, expect, test } from 'vitest';
import type { Inline } from '../../../../src/core/rich-text/inline';
import { reportWith, smallDocument } from '../../../support/build-report';
import { parsed } from '../../../support/word-reports';
import { run, wordFileOf, type WordFile } from './edited-in-word';

const STYLE = 'ArolwgAuthority';
const placeholder: Inline = { type: 'placeholder', attrs: { field: 'authority' } };
const text = (words: string): Inline => ({ type: 'text', text: words });

const small = smallDocument([{}], [{ type: 'paragraph', content: [placeholder] }]);
let file: WordFile;

beforeAll(async () => {
  file = await wordFileOf(reportWith(small));
});

/** What the paragraph of the placeholder holds once its one run was replaced by `runs`. */
async function paragraphAfter(runs: string): Promise<unknown> {
  const { report } = await (await changed(runs)).read();
  const section = report.document.content.find(({ type }) => type === 'section');
  return section?.content?.[1]?.content;
}

async function changed(runs: string): Promise<WordFile> {
  const own = new RegExp(`<w:r><w:rPr><w:rStyle w:val="${STYLE}"/></w:rPr>.*?</w:r>`);
  return file.with(own, runs);
}

describe('What is typed in Word beside a placeholder, in its style, is text beside it:', () => {
  test.each<[string, string, readonly Inline[]]>([
    [
      'after it',
      run('Glan Hafren Council and its partners', STYLE),
      [placeholder, text(' and its partners')],
    ],
    ['before it', run('At Glan Hafren Council', STYLE), [text('At '), placeholder]],
    [
      'on both sides',
      run('At Glan Hafren Council, then', STYLE),
      [text('At '), placeholder, text(', then')],
    ],
    [
      'between two',
      run('Glan Hafren Council and Glan Hafren Council', STYLE),
      [placeholder, text(' and '), placeholder],
    ],
    [
      'in runs that Word cut within the words',
      run('At Gl', STYLE) + run('an Hafren Cou', STYLE) + run('ncil, t', STYLE) + run('hen', STYLE),
      [text('At '), placeholder, text(', then')],
    ],
  ])('%s', async (_, runs, content) => {
    expect(await paragraphAfter(runs)).toEqual(content);
    expect(await (await changed(runs)).said()).toEqual([]);
  });

  test('with its own looks', async () => {
    const bold = run(' and more', STYLE, '<w:b/>');
    expect(await paragraphAfter(run('Glan Hafren Council', STYLE) + bold)).toEqual([
      placeholder,
      { ...text(' and more'), marks: [{ type: 'bold' }] },
    ]);
  });
});

test('a placeholder is one even where Word takes half of it for another language', async () => {
  const welsh = run('Glan Hafren', STYLE, '<w:lang w:val="cy-GB"/>');
  expect(await paragraphAfter(welsh + run(' Council', STYLE))).toEqual([placeholder]);
});

test.each(['Glan Hafren County Council', 'Glan Haf', 'The council', '[name of the authority]'])(
  'a placeholder changed in Word to “%s” is text, and that is said',
  async (words) => {
    expect(await paragraphAfter(run(words, STYLE))).toEqual([text(words)]);
    const said = await (await changed(run(words, STYLE))).said();
    expect(said).toEqual([['changed-placeholder', words]]);
  },
);

test('words typed within a placeholder without its style make all of it text', async () => {
  const runs = run('Glan ', STYLE) + run('old ') + run('Hafren Council', STYLE);
  expect(await paragraphAfter(runs)).toEqual([text('Glan old Hafren Council')]);
});

test('a new line within a placeholder is kept', async () => {
  const words = '<w:t>Glan Hafren</w:t><w:br/><w:t>Council</w:t>';
  const runs = `<w:r><w:rPr><w:rStyle w:val="${STYLE}"/></w:rPr>${words}</w:r>`;
  expect(await paragraphAfter(runs)).toEqual([
    text('Glan Hafren'),
    { type: 'hardBreak' },
    text('Council'),
  ]);
});

describe('Where the report has no words yet', () => {
  const [, imprint, ...parts] = small.content;
  const nothing = parsed({
    ...small,
    attrs: { ...small.attrs, month: '' },
    content: [
      {
        type: 'cover',
        content: [
          { type: 'coverLine', attrs: { role: 'other', language: 'cy' } },
          {
            type: 'coverLine',
            attrs: { role: 'date', language: 'en' },
            content: [{ type: 'placeholder', attrs: { field: 'month' } }],
          },
        ],
      },
      imprint,
      ...parts.map((part) =>
        part.type === 'section'
          ? { ...part, content: [{ type: 'sectionHeading' }] }
          : { ...part, content: [{ type: 'questionText' }, ...part.content.slice(1)] },
      ),
    ],
  });
  let gaps: WordFile;

  beforeAll(async () => {
    gaps = await wordFileOf(reportWith(nothing));
  });

  test.each([
    ['a line of the cover', '[llinell heb eiriau]', 0],
    ['a month', '[month and year]', 1],
    // The first of these words stand in the table of contents.
    ['a heading', '[heading]', 2],
    ['a question', '[question]', 4],
  ])('what is typed around or in place of the gap of %s is text', async (_, gap, line) => {
    const lineAfter = async (typed: string) =>
      (await (await gaps.with(lastOf(gap), `${typed}</w:t></w:r>`)).lines())[line];
    expect(await lineAfter('Typed')).toBe('Typed');
    expect(await lineAfter(`Before ${gap}`)).toBe('Before ');
    expect(await lineAfter(`${gap} after`)).toBe(' after');
    expect(await lineAfter(`Before${gap} after`)).toBe('Before after');
    expect(await lineAfter(`${gap}</w:t><w:br/><w:t>below`)).toBe('\nbelow');
    expect(await lineAfter(gap.replace(']', 'x]'))).toBe(gap.replace(']', 'x]'));
  });

  test('the words of a gap do not come in, however Word cuts them', async () => {
    const cut =
      '[ques</w:t></w:r><w:r><w:rPr><w:rStyle w:val="ArolwgGap"/><w:b/></w:rPr><w:t>tion]';
    const { report, warnings } = await (await gaps.with('[question]', cut)).read();
    expect(report.document).toEqual(nothing);
    expect(warnings).toEqual([]);
  });
});

/** Where `words` end a run for the last time. */
function lastOf(words: string): RegExp {
  const literal = words.replace(/[[\]]/g, '\\$&');
  return new RegExp(`${literal}</w:t></w:r>(?![^]*${literal})`);
}
