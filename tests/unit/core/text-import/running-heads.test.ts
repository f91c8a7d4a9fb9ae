import { describe, expect, it } from 'vitest';
import {
  findingWords,
  imported,
  lostWords,
  panelFinding,
  source,
  warningKinds,
  warningsOf,
} from '../../../support/published-text';

describe('A head or foot at the edges of pages', () => {
  const broken = (pageEndOf: (page: number) => string): string => {
    let page = 0;
    return source({ finding: '@' }).replace(/@/g, () => {
      const words = panelFinding(page).replace(' read', `\n${pageEndOf(page)}\nread`);
      page += 1;
      return `• ${words}\n• Carers were glad of it.\n• Staff too.\n• Plans were kept.`;
    });
  };
  const HEAD = 'Inspection of plans and of children';
  const PROSE = 'letters from the looked after children and the care leavers of it';
  const BROWSER = 'file:///C:/Reports/bro-helygen.html';

  it.each([
    ['an address', (i: number) => `www.cssiw.org.uk\n${i + 1}`, 'cssiw'],
    ['an address above a form feed', () => 'cssiw@wales.gsi.gov.uk\n\f', 'cssiw'],
    ['a second line', (i: number) => `${i + 1}\n${HEAD}\nwho leave care`, 'who leave'],
    [
      'the name on every other page',
      (i: number) => `${i + 1}\n${i % 2 || i > 5 ? 'Bro Helygen' : 'Care Wales'}`,
      'Care Wales',
    ],
    [
      'the name on two pages only',
      (i: number) => `${i + 1}\n${[3, 5].includes(i) ? 'Care Wales' : 'Bro Helygen'}`,
      'Care Wales',
    ],
  ])('goes and is told of: %s', (_, pageEndOf, words) => {
    const report = imported(broken(pageEndOf));
    expect(findingWords(report.document, 3, 'improvements')[0]).toBe(panelFinding(5));
    expect(JSON.stringify(report.document)).not.toContain(words);
    const told = [...warningsOf(report, 'running-heads'), ...warningsOf(report, 'page-numbers')];
    expect(told.join()).toContain(words);
    expect(warningKinds(report)).not.toContain('uncertain-start');
  });

  it.each([
    ['below', ''],
    ['below and above', '\n12/08/2014   Inspection report - Bro Helygen'],
  ])('goes where a browser printed it %s, though it breaks no sentence', (_, head) => {
    let page = 0;
    const text = source({ finding: '@' }).replace(/@/g, () => {
      page += 1;
      return `• ${panelFinding(page - 1)}\n${BROWSER} ${page}/14${head}\n\n• Carers\nwere\nglad.`;
    });
    const report = imported(text);
    expect(findingWords(report.document, 3, 'improvements')).toEqual([
      panelFinding(5),
      'Carers were glad.',
    ]);
    expect(JSON.stringify(report.document)).not.toMatch(/file:|12\/08/);
    expect(warningsOf(report, 'page-numbers')[0]).toContain(`${BROWSER} 1/14, ${BROWSER} 2/14`);
    expect(warningKinds(report)).not.toContain('uncertain-start');
  });

  it('stays where it is on two pages and others have none, and a person is asked at each', () => {
    const text = broken((i) => `${i + 1}${[3, 5].includes(i) ? '\nCare Wales' : ''}`);
    const report = imported(text);
    expect(JSON.stringify(report.document).match(/Care Wales/g)).toHaveLength(2);
    expect(warningsOf(report, 'possible-head')).toEqual([
      expect.stringContaining('Care Wales'),
      expect.stringContaining('Care Wales'),
    ]);
  });

  it.each([
    ['below no head', (i: number) => `${i + 1}\n${PROSE}`],
    ['above a head', (i: number) => `${PROSE}\n${i + 1}\n${HEAD}`],
    [
      'below a head on fewer than half of them',
      (i: number) => `${i + 1}\n${HEAD}${i < 4 ? `\n${PROSE}` : ''}`,
    ],
    [
      'below a head and elsewhere too',
      (i: number) => `${i + 1}\n${HEAD}\n${PROSE}\nand\nof\nthe\nall\n${PROSE}`,
    ],
    [
      'below a head and above it',
      (i: number) => (i % 2 ? `${i + 1}\n${HEAD}\n${PROSE}` : `${PROSE}\n${i + 1}\n${HEAD}`),
    ],
  ])('is none where a line of prose stands %s', (_, pageEndOf) => {
    const text = broken(pageEndOf);
    const report = imported(text);
    expect(
      lostWords(text, report.document, new RegExp(`•|\\n\\d+\\n|${HEAD}`, 'g')),
    ).toBeUndefined();
    expect(warningsOf(report, 'running-heads').join()).not.toContain(PROSE);
  });

  it('is none where a page of a site is named once', () => {
    const text = source({ positives: `• Staff had read of this at\n${BROWSER} 3/14\nwith care.` });
    const report = imported(text);
    expect(lostWords(text, report.document, /•/g)).toBeUndefined();
    expect(warningsOf(report, 'unplaced-text')).toEqual([expect.stringContaining(BROWSER)]);
  });
});
