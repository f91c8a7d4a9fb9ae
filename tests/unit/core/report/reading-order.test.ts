import { describe, expect, it } from 'vitest';
import { countReport } from '../../../../src/core/report/counts';
import { countQuestions } from '../../../../src/core/report/question-counts';
import { reportText } from '../../../../src/core/report/reading-order';
import { finding, smallDocument } from '../../../support/build-report';

const document = smallDocument(
  [
    { text: 'Were children heard?', positives: ['They were.', 'At every review.'] },
    { text: 'Were plans kept?', improvements: ['Not in every case.'] },
  ],
  [
    {
      type: 'numberedParagraph',
      content: [
        { type: 'text', text: 'This is about:' },
        { type: 'hardBreak' },
        { type: 'placeholder', attrs: { field: 'authority' } },
      ],
    },
    { type: 'bullet', content: [{ type: 'text', text: 'an aim' }] },
    { type: 'numberedParagraph', content: [{ type: 'text', text: 'More follows.' }] },
    { type: 'paragraph', content: [{ type: 'text', text: 'A lead-in.' }] },
  ],
);

describe('The report as plain text', () => {
  it('has one line for each heading, paragraph and finding, with numbers as printed', () => {
    expect(reportText(document)).toBe(
      [
        'Inspection of Glan Hafren Council',
        '1.0. Introduction',
        '1.1. This is about: Glan Hafren Council',
        'an aim',
        '1.2. More follows.',
        'A lead-in.',
        'Question 1',
        'Were children heard?',
        'Positives',
        'They were.',
        'At every review.',
        'Areas for improvement',
        'Question 2',
        'Were plans kept?',
        'Positives',
        'Areas for improvement',
        'Not in every case.',
        '',
      ].join('\n'),
    );
  });

  it('has Welsh headings and the Welsh name in a Welsh report', () => {
    const welsh = { ...document, attrs: { ...document.attrs, language: 'cy' as const } };
    const text = reportText(welsh);
    expect(text).toContain('Cwestiwn 1\n');
    expect(text).toContain('Agweddau cadarnhaol\nThey were.\n');
    expect(text).toContain('1.1. This is about: Cyngor Glan Hafren\n');
  });

  it('keeps a finding of two paragraphs on one line', () => {
    const [first] = smallDocument([{ positives: ['One.'] }]).content.slice(3);
    if (first?.type !== 'question') throw new Error('no question');
    const [text, positives, improvements] = first.content;
    const more = { ...finding('twoparas', 'One.') };
    const two = { ...more, content: [...more.content, ...finding('x', 'Two.').content] };
    const changed = {
      ...document,
      content: [
        document.content[0],
        document.content[1],
        { ...first, content: [text, { ...positives, content: [two] }, improvements] as const },
      ] as const,
    };
    expect(reportText(changed)).toContain('One. Two.\n');
  });
});

describe('The counts of a report', () => {
  it('count findings and the words of the whole report, numbers of paragraphs aside', () => {
    expect(countReport(document)).toEqual({ findings: 3, words: 45 });
    expect(countQuestions(document)).toEqual([
      { number: 1, positives: 2, improvements: 0 },
      { number: 2, positives: 0, improvements: 1 },
    ]);
  });
});
