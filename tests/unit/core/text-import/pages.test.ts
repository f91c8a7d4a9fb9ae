import { describe, expect, it } from 'vitest';
import {
  countsOf,
  findingWords,
  imported,
  lostWords,
  panelFinding,
  SECTIONS,
  source,
  warningKinds,
  warningsOf,
} from '../../../support/published-text';

const HEADS = ['Left heads name the report', 'Heads on right pages name the council'];

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

describe('The end of a page inside a finding', () => {
  it.each([
    ['a form feed', () => '\n\f'],
    ['a form feed after an empty line', () => '\n\n\f'],
    ['page numbers', (i: number) => `\n\n${i + 3}\n\n`],
    ['page numbers and form feeds', (i: number) => `\n\n${i + 3}\n\f`],
    ['"Page 3 of 12"', (i: number) => `\nPage ${i + 3} of 12\n`],
    ['"3 of 12"', (i: number) => `\n\n${i + 3} of 12\n\n`],
    ['"- 3 -"', (i: number) => `\n- ${i + 3} -\n`],
    ['"Tudalen 3 o 12"', (i: number) => `\nTudalen ${i + 3} o 12\n`],
    ['"3 | P a g e"', (i: number) => `\n\n${i + 3} | P a g e\n\n`],
    ['"p. 3"', (i: number) => `\np. ${i + 3}\n`],
    ['"t. 3"', (i: number) => `\nt. ${i + 3}\n`],
    ['"(3)"', (i: number) => `\n\n(${i + 3})\n\n`],
    ['"3."', (i: number) => `\n\n${i + 3}.\n\f`],
    ['"- Page 3 -"', (i: number) => `\n- Page ${i + 3} -\n`],
    ['"iv"', (i: number) => `\n${ROMAN[i]}\n`],
    ['"Page IV"', (i: number) => `\nPage ${ROMAN[i]?.toUpperCase()}\n\f`],
    ['a date that a browser prints', () => '\n\n12/08/2014\n\f'],
    ['a sentence on every page', () => '\n\nThis is available in Welsh.\n\f'],
    ['the question that runs', (i: number) => `\n\fQuestion ${Math.floor(i / 2) + 1}: Findings\n`],
    ['a running head', () => '\n\f  Inspection of Bro Helygen County Council\n\n'],
    ['a running head with the page number', (i: number) => `\n\fInspection report   ${i + 2}\n\n`],
    ['a running head and foot', (i: number) => `\n\nCSSIW\n${i + 2}\n\fBro Helygen\n\n`],
    ['a ruler of a converter', () => '\n\n-----\n\n'],
    ['a comment of a converter', () => '\n\n<!-- page break -->\n\n'],
  ])('is healed where it is marked by %s', (_, pageEnd) => {
    const broken = (i: number): string =>
      `• ${panelFinding(i).replace(' read', `${pageEnd(i)}read`)}`;
    let page = 0;
    const text = source({ finding: '@' }).replace(/@/g, () => broken(page++));
    const report = imported(text);
    expect(countsOf(report.document)).toBe('1/1 1/1 1/1 1/1 1/1');
    expect(findingWords(report.document, 3, 'improvements')).toEqual([panelFinding(5)]);
    expect(warningKinds(report)).not.toContain('uncertain-start');
    expect(warningKinds(report)).not.toContain('unplaced-text');
  });

  it.each([
    ['a foot that says the page', (i: number) => `Inspectorate ${i} | Page ${i + 3} of 12`],
    ['a head with the number before it', (i: number) => `${i + 3} Inspection of Bro Helygen 2014`],
    ['heads of left and right pages', (i: number) => `${HEADS[i % 2]} ${i + 3}`],
    ['the mark of a web site', (i: number) => `Page ${i + 3}: 140828 lac bro-helygen en`],
  ])('is known by %s, without anything else between the lines', (_, foot) => {
    const broken = (i: number): string => {
      const [start = '', end = ''] = panelFinding(i).split(' met every');
      return `• ${start} met\nevery week\nand every\n${foot(i)}\nmonth${end}\n• Carers\nwere\nglad.`;
    };
    let page = 0;
    const report = imported(source({ finding: '@' }).replace(/@/g, () => broken(page++)));
    expect(countsOf(report.document)).toBe('2/2 2/2 2/2 2/2 2/2');
    expect(findingWords(report.document, 3, 'improvements')[0]).toMatch(/met every week and every/);
    expect(JSON.stringify(report.document)).not.toMatch(/Page \d|Bro Helygen 2014|Left|140828/);
    expect(warningKinds(report)).toContain('running-heads');
    expect(warningKinds(report)).not.toContain('uncertain-start');
  });

  it.each([
    ['', ''],
    [' right above the head of the next', '\nSafeguarding and Care Planning 2014'],
  ])('is known by a foot%s, though a cover and an imprint fill few lines', (_, head) => {
    let page = 2;
    const foot = (number: number): string => `Inspection of Bro Helygen Council – ${number}${head}`;
    const imprint = 'This is available in Welsh.\n© Crown copyright 2014';
    const front = `August 2014\n${foot(1)}\n${imprint}\n${foot(2)}\n${SECTIONS}`;
    const text = source({ front, finding: '@' }).replace(/@/g, () => {
      page += 1;
      const [start = '', end = ''] = panelFinding(page - 3).split(' read');
      return `• ${start} read\n${foot(page)}\n${end.trim()}\n• Carers\nwere\nglad.`;
    });
    const report = imported(text);
    expect(findingWords(report.document, 3, 'improvements')[0]).toBe(panelFinding(5));
    expect(JSON.stringify(report.document)).not.toMatch(/Council – \d|Planning 2014/);
    const [told] = warningsOf(report, 'running-heads');
    expect(told).toContain(`Bro Helygen Council – 1, Inspection of Bro Helygen Council – 2,`);
  });

  it('is none where a sentence under each question counts those', () => {
    let question = 0;
    const text = source({ finding: '• Carers\nwere\nglad\nwith\nit.' });
    const counted = text.replace(/POSITIVES\n/gi, (heading) => {
      question += 1;
      return `${heading}\nWe found under question ${question}\nthat:\n\n`;
    });
    const report = imported(counted);
    expect(JSON.stringify(report.document)).toContain('under question 4');
    expect(warningKinds(report)).not.toContain('running-heads');
  });

  it('is none where prose counts: its lines go on', () => {
    let place = 0;
    const text = source({ finding: '@' }).replace(/@/g, () => {
      place += 1;
      return `• The plan that the board had made in\nYear ${place} of the strategy was read by the\nboard.\n• Carers\nwere\nglad.`;
    });
    const report = imported(text);
    expect(lostWords(text, report.document, /•/g)).toBeUndefined();
    expect(warningKinds(report)).not.toContain('running-heads');
  });

  it('is none where prose that begins in a small letter has a number that counts up', () => {
    let place = 0;
    const text = source({ finding: '@' }).replace(/@/g, () => {
      place += 1;
      return `• Partners, among them the police and the schools, were part\nof all the work. At the time of the visit ${place} young people there\nhad been placed elsewhere, most of them with carers of other counties.\n• Carers were glad.\n• Staff stayed.\n• Plans were kept.`;
    });
    const report = imported(text);
    expect(lostWords(text, report.document, /•/g)).toBeUndefined();
    expect(warningKinds(report)).not.toContain('running-heads');
  });

  it('is none where findings that count begin alike, also below one without its full stop', () => {
    let question = 0;
    const text = source({ finding: '@' }).replace(/@/g, () => {
      question += 1;
      const stop = question === 4 ? '' : '.';
      return ` Carers\nwere\nglad\nof\nit${stop}\n\n The audit of question ${question} had reached the same\nconclusion as inspectors did.`;
    });
    const report = imported(text);
    expect(lostWords(text, report.document, /•/g)).toBeUndefined();
    expect(warningKinds(report)).not.toContain('running-heads');
  });

  it('is told to a person once for the numbers, all of them, and once for each head', () => {
    let page = 1;
    const text = source({ finding: '@' }).replace(/@/g, () => {
      page += 1;
      const [start = ''] = panelFinding(page - 2).split(' read');
      return `• ${start} and\n\n${page}\n\fInspection of Bro Helygen\n\nread letters.`;
    });
    const report = imported(text);
    const numbers = /^\d+: 2, 3, 4, 5, 6, 7, 8, 9, 10, 11$/;
    expect(warningsOf(report, 'page-numbers')).toEqual([expect.stringMatching(numbers)]);
    expect(warningsOf(report, 'running-heads')).toHaveLength(1);
  });
});

