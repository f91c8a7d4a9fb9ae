import type { Node } from '@tiptap/pm/model';
import type { NodeView } from '@tiptap/pm/view';
import { isEmptyFinding } from '../findings/places';
import { textElement } from './elements';

// As the page's style sets them: letters that fit a line on average, a line, the space after a paragraph.
const LETTERS_A_LINE = 76;
const LINE_PX = 21.15;
const GAP_PX = 10.7;

/** A finding: a bullet that says when it is empty and guesses its height before it is drawn. */
export function findingView(node: Node): NodeView {
  const dom = textElement('li', 'finding');
  // With content-visibility the browser draws a finding only when it comes into view.
  dom.style.containIntrinsicSize = `auto ${estimatedHeight(node)}px`;
  const show = (finding: Node): void => {
    dom.classList.toggle('empty', isEmptyFinding(finding));
    dom.dataset.id = String(finding.attrs.id);
  };
  show(node);
  return {
    dom,
    contentDOM: dom,
    update: (next) => {
      if (next.type !== node.type) return false;
      show(next);
      return true;
    },
    ignoreMutation: (mutation) => mutation.type === 'attributes',
  };
}

function estimatedHeight(finding: Node): number {
  let lines = 0;
  finding.forEach(({ content }) => (lines += Math.ceil((content.size + 1) / LETTERS_A_LINE)));
  return Math.round(lines * LINE_PX + (finding.childCount - 1) * GAP_PX);
}
