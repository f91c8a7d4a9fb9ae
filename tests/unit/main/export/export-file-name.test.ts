import { describe, expect, it } from 'vitest';
import { authorityNamed } from '../../../../src/core/report/known-authorities';
import type { CoverFacts } from '../../../../src/core/report/document';
import { exportFileName, withEnding } from '../../../../src/main/export/export-file-name';

const facts = (authority: string, more: Partial<CoverFacts> = {}): CoverFacts => ({
  language: 'en',
  title: 'Safeguarding',
  month: '2014-08',
  authority: authorityNamed(authority),
  ...more,
});
const nameOf = (authority: string, more?: Partial<CoverFacts>): string =>
  exportFileName(facts(authority, more), 'Inspection report', '.docx');

describe('The name proposed for an exported report', () => {
  it('says the authority and the month, in the language of the report', () => {
    const name = 'Carmarthenshire County Council';
    expect(nameOf(name)).toBe('Carmarthenshire County Council - August 2014.docx');
    expect(nameOf(name, { language: 'cy' })).toBe('Cyngor Sir Gaerfyrddin - Awst 2014.docx');
  });

  it('does without what is not known yet', () => {
    expect(nameOf('Powys County Council', { month: '' })).toBe('Powys County Council.docx');
    expect(nameOf('')).toBe('Inspection report - August 2014.docx');
    expect(nameOf('', { month: '' })).toBe('Inspection report.docx');
  });

  it.each([
    ['../../etc/passwd', 'etc passwd'],
    ['C:\\Windows\\System32', 'C Windows System32'],
    ['A<b>:"c"|d?*\u0007e', 'A b c d e'],
    ['...hidden', 'hidden'],
    ['Ends in dots...', 'Ends in dots'],
    ['CON', 'Inspection report'],
    ['nul.txt', 'Inspection report'],
    ['///', 'Inspection report'],
    ['Right\u202eto left', 'Right to left'],
    ['Tŷ y Cyngor', 'Tŷ y Cyngor'],
    ['Ty\u0302 y Cyngor', 'Tŷ y Cyngor'],
  ])('is safe on every file system for an authority named %j', (authority, name) => {
    expect(nameOf(authority, { month: '' })).toBe(`${name}.docx`);
  });

  it('is never longer than a file system takes, nor cut within a letter', () => {
    const name = nameOf(`A${'🏴'.repeat(500)}`, { month: '' });
    expect(name).toBe(`A${'🏴'.repeat(59)}.docx`);
  });

  it('has the ending of a Word file whatever was typed', () => {
    expect(withEnding('/a/Report', '.docx')).toBe('/a/Report.docx');
    expect(withEnding('/a/Report.DOCX', '.docx')).toBe('/a/Report.DOCX');
    expect(withEnding('/a/x.arolwg', '.docx')).toBe('/a/x.arolwg.docx');
  });
});
