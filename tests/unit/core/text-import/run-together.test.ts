import { describe, expect, it } from 'vitest';
import { positivesAsked, SECTIONS, source } from '../../../support/published-text';

const MET = 'The panel met every month and read what young people had written.';
const WIDE = 'A line that is nearly as wide as any that this page will hold, and';

/** A text with bullets whose lines are broken at the width of the page. */
const wrapped = (positives: string): string =>
  source({ positives, finding: `• ${WIDE}\n${`${WIDE.toLowerCase()}\n`.repeat(3)}so on.` });

describe('Bullets that were run together on one line', () => {
  it('begin findings where the line begins with one too, and a person is asked', () => {
    expect(
      positivesAsked(source({ positives: '• Plans were kept • Visits were made • Staff stayed.' })),
    ).toEqual({
      found: ['Plans were kept', 'Visits were made', 'Staff stayed.'],
      asked: ['• Visits were made', '• Staff stayed.'],
    });
  });

  it.each(['▪', '◦', '●', '\uf0b7', '·', '✓', 'â€¢', '-', '*', '»', 'o', '→'])(
    'begin findings behind full stops: "%s"',
    (sign) => {
      const positives = `${sign} Plans were kept. ${sign} Visits were made. ${sign} Staff stayed.`;
      expect(
        positivesAsked(source({ finding: `${sign} Staff knew. ${sign} They said so.`, positives })),
      ).toEqual({
        found: ['Plans were kept.', 'Visits were made.', 'Staff stayed.'],
        asked: [],
      });
    },
  );

  it('are signs between names on the cover and in a section, of which nobody is asked', () => {
    const front = `National Office • Rhydycar • Merthyr Tydfil\n\n${SECTIONS}\n\n2.2 Three towns were visited: Bala • Conwy • Denbigh.`;
    const { asked } = positivesAsked(source({ front }));
    expect(asked).toEqual([]);
  });

  it('are kept as words in any other line, and a person is asked', () => {
    const { found, asked } = positivesAsked(
      wrapped(`• ${MET}\nThey met in Bala • Conwy and Denbigh.`),
    );
    expect(found).toEqual([`${MET} They met in Bala • Conwy and Denbigh.`]);
    expect(asked).toEqual(['• Conwy and Denbigh.']);
  });

  it('begin findings right behind a full stop and at the end of a line', () => {
    const positives = '• Plans were kept.• Visits were made.•Staff stayed.•\nCarers were heard.';
    expect(positivesAsked(source({ positives }))).toEqual({
      found: ['Plans were kept.', 'Visits were made.', 'Staff stayed.', 'Carers were heard.'],
      asked: [],
    });
  });

  it('are words where they part no sentences', () => {
    const positives = '- Visits were made – Bala first. By May - or June – all knew. - and so on.';
    expect(positivesAsked(source({ finding: '- Staff knew.', positives }))).toEqual({
      found: [positives.slice(2)],
      asked: [],
    });
    const named = '• Visits were made in Bala · Conwy · Denbigh.';
    expect(positivesAsked(source({ positives: named }))).toEqual({
      found: [named.slice(2)],
      asked: [],
    });
  });

  it('are asked about where only one line has them, if prose has such signs', () => {
    const positives = '- Plans were kept. - Visits were made.';
    expect(positivesAsked(source({ finding: '- Staff knew.', positives }))).toEqual({
      found: ['Plans were kept.', 'Visits were made.'],
      asked: ['- Visits were made.'],
    });
  });
});
