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

describe('The words of the cover', () => {
  it('are asked about where they stand among findings, however few times', () => {
    const front = `Inspection of Bro Helygen County Council\nAugust 2014\n\n${SECTIONS}`;
    const positives = `${MORE}\n\nInspection of Bro Helygen County Council\n\n• Files were full.`;
    const report = imported(source({ front, positives }));
    expect(warningsOf(report, 'possible-head')).toEqual([
      expect.stringMatching(/: Inspection of Bro Helygen County Council$/),
    ]);
    expect(findingWords(report.document, 1, 'positives').join(' ')).toContain('Inspection of');
  });
});

describe('A foot that stands within sentences', () => {
  it.each([
    ['an address', () => 'www.cssiw.org.uk'],
    ['an address between empty lines', () => '\ncssiw@wales.gsi.gov.uk\n'],
    ['a name that begins small above a form feed', () => 'cssiw wales\n\f'],
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
    const report = imported(paged(() => 'cssiw wales\n\fBro Helygen\n'));
    expect(reportText(report.document)).not.toContain('cssiw');
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
    expect(warningsOf(report, 'possible-head')).toEqual([expect.stringContaining(foot)]);
  });

  it.each([
    ['a name above a name', ['Care Inspectorate', 'CSSIW']],
    ['a name that counts above a name', ['CSSIW 3', 'Bro Helygen']],
    ['a name above a long one', ['CSSIW', 'Inspection of Bro Helygen County Council']],
    ['two above one', ['CSSIW', 'Care Inspectorate', 'Bro Helygen']],
  ])('is left out with the head of the next page below it: %s', (_, pageEnd) => {
    const at = (page: number): string[] => pageEnd.map((line) => line.replace('3', `${page + 3}`));
    const report = imported(paged((page) => at(page).join('\n')));
    const [first] = findingWords(report.document, 3, 'improvements');
    expect(first).toBe(`${panelMet(5)} ${ENDING} it met in each week.`);
    const told = warningsOf(report, 'repeated-line').map((words) => words.split(': ')[1]);
    expect([...told].sort()).toEqual(PANELS.flatMap((__, page) => at(page)).sort());
  });
});

/** A report with five findings a side; a line stands below the first, and within it on pages of `broken`. */
const framed = (lineOf: (page: number) => string, broken: readonly number[] = [4]): string => {
  let page = -1;
  return source({ finding: '@' }).replace(/@/g, () => {
    page += 1;
    const [end, rest] = broken.includes(page) ? ['', 'it met in each week.\n'] : [' it met.', ''];
    return `• ${panelMet(page)}\n${ENDING}${end}\n${lineOf(page)}\n${rest}${MORE}`;
  });
};

describe('A line that stands apart from sentences on most pages and breaks one', () => {
  it.each([
    ['a word', () => 'CSSIW'],
    ['a word between empty lines', () => '\nCSSIW\n'],
    ['a few words', () => 'Safe Care and Plans'],
    ['as many words as a line has', () => 'Inspection of Bro Helygen County Council 2014'],
    ['a few words that count', (page: number) => `CSSIW Inspection report ${page + 2}`],
    ['a name in Welsh', () => 'Cyngor Bro Helygen'],
  ])('is left out and told of on every page: %s', (_, lineOf) => {
    const report = imported(framed(lineOf));
    expect(countsOf(report.document)).toBe('5/5 5/5 5/5 5/5 5/5');
    const [broken] = findingWords(report.document, 3, 'positives');
    expect(broken).toBe(`${panelMet(4)} ${ENDING} it met in each week.`);
    expect(reportText(report.document)).not.toContain(lineOf(7).trim());
    expect(warningsOf(report, 'repeated-line')).toHaveLength(10);
  });

  it('goes where a sentence may end with its words too, if it counts the pages', () => {
    const text = framed((page) => `CSSIW report ${page + 2}`).replace(`${ENDING} it met.`, ENDING);
    const report = imported(text);
    expect(findingWords(report.document, 1, 'positives')[0]).toBe(`${panelMet(0)} ${ENDING}`);
    expect(warningsOf(report, 'repeated-line')).toHaveLength(10);
  });
});

describe('A line that may be the head of a page or the report’s own', () => {
  const asked = (text: string, words: string): readonly string[] => {
    const report = imported(text);
    expect(reportText(report.document).split(words)).toHaveLength(text.split(words).length);
    expect(warningKinds(report)).not.toContain('repeated-line');
    expect(warningsOf(report, 'uncertain-start').join()).not.toContain(words);
    return warningsOf(report, 'possible-head').map((said) => said.split(': ')[1] ?? '');
  };

  it('stays where it breaks no sentence, and a person is asked at each place', () => {
    const text = framed(() => 'Enghraifft o arfer da', []);
    expect(asked(text, 'Enghraifft o arfer da')).toEqual(PANELS.map(() => 'Enghraifft o arfer da'));
  });

  it('stays where it may end sentences but for one place, and a person is asked at each', () => {
    const text = framed(() => 'Team North').replaceAll(' it met.', '');
    expect(asked(text, 'Team North')).toHaveLength(10);
  });

  it('stays where the sentence that it breaks may end above it, and a person is asked', () => {
    const text = framed(() => 'Good practice', []).replace(
      'Plans were kept.\n• Visits were made.',
      'Plans were kept\nGood practice\nall of them were signed.',
    );
    expect(asked(text, 'Good practice')).toHaveLength(11);
  });

  it('stays where it is as wide as the sentences that it breaks, and a person is asked at each', () => {
    const head = 'The inspection of Bro Helygen County Council';
    expect(
      asked(framed(() => head, [0, 2, 4, 6, 8]).replaceAll(' it met.', ''), head),
    ).toHaveLength(10);
  });

  it.each([
    ['a name with a small first letter', 'iPads were used.'],
    ['a bullet that became a letter', 'o Plans were kept.'],
    ['such a name behind such a bullet', 'o iPads were used.'],
    ['a quotation', '‘nobody asked me’ was said.'],
  ])('breaks no sentence above %s', (_, below) => {
    const text = framed(() => 'Good practice', []).replace(
      `${ENDING} it met.\nGood practice`,
      `${ENDING}\nGood practice\n${below}`,
    );
    expect(asked(text, 'Good practice')).toHaveLength(10);
  });

  it('stays where it begins sentences or lists as often as it stands apart', () => {
    const lineOf = (page: number): string => (page % 2 ? 'Education\nwas good.' : 'Education');
    const report = imported(framed(lineOf));
    expect(reportText(report.document).match(/Education/g)).toHaveLength(10);
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

  it('stays where it is a finding’s own short sentence', () => {
    kept(
      framed(() => 'Carers agreed.'),
      'Carers agreed.',
    );
  });

  it('stays where it is a point of a list without bullets', () => {
    let place = 0;
    const text = source({ finding: '@' }).replace(/@/g, () => {
      const list = `These needed work in ${PANELS[place++]} teams:\nEducation\nHealth\nHousing`;
      return `• ${list}\n${MORE}`;
    });
    kept(text, 'Health');
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
