import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { authorityNamed } from '../../../../src/core/report/known-authorities';
import { parseReport } from '../../../../src/core/report/parse-report';
import { reportText } from '../../../../src/core/report/reading-order';
import { newReport } from '../../../../src/core/template/new-report';
import { parseTemplate } from '../../../../src/core/template/parse-template';
import type { Language } from '../../../../src/core/rich-text/inline';
import { countingIds } from '../../../support/build-report';

const parsed = parseTemplate(
  JSON.parse(readFileSync('templates/authority-report-2014.json', 'utf8')),
);
if (!parsed.ok) throw new Error(parsed.failure.message);
const template = parsed.value;

function started(language: Language): ReturnType<typeof newReport> {
  const authority = authorityNamed('Powys County Council');
  return newReport(
    { template, language, authority, month: '2014-08' },
    {
      id: '11111111-2222-4333-8444-555555555555',
      newId: countingIds(),
      now: '2014-08-01T09:00:00.000Z',
    },
  );
}

describe('A new report', () => {
  it.each(['en', 'cy'] as const)('in %s is a report the model can hold', (language) => {
    const report = started(language);
    expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual({ ok: true, value: report });
  });

  it('names the authority and the month wherever the template does', () => {
    const text = reportText(started('en')?.document ?? neverDocument());
    expect(text).toContain('Inspection of Powys County Council\nAugust 2014\n');
    expect(text).toContain('© Crown copyright 2014\n');
    expect(text).toContain('found within Powys County Council.\n');
    expect(text).toContain('2. The inspection\n2.1 ');
    expect(text).toContain('Question 5\nDid care and pathway planning effectively capture');
  });

  it('in Welsh has the Welsh name, mutated on the cover only', () => {
    const text = reportText(started('cy')?.document ?? neverDocument());
    expect(text).toContain('Arolygiad o Gyngor Sir Powys\nAwst 2014\n');
    expect(text).toContain('ynghylch Cyngor Sir Powys.\n');
    expect(text).toContain('Cwestiwn 5\n');
  });

  it('marks the line about the other language as being in that language', () => {
    const imprint = started('en')?.document.content[1].content ?? [];
    expect(imprint.map(({ content }) => content?.[0]?.marks)).toEqual([
      undefined,
      [{ type: 'language', attrs: { language: 'cy' } }],
      undefined,
    ]);
  });

  it('cannot be started in a language that the template lacks', () => {
    const { en } = template.wording;
    const english = { ...template, wording: en ? { en } : {} };
    const choice = { template: english, language: 'cy', authority: authorityNamed('X'), month: '' };
    const fresh = { id: '', newId: countingIds(), now: '' };
    expect(newReport({ ...choice, language: 'cy' }, fresh)).toBeUndefined();
  });
});

function neverDocument(): never {
  throw new Error('no report was started');
}