it('A line of the web site that showed the pages is told to a person and is no cover line', () => {
  const report = imported(
    `You are on page 1of 12\n\nInspection of Powys County Council\n\n${source({})}`,
  );
  expect(warningsOf(report, 'page-numbers')).toEqual(['1: You are on page 1of 12']);
  expect(JSON.stringify(report.document)).not.toContain('You are on');
});

describe('A running foot', () => {
  it('goes from the last page too', () => {
    let page = 0;
    const text = source({ finding: '@' }).replace(/@/g, () => {
      const [start = '', end = ''] = panelFinding(page).split(' read');
      page += 1;
      return `• ${start}\n\nInspectorate ${page}\n\fread${end}`;
    });
    const report = imported(`${text.trimEnd()}\n• Carers\nwere\nglad.\n\nInspectorate 11\n`);
    const last = [panelFinding(9), 'Carers were glad.'];
    expect(findingWords(report.document, 5, 'improvements')).toEqual(last);
    expect(warningsOf(report, 'running-heads')).toEqual([
      expect.stringMatching(/Inspectorate 11$/),
    ]);
    expect(warningKinds(report)).not.toContain('uncertain-start');
  });
});

describe('A running head', () => {
  const paged = (head: string): string => {
    let page = 0;
    return source({ finding: '@' }).replace(/@/g, () => {
      const [start = '', end = ''] = panelFinding(page++).split(' read');
      return `• ${start}\n\f${head}\nread${end}`;
    });
  };

  it('may be the heading of a section, which keeps its first place', () => {
    const report = imported(paged('Introduction'));
    expect(findingWords(report.document, 3, 'improvements')).toEqual([panelFinding(5)]);
    expect(warningKinds(report)).not.toContain('missing-section');
    expect(warningsOf(report, 'running-heads')).toEqual([expect.stringMatching(/: Introduction$/)]);
  });

  it('is quoted whole, however long', () => {
    const head = `The inspectorate’s ${'national '.repeat(12)}inspection`;
    const [warning] = warningsOf(imported(paged(head)), 'running-heads');
    expect(warning).toContain(head);
  });
});

