import { describe, expect, it } from 'vitest';
import { findingsOn, questionsOf } from '../../../../src/core/report/walk';
import type { Inline } from '../../../../src/core/rich-text/inline';
import { findingWords, imported, source, warningKinds } from '../../../support/published-text';

const markdown = (positives: string): string =>
  source({ positives, heading: (words) => `## ${words}`, finding: '- Staff knew what to do.' });

function nodesOf(positives: string): readonly Inline[] {
  const [question] = questionsOf(imported(markdown(positives)).document);
  return question ? (findingsOn(question, 'positives')[0]?.content[0]?.content ?? []) : [];
}

/** Bold as [b…], italic as [i…], a new line as |. */
function marked(positives: string): string {
  return nodesOf(positives)
    .map((node) => {
      if (node.type !== 'text') return '|';
      const marks = (node.marks ?? []).map(({ type }) => type.charAt(0)).join('');
      return marks ? `[${marks} ${node.text}]` : node.text;
    })
    .join('');
}

describe('Marks of markdown in a finding', () => {
  it.each([
    ['- A **bold** word.', 'A [b bold] word.'],
    ['- An *italic* word, and _another_.', 'An [i italic] word, and [i another].'],
    ['- ***Both*** and __bold__.', '[bi Both] and [b bold].'],
    ['- **Bold with *both* in it**.', '[b Bold with ][bi both][b  in it].'],
    ['- **Over\ntwo lines**.', '[b Over two lines].'],
    ['- A **crossed *over** it*.', 'A [b crossed *over] it*.'],
    ['- Line one.  \nLine two.', 'Line one.|Line two.'],
    ['- Line one.\\\nLine two.', 'Line one.|Line two.'],
    ['- Line one.<br>Line two.', 'Line one.|Line two.'],
    ['- Escaped \\*stars\\* and 1\\. that.', 'Escaped *stars* and 1. that.'],
    ['- Fish &amp; chips &lt; &#39;x&#39;.', "Fish & chips < 'x'."],
  ])('%s', (printed, words) => {
    expect(marked(printed)).toBe(words);
  });

  it.each([
    '2 * 3 * 4',
    'a lone * star',
    'a note* below',
    'a **lone pair',
    'snake_case_name and _lone',
    'stars **** alone',
    'a * b* c',
    '_a_b',
    'a \\ backslash and C:\\Temp',
    'an & and a < b',
  ])('that do not pair stay: %s', (words) => {
    const { document } = imported(markdown(`- Staff wrote ${words} there.`));
    expect(findingWords(document, 1, 'positives')).toEqual([`Staff wrote ${words} there.`]);
  });

  it('are text in a file that is not markdown', () => {
    const { document } = imported(source({ positives: '• A **bold** _word_ and 1\\. that.' }));
    expect(findingWords(document, 1, 'positives')).toEqual(['A **bold** _word_ and 1\\. that.']);
  });

  it('mean nothing at the end of PDF lines, which have two spaces often', () => {
    const positives = '- The panel met every  \nmonth and read  \nletters.  ';
    const finding = '- Staff knew what  \nwas expected.  ';
    const { document } = imported(source({ positives, finding }));
    expect(findingWords(document, 1, 'positives')).toEqual([
      'The panel met every month and read letters.',
    ]);
  });
});

describe('A list of markdown', () => {
  it('goes on after a page without its dash', () => {
    const printed =
      '- They expressed mixed but often-negative\n\n\n\nviews of their worker.\n\n- Carers were content.';
    expect(findingWords(imported(markdown(printed)).document, 1, 'positives')).toEqual([
      'They expressed mixed but often-negative views of their worker.',
      'Carers were content.',
    ]);
  });

  it('has a second paragraph where one is indented under its item', () => {
    const report = imported(
      markdown('- Carers were content.\n\n  They said so often.\n- Staff stayed.'),
    );
    expect(findingWords(report.document, 1, 'positives')).toEqual([
      'Carers were content. ¶ They said so often.',
      'Staff stayed.',
    ]);
    expect(warningKinds(report)).not.toContain('uncertain-start');
  });

  it('may be nested by a converter without a reason', () => {
    const { document } = imported(markdown('- Carers were content.\n  - Staff stayed.'));
    expect(findingWords(document, 1, 'positives')).toEqual([
      'Carers were content.',
      'Staff stayed.',
    ]);
  });

  it('may stand in a quotation', () => {
    const { document } = imported(markdown('> - Carers were\n> content.\n>\n> - Staff stayed.'));
    expect(findingWords(document, 1, 'positives')).toEqual([
      'Carers were content.',
      'Staff stayed.',
    ]);
  });

  it('may have wide signs, as pandoc prints them', () => {
    const { document } = imported(markdown('-   Carers were\n    content.\n\n-   Staff stayed.'));
    expect(findingWords(document, 1, 'positives')).toEqual([
      'Carers were content.',
      'Staff stayed.',
    ]);
  });
});

describe('What is no text in markdown', () => {
  it('is left out: comments, rulers and, with a word to the reader, pictures', () => {
    const report = imported(
      markdown('<!-- image -->\n\n![](page_1.jpeg)\n\n- Carers were content.\n\n---'),
    );
    expect(findingWords(report.document, 1, 'positives')).toEqual(['Carers were content.']);
    expect(warningKinds(report)).toEqual(['picture', 'month-unknown']);
  });
});

describe('What a converter left between two paragraphs', () => {
  it('does not join them', () => {
    const positives =
      'The panel met, and it read the letters\nthat were sent, as rules demand of it.\n\n<!-- image -->\nCarers were content.';
    const finding = 'Staff knew what was expected of them,\nand said so.';
    const { document } = imported(source({ positives, finding }));
    expect(findingWords(document, 1, 'positives')).toHaveLength(2);
  });
});

describe('A heading of its own inside the findings', () => {
  it('stays with them, and a person is told', () => {
    const report = imported(markdown('- Carers were content.\n\n### Staff\n\n- Staff stayed.'));
    expect(findingWords(report.document, 1, 'positives')).toEqual([
      'Carers were content. ¶ Staff',
      'Staff stayed.',
    ]);
    expect(warningKinds(report)).toContain('unplaced-text');
  });
});
