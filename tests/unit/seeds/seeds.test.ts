import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countReport } from '../../../src/core/report/counts';
import { KNOWN_AUTHORITIES } from '../../../src/core/report/known-authorities';
import { reportText, wordsOf } from '../../../src/core/report/reading-order';
import { questionsOf } from '../../../src/core/report/walk';
import { importPublishedText } from '../../../src/core/text-import/import-published-text';
import { decodeReport } from '../../../src/services/store/report-codec';
import { readTemplateText } from '../../../src/services/templates/read-template';
import { countingIds } from '../../support/build-report';

const SEEDS = 'seeds';
const TEMPLATE = 'templates/authority-report-2014.json';
const names = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.arolwg'))
  .map((name) => name.replace('.arolwg', ''));

function opened(name: string): ReturnType<typeof decodeReport> {
  return decodeReport(readFileSync(join(SEEDS, `${name}.arolwg`)));
}

describe('The sample reports', () => {
  it('are three: two complete ones and one partly written', () => {
    expect(names).toEqual(['aberllanw', 'dyffryn-arian', 'glannau-teifryn']);
    const findings = names.map((name) => {
      const report = opened(name);
      return report.ok ? countReport(report.value.document).findings : report.failure;
    });
    expect(findings).toEqual([41, 46, 14]);
  });

  it.each(names)('%s opens and says what its published text says', (name) => {
    const report = opened(name);
    const source = readFileSync(join(SEEDS, 'source', `${name}.md`), 'utf8');
    const imported = importPublishedText(source, countingIds());
    if (!report.ok || !imported.ok) throw new Error('neither opens nor imports');
    const imprint = /^(©|Mae’r ddogfen|This document).*\n/gm;
    expect(reportText(report.value.document).replace(imprint, '')).toBe(
      reportText(imported.value.document),
    );
  });

  it.each(names)('%s asks the five questions in the inspection’s own words', (name) => {
    const report = opened(name);
    if (!report.ok) throw new Error('does not open');
    const { document } = report.value;
    const template = readTemplateText(readFileSync(TEMPLATE, 'utf8'), TEMPLATE);
    const questions = questionsOf(document).map(({ content: [text] }) =>
      wordsOf(document, text.content),
    );
    expect(questions).toEqual(template.ok && template.value.wording.en?.questions);
    expect(questions).toHaveLength(5);
  });

  it.each(names)('%s is on an invented authority with its names in both languages', (name) => {
    const report = opened(name);
    if (!report.ok) throw new Error('does not open');
    const { authority } = report.value.document.attrs;
    expect(KNOWN_AUTHORITIES.map(({ en }) => en)).not.toContain(authority.en);
    expect(authority.inspectionOfCy).toMatch(/^Arolygiad o Gyngor /);
  });
});
