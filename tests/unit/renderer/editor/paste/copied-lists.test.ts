// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { pastedFindings, pasteHtml, pasteText } from '../../../../support/report-editor';

const pasted = (paste: typeof pasteHtml, content: string): string =>
  pastedFindings(paste, content).replaceAll('\u00a0', ' ');

/** An item of a list as Word puts it on the clipboard. */
const wordItem = (sign: string, words: string, place = 'Middle'): string =>
  `<p class=MsoListParagraphCxSp${place} style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:"Courier New";mso-fareast-font-family:"Courier New"'><span
style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>${words}<o:p></o:p></p>`;

const item = (sign: string, words: string): string =>
  `<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1">${sign}${words}</p>`;

describe('Words copied from a web page', () => {
  it.each([
    '<details><summary>What children said</summary>They were heard.</details>',
    '<table><caption>What children said</caption><tr><td>They were heard.</td></tr></table>',
    '<dl><dt>What children said</dt><dd>They were heard.</dd></dl>',
    '<fieldset><legend>What children said</legend>They were heard.</fieldset>',
  ])('stand apart where the page shows them apart: %s', (html) => {
    expect(pasted(pasteHtml, html)).toBe('What children said | They were heard.');
  });
});

describe('A list copied from Word', () => {
  it.each(['·', 'o', '§', '-', '–', 'v', 'Ø', 'ü', '+', '\uf0b7', '•', '▪'])(
    'comes without its bullets, be they "%s"',
    (sign) => {
      const html = `<html><body><!--StartFragment-->${wordItem(sign, 'plans', 'First')}\n${wordItem(sign, 'Reviews', 'Last')}<!--EndFragment--></body></html>`;
      expect(pasted(pasteHtml, html)).toBe('plans | Reviews');
      expect(pasted(pasteHtml, wordItem(sign, 'One alone'))).toBe('One alone');
    },
  );

  it('loses its own dash alone, not the one that its words begin with', () => {
    const html = wordItem('-', '– that is – plans') + wordItem('-', 'o&nbsp;&nbsp;blant');
    expect(pasted(pasteHtml, html)).toBe('– that is – plans | o  blant');
  });

  it('keeps its numbers, which the text may name, without the spaces behind them', () => {
    expect(pastedFindings(pasteHtml, wordItem('1.', 'Plans'))).toBe('1. Plans');
  });

  it.each([
    ['comments only', item('<!--[if !supportLists]-->-&nbsp;&nbsp; <!--[endif]-->', 'Plans')],
    ['no comments', item('<span style="mso-list: Ignore">-&nbsp;&nbsp; </span>', 'Plans')],
    ['a sign in plain text', item('o&nbsp;&nbsp; ', 'Plans')],
    ['filtered HTML', '<p><span>v<span>&nbsp;&nbsp; </span></span>Plans</p>'],
  ])('is known by %s', (_, html) => {
    expect(pasted(pasteHtml, html)).toBe('Plans');
  });

  it('hides nothing but a sign as a list’s mark', () => {
    const html = item('<span style="mso-list:Ignore">not a sign </span>', 'Plans');
    expect(pasted(pasteHtml, html)).toBe('not a sign Plans');
  });
});

describe('A list that was typed', () => {
  it.each([
    ['dashes', '<p>We saw:</p><p>- plans</p><p>- reviews</p>', 'We saw: | plans | reviews'],
    ['bullets', '<p>• Plans</p><div><b>•</b> Reviews</div>', 'Plans | Reviews'],
    ['letters', '<p>o&nbsp;&nbsp;Plans</p><p>o&nbsp;&nbsp;Reviews</p>', 'Plans | Reviews'],
    ['bullets within text alone', '<span>▪ Plans</span>', 'Plans'],
  ])('comes without its signs where several paragraphs have them: %s', (_, html, expected) => {
    expect(pasted(pasteHtml, html)).toBe(expected);
  });

  it.each([
    ['without full stops', '- First\n- Second point\n- Third', 'First | Second point | Third'],
    ['below a heading', 'What we saw\n- Plans\n- Reviews', 'What we saw | Plans | Reviews'],
    ['in one sentence', '- plans,\n- reviews and\n- visits.', 'plans, | reviews and | visits.'],
    ['wrapped', '- Plans were\nlate.\n- Reviews too.', 'Plans were late. | Reviews too.'],
    [
      'with a number',
      '- Plans.\n- 5 of 6 reviews.\n- Visits.',
      'Plans. | 5 of 6 reviews. | Visits.',
    ],
    [
      'of two levels',
      '•\tPlans\no\tCare\no\tPathway\n•\tVisits',
      'Plans | Care | Pathway | Visits',
    ],
    ['with one dash in it', '• We saw:\n- Plans.\n• Visits.', 'We saw: | - Plans. | Visits.'],
  ])('comes as findings from plain text: %s', (_, text, expected) => {
    expect(pasted(pasteText, text)).toBe(expected);
  });
});
