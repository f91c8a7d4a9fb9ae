// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { caretInEmpty, openEditor, pasteHtml, reportWith } from '../../../../support/report-editor';

function pasted(html: string): string {
  const desk = openEditor(reportWith({}));
  caretInEmpty(desk, 0);
  pasteHtml(desk, html);
  return desk.editor.view.dom.querySelector('.finding p')?.innerHTML ?? '';
}

describe('Words copied from elsewhere', () => {
  it.each([
    [
      'Google Docs, which wraps all in a bold that is none',
      '<b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400;font-style:normal">Plain and </span><span style="font-weight:700">bold</span><span style="font-weight:400;font-style:italic"> words</span></p></b>',
      'Plain and <strong>bold</strong><em> words</em>',
    ],
    [
      'a page that says bold by a style',
      '<p>Plain, <span style="font-weight: 600">bold</span>, <span style="FONT-STYLE: Italic">slanted</span></p>',
      'Plain, <strong>bold</strong>, <em>slanted</em>',
    ],
    [
      'Word, which says bold of other scripts too',
      "<p class=MsoNormal>Plain, <b style='mso-bidi-font-weight:normal'><i style='mso-bidi-font-style:normal'>both</i></b></p>",
      'Plain, <strong><em>both</em></strong>',
    ],
    [
      'a page that takes bold off inside bold',
      '<p><strong>Bold, <span style="font-weight: normal">plain</span>, bold</strong></p>',
      '<strong>Bold, </strong>plain<strong>, bold</strong>',
    ],
    [
      'Word, without what it hides',
      "<p class=MsoNormal>Shown <span style='display:none;mso-hide:all'>hidden </span>words</p>",
      'Shown words',
    ],
    [
      'a page that says nothing of weight in a style of another thing',
      '<p style="margin: 0">Plain, <b style="color: red">bold</b></p>',
      'Plain, <strong>bold</strong>',
    ],
  ])('are bold and italic where they look so: %s', (_, html, shown) => {
    expect(pasted(html)).toBe(shown);
  });
});
