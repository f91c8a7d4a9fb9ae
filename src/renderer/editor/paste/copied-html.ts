import { DOMSerializer, type Fragment, type Node, type Schema } from '@tiptap/pm/model';
import { TERMS } from '../../../core/report/terms';
import type { Language } from '../../../core/rich-text/inline';
import { protectsText } from '../guard/writing-place';
import { sideOf, sidesIn, writtenSidesIn } from './copied-text';

/** Marks in copied HTML what is no part of the findings when it is pasted into a report again. */
const APART = 'data-apart';

/**
 * Writes HTML in which findings and bullets next to each other stand in one list, under the heading of
 * their side where there is more than one. What is protected says so.
 */
export function reportSerializer(schema: Schema, language: () => Language): DOMSerializer {
  const plain = DOMSerializer.fromSchema(schema);
  const nodes = { ...plain.nodes, bullet: (): ['li', 0] => ['li', 0] };
  return new (class extends DOMSerializer {
    override serializeFragment(
      fragment: Fragment,
      options?: { document?: Document },
      target?: HTMLElement | DocumentFragment,
    ) {
      const dom = super.serializeFragment(fragment, options, target);
      wrapItems(dom);
      if (target) return dom;
      if (sidesIn(fragment).length > 0) markProtected(dom, fragment);
      if (writtenSidesIn(fragment).length > 1) nameSides(dom, fragment, language());
      return dom;
    }
  })(nodes, plain.marks);
}

/** Takes out of copied HTML that has findings what is none of the writer's own text. */
export function withoutProtected(root: Element): void {
  for (const element of root.querySelectorAll(`[${APART}]`)) element.remove();
}

function markProtected(dom: HTMLElement | DocumentFragment, fragment: Fragment): void {
  pairs(dom, fragment, (element, node) => {
    const { name } = node.type;
    if (name === 'question' && protectsText(node)) {
      for (const text of element.querySelectorAll(':scope > .question-text')) setApart(text);
    } else if (name !== 'question' && 'locked' in node.attrs && protectsText(node)) {
      setApart(element);
    } else if (name === 'cover') setApart(element);
  });
}

function nameSides(
  dom: HTMLElement | DocumentFragment,
  fragment: Fragment,
  language: Language,
): void {
  const sides = sidesIn(fragment).flatMap((node) => sideOf(node) ?? []);
  dom.querySelectorAll('ul.findings').forEach((list, i) => {
    const side = sides[i];
    if (!side) return;
    const heading = list.ownerDocument.createElement('p');
    const strong = list.ownerDocument.createElement('strong');
    strong.textContent = TERMS[language][side];
    heading.append(strong);
    setApart(heading);
    list.before(heading);
  });
}

/** The elements of the nodes at the top of a fragment: each node is written as one. */
function pairs(
  dom: HTMLElement | DocumentFragment,
  fragment: Fragment,
  use: (element: Element, node: Node) => void,
): void {
  fragment.forEach((node, _, i) => {
    const element = dom.children[i];
    if (element) use(element, node);
  });
}

function setApart(element: Element): void {
  element.setAttribute(APART, '');
}

function wrapItems(parent: HTMLElement | DocumentFragment): void {
  if (parent.nodeName === 'UL') return;
  let list: Element | undefined;
  for (const child of [...parent.childNodes]) {
    if (child.nodeName !== 'LI') {
      list = undefined;
      continue;
    }
    if (!list) parent.insertBefore((list = document.createElement('ul')), child);
    list.append(child);
  }
}
