import { describe, expect, it } from 'vitest';
import { reportText } from '../../../../src/core/report/reading-order';
import {
  countsOf,
  findingWords,
  imported,
  SECTIONS,
  source,
  warningKinds,
  warningsOf,
} from '../../../support/published-text';

const PANELS = 'care,fostering,pathway,review,risk,health,school,housing,leaving,permanence'.split(
  ',',
);
const panelMet = (i: number): string => `The ${PANELS[i]} panel met in each month`;
const MORE = '• Carers were glad of it.\n• Staff too.\n• Plans were kept.\n• Visits were made.';
const ENDING = 'of the two years that were looked at, and at times';

/** A report with five findings a side, the first of them broken by the foot of a page. */
const paged = (footOf: (page: number) => string, front = SECTIONS): string => {
  let page = 0;
  return source({ front, finding: '@' }).replace(/@/g, () => {
    const foot = footOf(page);
    const pageEnd = `• ${panelMet(page++)}\n${ENDING}\n${foot}\nit met in each week.`;
    return `${pageEnd}\n${MORE}`;
  });
};

describe('A foot that stands within sentences', () => {
  it.each([
    ['an address', () => 'www.cssiw.org.uk'],
    ['an address between empty lines', () => '\ncssiw@wales.gsi.gov.uk\n'],
    ['an address above a form feed', () => 'www.cssiw.org.uk\n\f'],
    ['a name', () => '\nInspectorate\n'],
    ['a short name that counts', (i: number) => `\nCSSIW ${i + 3}\n`],
    ['a short name that counts every third page', (i: number) => `\nCSSIW ${3 * i}\n`],
    [
      'a name in capitals on left pages',
      (i: number) => (i % 2 ? '\nBro Helygen\n' : '\nBRO HELYGEN\n'),
    ],
    ['a sentence', () => '\nAlso available in Welsh.\n'],
    ['a date', () => '\n12/08/2014\n'],
    ['the heading of a section', () => '\nThe inspection\n'],
    ['the question that runs', (i: number) => `\nQuestion ${Math.floor(i / 2) + 1} - Findings\n`],
  ])('is left out and told of on every page: %s', (_, footOf) => {
    const report = imported(paged(footOf));
    expect(countsOf(report.document)).toBe('5/5 5/5 5/5 5/5 5/5');
    const [first] = findingWords(report.document, 3, 'improvements');
    expect(first).toBe(`${panelMet(5)} ${ENDING} it met in each week.`);
    const told = warningsOf(report, 'repeated-line').map((words) => words.split(': ')[1]);
    expect(told).toEqual(PANELS.map((__, page) => footOf(page).trim()));
    expect(warningKinds(report)).not.toContain('uncertain-start');
  });

  it('is left out above a running head', () => {
    const report = imported(paged(() => 'www.cssiw.org.uk\n\fBro Helygen\n'));
    expect(reportText(report.document)).not.toContain('www');
    expect(warningsOf(report, 'running-heads')).toHaveLength(1);
  });

  it('stays on the cover', () => {
    const front = `Inspectorate\n\nAugust 2014\n\n${SECTIONS}`;
    const { document } = imported(paged(() => '\nInspectorate\n', front));
    expect(reportText(document).match(/Inspectorate/g)).toHaveLength(1);
  });

  it('goes from the first page too, where that has no cover', () => {
    const head = 'Inspectors at Bro Helygen';
    const front = SECTIONS.replace('found within', `found\n${head}\n\fwithin`);
    const { document } = imported(paged(() => `${head}\n\f`, front));
    expect(reportText(document)).not.toContain(head);
  });

  it('stays where a sentence may end with its words, and a person is asked', () => {
    const foot = 'Care Inspectorate Wales';
    const front = `${SECTIONS}\n\n2.2 All was agreed by the chief officer and by the\n${foot}\n\n2.3 A week was spent there.`;
    const report = imported(paged(() => `\n${foot}\n`, front));
    expect(reportText(report.document)).toContain(`by the chief officer and by the ${foot}`);
    expect(warningsOf(report, 'repeated-line')).toHaveLength(10);
    expect(warningsOf(report, 'uncertain-start')).toEqual([expect.stringContaining(foot)]);
  });
});

describe('A line that comes again and again', () => {
  const kept = (text: string, words: string): void => {
    const report = imported(text);
    expect(warningKinds(report)).not.toContain('repeated-line');
    expect(reportText(report.document).split(words)).toHaveLength(text.split(words).length);
  };

  it('stays where it names who speaks between two quotations', () => {
    let place = 0;
    kept(
      source({ finding: '@' }).replace(/@/g, () => {
        const said = `• “they never asked me about the ${PANELS[place++]} panel”\n\nYoung person`;
        return `${said}\n\n“it was all decided before”\n${MORE}`;
      }),
      'Young person',
    );
  });

  it('stays on two places only', () => {
    let place = 0;
    kept(
      paged(() => (place++ < 2 ? '\nTeam North\n' : '')),
      'Team North',
    );
  });

  it('stays where it breaks one sentence only', () => {
    let place = 0;
    const text = source({ finding: '@' }).replace(/@/g, () => {
      const panel = panelMet(place++);
      const end = place === 1 ? `it met in each week.\n${MORE}` : MORE;
      return `• ${panel}\n${ENDING}\n\nTeam North\n\n${end}`;
    });
    kept(text, 'Team North');
  });

  it('stays where it ends in a number that does not count the pages', () => {
    const houses = [7, 3, 12, 3, 9, 1, 7, 2, 8, 4];
    let place = 0;
    kept(
      paged(() => `\nTeam North ${houses[place++]}\n`),
      'Team North',
    );
  });

  it('stays where it comes too often for the foot of a page', () => {
    const said = (i: number): string => `• ${panelMet(i)}\n${ENDING}\n\nTeam North\n\nit met.`;
    let place = 0;
    kept(
      source({ finding: '@' }).replace(/@/g, () => `${said(place++)}\n${said(place % 10)}`),
      'Team North',
    );
  });

  it('stays where it is as wide as the lines about it, as prose is', () => {
    const line = 'the looked after children and care leavers of it';
    kept(
      paged(() => line),
      line,
    );
  });

  it('stays where many other lines break sentences as it does', () => {
    let place = 0;
    const text = paged(() => `\nTeam North\n`).replace(/glad of it\./g, () => {
      const names = 'Ann,Bet,Carys,Dilys,Elin,Ffion,Gwen,Heledd,Iona,Jen'.split(',');
      const name = names[place++ % 10];
      return `glad\n\n${name} too\n\nand\n\n${name} Jones\n\nof\n\nthe ${name}\n\nof it.`;
    });
    kept(text, 'Team North');
  });
});
