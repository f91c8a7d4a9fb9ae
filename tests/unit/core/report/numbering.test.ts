import { describe, expect, it } from 'vitest';
import type { Section } from '../../../../src/core/report/document';
import {
  headingLabel,
  paragraphLabel,
  sectionNumbers,
} from '../../../../src/core/report/numbering';
import { smallDocument } from '../../../support/build-report';

describe('Numbers of sections', () => {
  it('are printed as published reports print them', () => {
    expect(headingLabel(1, 'n.0.')).toBe('1.0.');
    expect(headingLabel(2, 'n.')).toBe('2.');
    expect(headingLabel(3, 'none')).toBe('');
    expect(paragraphLabel(1, 4, 'n.n.')).toBe('1.4.');
    expect(paragraphLabel(2, 10, 'n.n')).toBe('2.10');
  });

  it('pass over a section without a number', () => {
    const base = smallDocument();
    const section = (id: string, headingNumber: Section['attrs']['headingNumber']): Section => ({
      type: 'section',
      attrs: { id, locked: false, headingNumber, paragraphNumber: 'n.n' },
      content: [{ type: 'sectionHeading' }],
    });
    const parts = [section('aaaaaa', 'n.'), section('bbbbbb', 'none'), section('cccccc', 'n.')];
    const numbers = sectionNumbers({
      ...base,
      content: [base.content[0], base.content[1], ...parts],
    });
    expect(parts.map((part) => numbers.get(part))).toEqual([1, 1, 2]);
  });
});
