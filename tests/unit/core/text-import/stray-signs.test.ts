import { describe, expect, it } from 'vitest';
import {
  findingWords,
  imported,
  positivesAsked,
  source,
  warningsOf,
} from '../../../support/published-text';

const MET = 'The panel met every month and read what young people had written.';
const HEARD = 'Carers were heard and said so.';
const WIDE = 'A line that is nearly as wide as any that this page will hold, and';

/** A text with bullets whose lines are broken at the width of the page. */
const wrapped = (positives: string): string =>
  source({ positives, finding: `• ${WIDE}\n${`${WIDE.toLowerCase()}\n`.repeat(3)}so on.` });

describe('A sign that only one finding begins with', () => {
  const spaced = (positives: string): string =>
    source({ positives, finding: ' Staff knew what was expected of them, and \nsaid so.' });

  it.each(['o', '?', '-', '§', 'Ø', 'q'])(
    'begins one that is set in as all others are, and a person is asked: "%s"',
    (sign) => {
      for (const gap of ['\n', '\n\n']) {
        const text = spaced(` ${MET}${gap} ${sign} Carers were heard and \nsaid so.`);
        expect(positivesAsked(text)).toEqual({
          found: [MET, HEARD],
          asked: [`${sign} Carers were heard and`],
        });
      }
    },
  );

  it.each(['a)', '(b)', '1.', '->'])('keeps what may count something: "%s"', (sign) => {
    const text = spaced(` ${MET}\n\n ${sign} Carers were heard and \nsaid so.`);
    expect(positivesAsked(text)).toEqual({
      found: [MET, `${sign} ${HEARD}`],
      asked: [`${sign} Carers were heard and`],
    });
  });

  it.each(['o', '?', '–', 'a)', '1.', '.'])(
    'is asked about where every other begins with a bullet: "%s"',
    (sign) => {
      const { found, asked } = positivesAsked(wrapped(`• ${MET}\n${sign} ${HEARD}`));
      expect(found).toEqual([`${MET} ${sign} ${HEARD}`]);
      expect(asked).toEqual([`${sign} ${HEARD}`]);
    },
  );

  it('is asked about where the sentence above lacks its stop but had room on its line', () => {
    const { asked } = positivesAsked(wrapped(`• Plans were kept\no ${HEARD}`));
    expect(asked).toEqual([`o ${HEARD}`]);
  });

  it('is a word where it is one elsewhere, as in Welsh, and no full stop stands above', () => {
    const text = spaced(
      ' Cyfarfu’r panel bob mis ac yr oedd rhai o’r plant wedi \ndod yma i fyw \n\n o Sir Benfro ac o Gaerdydd \nyn y gwanwyn. \n\n Clywyd gofalwyr a ddaeth o Fôn hefyd. ',
    );
    expect(positivesAsked(text).found).toEqual([
      'Cyfarfu’r panel bob mis ac yr oedd rhai o’r plant wedi dod yma i fyw o Sir Benfro ac o Gaerdydd yn y gwanwyn.',
      'Clywyd gofalwyr a ddaeth o Fôn hefyd.',
    ]);
  });

  it('is a point of the finding above where it counts what that leads in to', () => {
    const positives =
      ' Three things were done well: \n a) Plans. \n b) Visits. \n c) Care. \n\n Carers were glad. ';
    expect(positivesAsked(spaced(positives)).found).toHaveLength(2);
  });

  it.each([
    ['after a comma', 'They came from schools,\n', 'o Sir Benfro yn y gwanwyn.'],
    ['in a sentence', 'The panel had met young people and carers together before\n', '25 May.'],
    ['that ends a sentence', 'The home was one that they had all moved\n', 'on. Plans were kept.'],
    ['before a small letter', `${MET}\n`, '12 young people came.'],
  ])('is a word %s, of which nobody is asked', (_, above, below) => {
    const { found, asked } = positivesAsked(wrapped(`• ${above}${below}`));
    expect(found).toEqual([`${above.trim()} ${below}`]);
    expect(asked).toEqual([]);
  });
});

