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
      'Word with tracked changes, as they would be accepted',
      "<p class=MsoNormal>Plans were <del cite='mailto:A' datetime='2014-07-01T10:00'>not </del><ins cite='mailto:A' datetime='2014-07-01T10:00'>soon </ins>read</p>",
      'Plans were soon read',
    ],
    [
      'Word with a comment, which is none of the text',
      "<p class=MsoNormal><a style='mso-comment-reference:DJ_1;mso-comment-date:20140701T1000'>Plans were read</a><span class=MsoCommentReference><span style='font-size:8.0pt'><a class=msocomanchor id='_anchor_1' href='#_msocom_1'>[DJ1]</a><span style='mso-special-character:comment'>&nbsp;</span></span></span></p><div style='mso-element:comment-list'><hr class=msocomoff><div style='mso-element:comment'><div class=msocomtxt><p class=MsoCommentText>By whom?</p></div></div></div>",
      'Plans were read',
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
