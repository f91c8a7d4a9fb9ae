import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../../src/core/report/parse-document';
import { anyDocument } from '../../../support/arbitrary-report';
import { smallDocument } from '../../../support/build-report';

type Json = { [key: string]: Json } | Json[] | string | boolean | null;

const sound = smallDocument([{ positives: ['Good.'], improvements: ['Not yet.'] }]);
const copy = (): Json => JSON.parse(JSON.stringify(sound)) as Json;

/** What is said of `sound` when the value at `path` is replaced. */
function problemAfter(path: readonly (string | number)[], value: Json): unknown {
  const changed = copy();
  let parent = changed as { [key: string | number]: Json };
  for (const step of path.slice(0, -1)) parent = parent[step] as { [key: string | number]: Json };
  parent[path.at(-1) ?? ''] = value;
  const parsed = parseDocument(changed);
  return parsed.ok ? 'sound' : `${parsed.failure.path} ${parsed.failure.message}`;
}
const finding = ['content', 3, 'content', 1, 'content', 0] as const;

describe('The checker of a document', () => {
  it('takes any document the model can hold and gives it back unchanged', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const parsed = parseDocument(JSON.parse(JSON.stringify(document)));
        expect(parsed).toEqual({ ok: true, value: document });
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [
      'an unknown node',
      [...finding, 'type'],
      'table',
      'document.content[3].content[1].content[0].type is not one of finding',
    ],
    [
      'a bad id',
      [...finding, 'attrs', 'id'],
      'A-1',
      'document.content[3].content[1].content[0].attrs.id is not an id of 6 to 24 small letters and digits',
    ],
    [
      'an id twice',
      [...finding, 'attrs', 'id'],
      'question1',
      'document has the id question1 twice',
    ],
    [
      'a stray attribute',
      [...finding, 'attrs', 'onclick'],
      'x',
      'document.content[3].content[1].content[0].attrs.onclick is not known here',
    ],
    [
      'a control character',
      [...finding, 'content', 0, 'content', 0, 'text'],
      'a\u0007b',
      'document.content[3].content[1].content[0].content[0].content[0].text holds a character that no report can hold',
    ],
    [
      'an unknown mark',
      [...finding, 'content', 0, 'content', 0, 'marks'],
      [{ type: 'link' }],
      'document.content[3].content[1].content[0].content[0].content[0].marks[0].type is not one of bold, italic, language',
    ],
    [
      'the sides swapped',
      ['content', 3, 'content', 1, 'type'],
      'improvements',
      'document.content[3].content[1].type is not one of positives',
    ],
    ['no cover', ['content', 0], null, 'document.content[0] is not an object'],
    [
      'an impossible month',
      ['attrs', 'month'],
      '2014-13',
      'document.attrs.month is not a month such as 2014-08',
    ],
  ] as const)('says where it found %s', (_, path, value, message) => {
    expect(problemAfter(path, value as unknown as Json)).toBe(message);
  });

  it('leaves out findings and paragraphs that show nothing, as an editor has them', () => {
    const blank: Json = [
      { type: 'paragraph' },
      { type: 'paragraph', content: [{ type: 'text', text: ' ' }] },
    ];
    const changed = copy() as { content: { content: { content: Json[] }[] }[] };
    changed.content[3]?.content[1]?.content.push({
      type: 'finding',
      attrs: { id: 'empty1' },
      content: blank,
    });
    expect(parseDocument(changed)).toEqual({ ok: true, value: sound });
  });

  it('joins text that stands in pieces and puts marks in their order', () => {
    const pieces: Json = [
      { type: 'text', text: 'Go', marks: [{ type: 'italic' }, { type: 'bold' }] },
      { type: 'text', text: '' },
      { type: 'text', text: 'od.', marks: [{ type: 'bold' }, { type: 'italic' }] },
    ];
    const changed = copy() as {
      content: { content: { content: { content: { content: Json }[] }[] }[] }[];
    };
    const paragraph = changed.content[3]?.content[1]?.content[0]?.content[0];
    if (paragraph) paragraph.content = pieces;
    const parsed = parseDocument(changed);
    expect(JSON.stringify(parsed)).toContain(
      '{"type":"text","text":"Good.","marks":[{"type":"bold"},{"type":"italic"}]}',
    );
  });

  it('refuses whatever else without throwing', () => {
    fc.assert(
      fc.property(fc.anything({ maxDepth: 4 }), (value) => {
        expect(parseDocument(value).ok).toBe(false);
      }),
    );
  });
});