describe('A list inside a finding', () => {
  it('loses its bullets, which a person is told of once', () => {
    const positives =
      '• Three things were done well:\n  - plans;\n  - visits;\n  - care.\n• Staff stayed.';
    const report = imported(source({ positives }));
    expect(findingWords(report.document, 1, 'positives')).toEqual([
      'Three things were done well: ¶ plans; ¶ visits; ¶ care.',
      'Staff stayed.',
    ]);
    expect(warningsOf(report, 'inner-list')).toEqual([expect.stringMatching(/: - plans;$/)]);
    expect(warningsOf(report, 'uncertain-start')).toEqual([]);
  });

  it('ends above another sign that stands further out, as findings do', () => {
    const positives =
      ' Three things were done well:\n  - plans;\n  - visits.\n• Staff stayed.\n\n Carers were heard.';
    const finding = ' Staff knew what was expected of them, and\nsaid so.';
    expect(positivesAsked(source({ positives, finding })).found).toEqual([
      'Three things were done well: ¶ plans; ¶ visits.',
      'Staff stayed.',
      'Carers were heard.',
    ]);
  });
});

describe('A list inside a finding whose items have the same bullet as the findings', () => {
  it.each(['\n', '\n\n'])('stays in it where its words go on with the sentence', (gap) => {
    const items = ['• a weekly panel;', '• a monthly report; and', '• A register.'].join(gap);
    const positives = `• There were good systems, including:${gap}${items}${gap}• Staff stayed.`;
    const report = imported(source({ positives }));
    expect(findingWords(report.document, 1, 'positives')).toEqual([
      'There were good systems, including: ¶ a weekly panel; ¶ a monthly report; and ¶ A register.',
      'Staff stayed.',
    ]);
    expect(warningsOf(report, 'inner-list')).toEqual([
      expect.stringMatching(/: • a weekly panel;$/),
    ]);
    expect(warningsOf(report, 'uncertain-start')).toEqual([]);
  });

  it('is asked about where its items begin as findings do', () => {
    const positives = '• There were systems, including:\n• A weekly panel\n• A register';
    expect(positivesAsked(source({ positives }))).toEqual({
      found: ['There were systems, including:', 'A weekly panel', 'A register'],
      asked: ['• A weekly panel'],
    });
  });

  it('ends behind a full stop, and where the next line stands further out', () => {
    const positives =
      '• There were two:\n• a panel;\n• a register.\n• Staff stayed:\n  • a few;\n  • most;\n• Carers did.';
    expect(positivesAsked(source({ positives })).found).toEqual([
      'There were two: ¶ a panel; ¶ a register.',
      'Staff stayed: ¶ a few; ¶ most;',
      'Carers did.',
    ]);
  });

  it('is asked about where a capital follows an item that should not be the last', () => {
    const positives = '• There were two:\n• a panel;\n• a register;\n• Staff stayed.';
    expect(positivesAsked(source({ positives }))).toEqual({
      found: ['There were two: ¶ a panel; ¶ a register; ¶ Staff stayed.'],
      asked: ['• Staff stayed.'],
    });
  });
});

describe('A paragraph without a bullet that is set in under a finding', () => {
  it('stays in it, and a person is asked whether it lost its bullet', () => {
    const positives = `• ${MET}\n\n  Carers were heard.\n\n• Staff stayed.`;
    expect(positivesAsked(source({ positives }))).toEqual({
      found: [`${MET} ¶ Carers were heard.`, 'Staff stayed.'],
      asked: ['Carers were heard.'],
    });
  });
});

describe('A list that lost its bullets to the letter “o”', () => {
  it('is asked about after a colon, though its items begin in small letters', () => {
    const positives = `• ${MET} It read:\no the plans;\no the reviews.\n• Staff stayed.`;
    expect(positivesAsked(source({ positives })).asked).toContain('o the plans;');
  });
});

describe('Findings that spaces begin, with an empty line above most of them', () => {
  it('begin where the line above stopped short too, and a person is asked', () => {
    const finding = ` ${WIDE}\n${WIDE.toLowerCase()}\nso on.\n\n They were heard.`;
    const positives = ` ${WIDE}\n${WIDE.toLowerCase()}\nso on.\n Carers were content.\n\n Staff stayed.`;
    const { found, asked } = positivesAsked(source({ finding, positives }));
    expect(found.slice(1)).toEqual(['Carers were content.', 'Staff stayed.']);
    expect(asked).toEqual(['Carers were content.']);
  });
});
