import { describe, expect, it } from 'vitest';
import { typedAuthority } from '../../../../src/core/report/authority';
import type { CoverFacts, ReportDocument } from '../../../../src/core/report/document';
import { parseDocument } from '../../../../src/core/report/parse-document';
import { unknownFacts } from '../../../../src/core/report/unknown-facts';
import { smallDocument } from '../../../support/build-report';

const withFacts = (facts: Partial<CoverFacts>, fields: readonly string[]): ReportDocument => {
  const document = smallDocument();
  const cover = {
    type: 'cover',
    content: [
      {
        type: 'coverLine',
        attrs: { role: 'authority', language: 'en' },
        content: fields.map((field) => ({ type: 'placeholder', attrs: { field } })),
      },
    ],
  };
  const parsed = parseDocument({
    ...document,
    attrs: { ...document.attrs, ...facts },
    content: [cover, ...document.content.slice(1)],
  });
  if (!parsed.ok) throw new Error(parsed.failure.message);
  return parsed.value;
};

const ALL = ['authority', 'inspectionOf', 'month', 'year', 'title'];

describe('The gaps of a report', () => {
  it('are none while the cover gives all that the text names', () => {
    expect(unknownFacts(withFacts({}, ALL))).toEqual([]);
  });

  it('are what the text names and the cover does not give, each once', () => {
    const blank = { authority: typedAuthority(''), month: '', title: ' ' } as const;
    expect(unknownFacts(withFacts(blank, ALL))).toEqual(['authority', 'month', 'title']);
    expect(unknownFacts(withFacts(blank, ['year', 'month']))).toEqual(['month']);
  });

  it('are not what no place of the text names', () => {
    expect(unknownFacts(withFacts({ month: '' }, ['authority']))).toEqual([]);
  });

  it('are the name in the language that it is named in, where only the other is known', () => {
    const welsh = { authority: typedAuthority('', 'Cyngor X') };
    expect(unknownFacts(withFacts(welsh, ALL))).toEqual(['english-name']);
    expect(unknownFacts(withFacts(welsh, ['month']))).toEqual([]);
  });
});
