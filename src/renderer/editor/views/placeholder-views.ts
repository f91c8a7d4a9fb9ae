import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView, NodeView } from '@tiptap/pm/view';
import type { CoverFacts } from '../../../core/report/document';
import { placeholderIn } from '../../../core/report/placeholders';
import { LANGUAGES, PLACEHOLDER_FIELDS } from '../../../core/rich-text/inline';
import type { Words } from '../../words';
import { factsOf } from '../facts';
import { textElement } from './elements';

interface Shown {
  readonly dom: HTMLElement;
  readonly node: Node;
  readonly getPos: () => number | undefined;
}

/**
 * Draws placeholders as the words they stand for. Where one stands, and so in which language it is
 * shown, is known only once it is in the page. A change of the facts draws the whole page anew.
 */
export function placeholderViews(words: Words<'editor'>) {
  const fresh = new Set<Shown>();
  const view = (node: Node, getPos: Shown['getPos']): NodeView => {
    const placeholder = { dom: textElement('span', 'placeholder'), node, getPos };
    fresh.add(placeholder);
    return {
      dom: placeholder.dom,
      ignoreMutation: () => true,
      destroy: () => fresh.delete(placeholder),
    };
  };
  const draw = ({ state }: EditorView): void => {
    if (fresh.size === 0) return;
    const facts = factsOf(state.doc);
    for (const placeholder of fresh) show(placeholder, state.doc, facts, words);
    fresh.clear();
  };
  const plugin = new Plugin({
    view: (editorView) => {
      draw(editorView);
      return { update: draw };
    },
  });
  return { view, plugin };
}

function show({ dom, node, getPos }: Shown, doc: Node, facts: CoverFacts, words: Words<'editor'>) {
  const pos = getPos();
  const field = PLACEHOLDER_FIELDS.find((known) => known === node.attrs.field);
  if (pos === undefined || !field) return;
  const around: unknown = doc.resolve(pos).parent.attrs.language;
  const language = LANGUAGES.find((known) => known === around) ?? facts.language;
  const { text, language: shown } = placeholderIn(field, facts, language);
  dom.textContent = text || words(`unknownFact.${field}`);
  dom.classList.toggle('unknown', text === '');
  dom.lang = shown;
  dom.title = words('fromCover');
}