describe('Numbers that count up in a table', () => {
  it('are no page numbers: each is kept and told of', () => {
    const table = 'Age\n\n16\n\n17\n\n18\n\nNumber\n\n41\n\n35\n\n22';
    let place = 0;
    const text = source({ finding: '@' })
      .replace('@', `• The ages were:\n${table}`)
      .replace(/@/g, () => `• ${panelFinding(place++)}`);
    const report = imported(text);
    expect(lostWords(text, report.document, /•/g)).toBeUndefined();
    expect(warningKinds(report)).toContain('unplaced-text');
    expect(warningKinds(report)).not.toContain('page-numbers');
  });
});

describe('Letters alone on their lines', () => {
  it('are no page numbers, though they are Roman numerals, where they do not count up', () => {
    const positives =
      '• The panel chose\nv\nand was heard by all of its members in the year.\n• Two.';
    const report = imported(source({ positives }));
    expect(findingWords(report.document, 1, 'positives')[0]).toMatch(/chose v and was/);
    expect(warningKinds(report)).not.toContain('page-numbers');
  });
});

describe('Numbers alone on their lines', () => {
  it('are no page numbers with a word between them', () => {
    const finding = '• The numbers of the years were 117,\n118\nand\n119\nand then\n120';
    const report = imported(source({ finding }));
    expect(lostWords(source({ finding }), report.document, /•/g)).toBeUndefined();
  });
});

describe('A running head that is the cover’s last line too', () => {
  it('stays on the cover', () => {
    const head = 'Inspection of Bro Helygen County Council';
    const front = `August 2014\n\n${head}\n\f${head}\n\n${SECTIONS}`;
    let page = 0;
    const text = source({ front, finding: '@' }).replace(/@/g, () => {
      const words = panelFinding(page++).replace(' read', `\n\f${head}\n\nread`);
      return `• ${words}`;
    });
    const { document } = imported(text);
    const [{ content }] = document.content;
    expect(content.map(({ attrs }) => attrs.role)).toEqual(['date', 'authority']);
    expect(findingWords(document, 5, 'improvements')).toEqual([panelFinding(9)]);
  });
});

describe('A number alone on a line', () => {
  it.each(['14', '14 of', '24/7 the', '3/4'])('that is one of no row stays: %s', (number) => {
    for (const gap of ['\n', '\n\n']) {
      const positives = `• Staff were visited by some${gap}${number}${gap}young people.`;
      const report = imported(source({ positives }));
      expect(findingWords(report.document, 1, 'positives')).toEqual([
        `Staff were visited by some ${number} young people.`,
      ]);
    }
  });

  it('is asked about', () => {
    const report = imported(source({ positives: '• Some\n14\nyoung people came.' }));
    expect(warningsOf(report, 'unplaced-text')).toEqual([expect.stringMatching(/: 14$/)]);
  });
});

describe('A line that repeats', () => {
  it('at the edges of pages stays where it is a finding', () => {
    const report = imported(source({ finding: '• Nothing more to say\n\f' }));
    expect(countsOf(report.document)).toBe('1/1 1/1 1/1 1/1 1/1');
  });

  it('inside pages stays: short lines of prose repeat too', () => {
    const finding = '• Plans were made with all looked after\nchildren and care leavers.';
    const report = imported(source({ finding }));
    expect(lostWords(source({ finding }), report.document, /•/g)).toBeUndefined();
  });
});

describe('Words after the last finding', () => {
  it('are kept, and a person is asked', () => {
    const text = `${source({})}ACKNOWLEDGEMENTS\n\nInspectors thank all who helped.\n`;
    const report = imported(text);
    expect(lostWords(text, report.document, /•/g)).toBeUndefined();
    expect(warningsOf(report, 'uncertain-start').map((words) => words.split(': ')[1])).toEqual([
      'ACKNOWLEDGEMENTS',
      'Inspectors thank all who helped.',
    ]);
  });
});
