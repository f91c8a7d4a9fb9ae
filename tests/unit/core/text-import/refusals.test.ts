import { describe, expect, it } from 'vitest';
import {
  findingWords,
  imported,
  QUESTIONS,
  refused,
  source,
} from '../../../support/published-text';

describe('A text that is no authority report is refused with a reason', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \n\t\r\n\f \u00a0 '],
    ['a byte order mark', '\ufeff'],
    ['rulers only', '---\n\n====='],
  ])('%s: it is empty', (_, text) => {
    expect(refused(text)).toEqual({ kind: 'empty' });
  });

  it.each([
    ['a shopping list', '- milk\n- bread\n- six eggs\n'],
    ['prose', 'Once upon a time there was a question.\n\nIt had 1 answer, with positives.'],
    ['a web page without a head', '<div><h2>QUESTION 1</h2><p>POSITIVES</p></div>'],
    ['data', JSON.stringify({ title: 'QUESTION 1', positives: ['a'] }, null, 2)],
    ['signs', '\u0001\u0002\u0003\ufffd\ufffd'],
    ['a contents page', 'Question 1 ........ 4\nQuestion 2 ........ 5\nQuestion 3. 6'],
    ['side headings alone', 'POSITIVES\n\n• One.\n\nAREAS FOR IMPROVEMENT\n\n• Two.'],
  ])('%s: there is no question 1', (_, text) => {
    expect(refused(text)).toEqual({ kind: 'not-a-report', missing: 'Question 1', line: null });
  });

  it('a list of the questions: nothing stands under the first', () => {
    const list = QUESTIONS.map((text, i) => `QUESTION ${i + 1}\n\n${text}`).join('\n\n');
    expect(refused(list)).toEqual({ kind: 'not-a-report', missing: 'Positives', line: 1 });
  });

  it('a report whose question 3 was lost: it names the question and the place', () => {
    const text = source({}).replace(/QUESTION 3[^]*?(?=QUESTION 4)/, '');
    const line = text.split('\n').indexOf('QUESTION 4') + 1;
    expect(refused(text)).toEqual({ kind: 'not-a-report', missing: 'Question 3', line });
  });

  it('a report that was cut off', () => {
    const text = source({}).replace(/QUESTION 5[^]*/, '');
    expect(refused(text)).toEqual({ kind: 'not-a-report', missing: 'Question 5', line: null });
  });

  it('a report with one side only', () => {
    const text = source({}).replace(/AREAS FOR IMPROVEMENT/g, '');
    expect(refused(text)).toEqual({
      kind: 'not-a-report',
      missing: 'Areas for improvement',
      line: null,
    });
  });

  it('a Welsh report, in its own words', () => {
    const text = 'CWESTIWN 1\n\nAGWEDDAU CADARNHAOL\n\n• Un.\n\nMEYSYDD I’W GWELLA\n\n• Dau.';
    expect(refused(text)).toMatchObject({ missing: 'Cwestiwn 2' });
  });

  it('a form that nobody has filled in: there is no finding', () => {
    expect(refused(source({ finding: '' }))).toEqual({ kind: 'no-findings' });
  });

  it('two reports in one text: it names where the second begins', () => {
    const text = source({});
    const line = text.split('\n').length + text.split('\n').indexOf('QUESTION 1');
    expect(refused(text + text)).toEqual({ kind: 'several-reports', line });
  });

  it.each([
    ['HTML', `<!DOCTYPE html><html><p>\n${source({})}`],
    ['HTML', `\n <HTML lang="en">\n${source({})}`],
    ['XML', `<?xml version="1.0"?>\n${source({})}`],
    ['RTF', `{\\rtf1\\ansi\n${source({})}`],
    ['PDF', `%PDF-1.4\n${source({})}`],
  ])('the source of another format: %s', (format, text) => {
    expect(refused(text)).toEqual({ kind: 'other-format', format });
  });

  it('markdown whose findings a converter left in HTML, as they stood in a table', () => {
    const positives =
      '<table>\n<tr>\n<td><ul>\n<li><p>Staff stayed.</p></li>\n</ul></td>\n</tr>\n</table>';
    const html = { kind: 'other-format', format: 'HTML' };
    expect(refused(source({ positives, finding: '- Carers were content.' }))).toEqual(html);
    expect(refused(source({ finding: '<ul>\n  <li>Staff stayed.</li>\n</ul>' }))).toEqual(html);
  });

  it('but not a text that speaks of such a mark, or has a table of one cell', () => {
    const words = 'The page that carers could look up began with <ul> and <li>.';
    const positives = `<table>\n<tr>\n<td>${words}</td>\n</tr>\n</table>`;
    expect(findingWords(imported(source({ positives })).document, 1, 'positives')).toEqual([words]);
  });

  it('more than ten million characters', () => {
    expect(refused(source({}) + ' '.repeat(10_500_000))).toEqual({
      kind: 'too-large',
      megabytes: 11,
    });
  });
});

describe('A survey of something else with the same headings', () => {
  it('is refused', () => {
    const asked = (i: number): string =>
      `Question ${i}: How was lunch?\n\nPositives\n\n- Nice soup.\n\nAreas for improvement\n\n- Salt.`;
    expect(refused([1, 2, 3, 4, 5].map(asked).join('\n\n'))).toEqual({
      kind: 'not-a-report',
      missing: 'Introduction',
      line: null,
    });
  });
});

describe('A warning', () => {
  it('quotes its line shortened, never through a character', () => {
    const words = `a${'🌊'.repeat(100)}`;
    const { warnings } = imported(source({ front: `${words}\n\nAugust 2014\n\n${words}` }));
    const [first] = warnings.filter(({ kind }) => kind === 'unplaced-text');
    expect(first?.quote).toBe(`a${'🌊'.repeat(78)}…`);
  });

  it('comes in the order of the source, those about no line last', () => {
    const { warnings } = imported(
      source({ positives: '', improvements: '' }).replace(
        /AREAS FOR IMPROVEMENT$/m,
        'AREAS OF IMPROVEMENT',
      ),
    );
    const lines = warnings.map(({ line }) => line ?? Infinity);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    expect(lines.length).toBeGreaterThan(2);
  });
});
