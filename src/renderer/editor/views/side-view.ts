import type { NodeView } from '@tiptap/pm/view';
import type { Side } from '../../../core/report/document';
import { TERMS } from '../../../core/report/terms';
import type { Language } from '../../../core/rich-text/inline';
import type { Words } from '../../words';
import { fixedElement, textElement } from './elements';

/** One side of a question: its heading and the list of findings. */
export function sideView(side: Side, language: Language, words: Words<'editor'>): NodeView {
  const dom = textElement('div', `side side-${side}`);
  const heading = fixedElement('h3', 'side-heading');
  heading.textContent = TERMS[language][side];
  const list = textElement('ul', 'findings');
  list.setAttribute('aria-label', TERMS[language][side]);
  // The style shows these words in a finding that is still empty.
  list.style.setProperty('--write-here', JSON.stringify(words(`writeHere.${side}`)));
  dom.append(heading, list);
  return {
    dom,
    contentDOM: list,
    ignoreMutation: ({ target }) => target !== list && !list.contains(target),
  };
}
