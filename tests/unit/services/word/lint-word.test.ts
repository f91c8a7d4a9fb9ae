import { beforeAll, expect, test } from 'vitest';
import { exportWord } from '../../../../src/services/word/export-word';
import { lintWord, type LintRule } from '../../../../src/services/word/lint-word';
import { smallDocument, reportWith } from '../../../support/build-report';
import { withPart } from '../../../support/word-parts';

let file: Uint8Array;

beforeAll(async () => {
  const document = smallDocument([{ positives: ['Staff knew what was expected.'] }]);
  file = await exportWord(reportWith(document), { kind: 'final' });
});

const DOCUMENT = 'word/document.xml';

const end = (xml: string) => (text: string) => text.replace('<w:sectPr>', `${xml}<w:sectPr>`);
const paragraph = (xml: string) => end(`<w:p>${xml}<w:r><w:t>Words</w:t></w:r></w:p>`);
const replace = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);

const FAULTS: readonly [
  fault: string,
  rule: LintRule,
  part: string,
  change: (xml: string) => string,
][] = [
  [
    'two bookmarks of one name, which Word tells apart by case no more than we',
    'repeated-bookmark',
    DOCUMENT,
    paragraph('<w:bookmarkStart w:id="9001" w:name="_F_Q1P001"/><w:bookmarkEnd w:id="9001"/>'),
  ],
  [
    'a bookmark that never ends',
    'unclosed-bookmark',
    DOCUMENT,
    paragraph('<w:bookmarkStart w:id="9001" w:name="begun"/>'),
  ],
  [
    'the end of a bookmark that never began',
    'unclosed-bookmark',
    DOCUMENT,
    paragraph('<w:bookmarkEnd w:id="9001"/>'),
  ],
  [
    'a bookmark whose name Word would cut',
    'bookmark-name',
    DOCUMENT,
    paragraph(
      `<w:bookmarkStart w:id="9001" w:name="${'b'.repeat(41)}"/><w:bookmarkEnd w:id="9001"/>`,
    ),
  ],
  ['a link to nowhere', 'unknown-anchor', DOCUMENT, replace('w:anchor="', 'w:anchor="gone')],
  [
    'a page reference to nowhere',
    'unknown-anchor',
    DOCUMENT,
    replace('PAGEREF _', 'PAGEREF gone_'),
  ],
  [
    'a paragraph style that is not there',
    'unknown-style',
    DOCUMENT,
    replace('w:pStyle w:val="ListBullet"', 'w:pStyle w:val="Gone"'),
  ],
  [
    'a style based on one that is not there',
    'unknown-style',
    'word/styles.xml',
    replace('w:basedOn w:val="Normal"', 'w:basedOn w:val="Gone"'),
  ],
  [
    'a list that is not there',
    'unknown-numbering',
    DOCUMENT,
    replace(/w:numId w:val="\d+"/, 'w:numId w:val="999"'),
  ],
  [
    'a level that a list has not',
    'unknown-numbering',
    DOCUMENT,
    replace('w:ilvl w:val="0"', 'w:ilvl w:val="8"'),
  ],
  [
    'a list whose definition is not there',
    'unknown-numbering',
    'word/numbering.xml',
    (xml) => xml.replace(/w:abstractNumId w:val="\d+"/g, 'w:abstractNumId w:val="999"'),
  ],
  ['an empty paragraph for space', 'empty-paragraph', DOCUMENT, end('<w:p/>')],
  [
    'a paragraph of a space for space',
    'empty-paragraph',
    DOCUMENT,
    end('<w:p><w:r><w:t xml:space="preserve"> </w:t></w:r></w:p>'),
  ],
  [
    'a heading that can stand alone at the foot of a page',
    'heading-not-kept',
    'word/styles.xml',
    (xml) => xml.replaceAll('<w:keepNext/>', ''),
  ],
  [
    'one heading that was let go',
    'heading-not-kept',
    DOCUMENT,
    replace(
      '<w:pStyle w:val="Heading2"/>',
      '<w:pStyle w:val="Heading2"/><w:keepNext w:val="false"/>',
    ),
  ],
  [
    'a table cell without a paragraph',
    'cell-without-paragraph',
    DOCUMENT,
    end('<w:tbl><w:tr><w:tc><w:tcPr/></w:tc></w:tr></w:tbl>'),
  ],
  [
    'an empty table cell',
    'cell-without-paragraph',
    DOCUMENT,
    end('<w:tbl><w:tr><w:tc/></w:tr></w:tbl>'),
  ],
  [
    'a table cell that ends in a table',
    'cell-without-paragraph',
    DOCUMENT,
    end(
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>One</w:t></w:r></w:p><w:tbl><w:tr><w:tc>' +
        '<w:p><w:r><w:t>Two</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>',
    ),
  ],
  [
    'deleted text written as text',
    'text-in-deletion',
    DOCUMENT,
    paragraph('<w:del w:id="9002" w:author="A"><w:r><w:t>gone</w:t></w:r></w:del>'),
  ],
  [
    'a control character',
    'forbidden-character',
    DOCUMENT,
    replace('Staff knew', 'Staff\u0085knew'),
  ],
  [
    'U+FFFE, which no XML may hold',
    'malformed',
    DOCUMENT,
    replace('Staff knew', 'Staff\uFFFEknew'),
  ],
  ['XML that does not close', 'malformed', DOCUMENT, replace('</w:body>', '')],
  [
    'a field that makes Word ask whether to update',
    'stale-field',
    DOCUMENT,
    replace('w:fldCharType="begin"', 'w:fldCharType="begin" w:dirty="true"'),
  ],
  [
    'a field that does not end',
    'unclosed-field',
    DOCUMENT,
    replace(
      '<w:fldChar w:fldCharType="end"/></w:r></w:p></w:sdtContent>',
      '</w:r></w:p></w:sdtContent>',
    ),
  ],
  [
    'two titles of the document',
    'repeated-property',
    'docProps/core.xml',
    replace('<dc:title>', '<dc:title>One</dc:title><dc:title>'),
  ],
  [
    'a style that is smaller than 12 point',
    'small-text',
    'word/styles.xml',
    replace(/(w:styleId="Footer">.*?<w:rPr>)/, '$1<w:sz w:val="23"/>'),
  ],
  [
    'words that are smaller than 12 point',
    'small-text',
    DOCUMENT,
    end('<w:p><w:r><w:rPr><w:sz w:val="20"/></w:rPr><w:t>Small</w:t></w:r></w:p>'),
  ],
  [
    'no size at all, which Word takes as 10 point',
    'small-text',
    'word/styles.xml',
    (xml) => xml.replace(/<w:sz(Cs)? w:val="24"\/>(?=.*<\/w:docDefaults>)/g, ''),
  ],
];

test('a file of ours has no fault', async () => {
  expect(await lintWord(file)).toEqual([]);
});

test.each(FAULTS)('finds %s', async (_, rule, part, change) => {
  const problems = await lintWord(await withPart(file, part, change));
  expect(problems.map((problem) => problem.rule)).toContain(rule);
  expect(problems.every((problem) => problem.part.endsWith('.xml'))).toBe(true);
});

test('bytes that are no Word file have one fault', async () => {
  const problems = await lintWord(new TextEncoder().encode('not a zip'));
  expect(problems).toMatchObject([{ rule: 'malformed' }]);
});
