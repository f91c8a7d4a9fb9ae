// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../../src/core/report/parse-document';
import { INLINE_TYPES, MARK_TYPES } from '../../../../src/core/rich-text/inline';
import { editorContent } from '../../../../src/renderer/editor/document-of';
import { reportSchema } from '../../../../src/renderer/editor/schema/schema';
import { anyDocument } from '../../../support/arbitrary-report';
import { openEditor, reportWith } from '../../../support/report-editor';

const samples = fc.sample(anyDocument, { numRuns: 200, seed: 3 });

function kindsIn(value: unknown, kinds = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return kinds;
  if ('type' in value && typeof value.type === 'string') kinds.add(value.type);
  for (const inner of Object.values(value)) kindsIn(inner, kinds);
  return kinds;
}

describe('The schema of the editor', () => {
  it('names the kinds of nodes and marks that core takes, all of them and no other', () => {
    const known = new Set(samples.flatMap((document) => [...kindsIn(document)]));
    const inSchema = [...Object.keys(reportSchema.nodes), ...Object.keys(reportSchema.marks)];
    expect(inSchema.sort()).toEqual([...known].sort());
  });

  it('knows the inline kinds and keeps marks in the order of core', () => {
    const inline = Object.values(reportSchema.nodes).filter(({ isInline }) => isInline);
    expect(inline.map(({ name }) => name).sort()).toEqual([...INLINE_TYPES].sort());
    expect(Object.keys(reportSchema.marks)).toEqual([...MARK_TYPES]);
  });

  it('has the attributes that core has, on every kind', () => {
    const document = reportSchema.nodeFromJSON(editorContent(reportWith({}), () => 'abcdef'));
    expect(parseDocument(document.toJSON()).ok).toBe(true);
    for (const sample of samples.slice(0, 50)) {
      const json: unknown = reportSchema
        .nodeFromJSON(editorContent(sample, () => 'abcdef'))
        .toJSON();
      expect(kindsIn(json)).toBeDefined();
    }
  });

  it.each([
    ['a kind that is not known', (json: string) => json.replace('"numberedParagraph"', '"table"')],
    [
      'a mark that is not known',
      (json: string) => json.replace('"text":"Crown', '"marks":[{"type":"link"}],"text":"Crown'),
    ],
    ['a wrong value', (json: string) => json.replace('"role":"authority"', '"role":"boss"')],
    ['a wrong id', (json: string) => json.replace('"question1"', '"Not An Id"')],
    ['a wrong month', (json: string) => json.replace('2014-08', '2014-13')],
    ['a missing part', (json: string) => json.replace(/\{"type":"imprint".*?\]\}\]\},/, '')],
  ])('refuses to open a document with %s rather than show less than all', (_, damage) => {
    const json = JSON.stringify(reportWith({ positives: ['First.'] }));
    const damaged = damage(json);
    expect(damaged).not.toBe(json);
    expect(() => openEditor(JSON.parse(damaged) as ReturnType<typeof reportWith>)).toThrow();
  });
});
