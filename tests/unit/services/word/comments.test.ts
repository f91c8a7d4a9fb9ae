import { expect, test } from 'vitest';
import { reportWith, smallDocument } from '../../../support/build-report';
import { run, wordFileOf } from './edited-in-word';

const FINDING = 'Staff knew what was expected.';
const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';

test('a comment is quoted with the words that it is about, as it does not come in', async () => {
  const comment = `<w:comment w:id="4"><w:p>${run('Are you')}${run(' sure?')}</w:p><w:p>${run('Ann')}</w:p></w:comment>`;
  const report = reportWith(smallDocument([{ positives: [FINDING] }]));
  const marked = await (
    await wordFileOf(report)
  ).with(`${FINDING}</w:t></w:r>`, '$&<w:r><w:commentReference w:id="4"/></w:r>');
  const related = await marked.withIn(
    'word/_rels/document.xml.rels',
    '</Relationships>',
    `<Relationship Id="rId77" Type="${TYPE}" Target="comments.xml"/></Relationships>`,
  );
  const whole = await related.withIn(
    'word/comments.xml',
    /^/,
    `<w:comments ${NAMESPACE}>${comment}</w:comments>`,
  );
  expect(await whole.said()).toEqual([['comment', `Are you sure? Ann (${FINDING})`]]);
  expect((await whole.read()).report).toEqual(report);
});
