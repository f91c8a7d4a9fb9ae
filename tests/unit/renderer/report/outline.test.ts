// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countReport } from '../../../../src/core/report/counts';
import { countQuestions } from '../../../../src/core/report/question-counts';
import {
  nodeAtPlace,
  outlinePlaceAt,
  placeKey,
} from '../../../../src/renderer/report/outline/find-place';
import { outlineOf, type OutlineEntry } from '../../../../src/renderer/report/outline/outline-of';
import { setFacts, factsOf } from '../../../../src/renderer/editor/facts';
import { anyDocument } from '../../../support/arbitrary-report';
import { caret, openEditor, reportWith, type as typeIn } from '../../../support/report-editor';

const open = () =>
  openEditor(reportWith({ positives: ['One two.', 'Three.'] }, { improvements: ['Four.'] }));

const linesOf = (entries: readonly OutlineEntry[]): readonly string[] =>
  entries.map((entry) => {
    if (entry.kind === 'section') return `${entry.label} ${entry.heading}`;
    if (entry.kind === 'question') return `Question ${entry.number}: ${entry.words}`;
    return entry.kind === 'side' ? `${entry.side}: ${entry.findings}` : entry.kind;
  });

describe('The outline', () => {
  it('names the parts of the report and counts what is written', () => {
    const { entries } = outlineOf(open().editor.state.doc);
    expect(linesOf(entries)).toEqual([
      'cover',
      '1.0. Introduction',
      'Question 1: 3',
      'positives: 2',
      'improvements: 0',
      'Question 2: 1',
      'positives: 0',
      'improvements: 1',
    ]);
  });

  it('counts words and findings of any report as the library does', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const desk = openEditor(document);
        const { entries, words } = outlineOf(desk.editor.state.doc);
        desk.editor.destroy();
        expect(words).toBe(countReport(document).words);
        const findings = entries.flatMap((entry) =>
          entry.kind === 'side' ? [entry.findings] : [],
        );
        expect(findings).toEqual(
          countQuestions(document).flatMap(({ positives, improvements }) => [
            positives,
            improvements,
          ]),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('follows what is written and what the cover says', () => {
    const desk = open();
    const before = outlineOf(desk.editor.state.doc).words;
    caret(desk, 'One two.', 'end');
    typeIn(desk, ' And more words.');
    expect(outlineOf(desk.editor.state.doc).words).toBe(before + 3);
    const { state, view } = desk.editor;
    const authority = { en: 'Powys', cy: '', inspectionOfEn: '', inspectionOfCy: '' };
    setFacts({ ...factsOf(state.doc), authority })(state, view.dispatch);
    // "Conwy County Borough Council" became "Powys", "Arolygiad o Gyngor …" went away.
    expect(outlineOf(desk.editor.state.doc).words).toBe(before + 3 - 3 - 6);
  });
});

describe('A place of the outline', () => {
  it('is found from the caret and leads back to its part', () => {
    const desk = open();
    const { doc } = desk.editor.state;
    for (const entry of outlineOf(doc).entries) {
      const found = nodeAtPlace(doc, entry);
      if (!found) throw new Error('There is no such place.');
      const inside = doc.resolve(found.pos + 1 + (entry.kind === 'side' ? 2 : 1));
      expect(placeKey(outlinePlaceAt(inside))).toBe(placeKey(entry));
    }
  });

  it('is the cover for the publication details after it', () => {
    const desk = open();
    caret(desk, 'Crown');
    expect(placeKey(outlinePlaceAt(desk.editor.state.selection.$head))).toBe('0');
  });
});
