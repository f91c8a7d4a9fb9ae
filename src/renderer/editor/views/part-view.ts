import type { Node } from '@tiptap/pm/model';
import type { Decoration, NodeView } from '@tiptap/pm/view';
import type { Words } from '../../words';
import type { LockablePart } from '../notice';
import { textElement } from './elements';
import { lockButton } from './lock-button';

export interface PartViewOptions {
  readonly part: LockablePart;
  readonly node: Node;
  readonly decorations: readonly Decoration[];
  readonly words: Words<'editor'>;
  /** The heading that the page itself writes, for a question. */
  readonly heading?: { readonly dom: HTMLElement; readonly show: (label: string) => void };
  readonly onToggleLock: () => void;
}

/** A part of the page with its lock: the imprint, a section or a question. */
export function partView(options: PartViewOptions): NodeView {
  const { part, words, heading } = options;
  const dom = textElement('section', part);
  const content = textElement('div', `${part}-content`);
  const button = lockButton(words, options.onToggleLock);
  dom.append(button.dom, ...(heading ? [heading.dom] : []), content);
  const show = (node: Node, decorations: readonly Decoration[]): void => {
    const label = labelOf(decorations);
    const name = nameOf(node, label, options);
    const locked = node.attrs.locked === true;
    heading?.show(label);
    button.show(locked, name);
    dom.classList.toggle('locked', locked);
    dom.classList.toggle('blank', part === 'imprint' && node.childCount === 0);
    dom.setAttribute('aria-label', name);
    if (typeof node.attrs.id === 'string') dom.dataset.id = node.attrs.id;
  };
  show(options.node, options.decorations);
  return {
    dom,
    contentDOM: content,
    update: (node, decorations) => {
      if (node.type !== options.node.type) return false;
      show(node, decorations);
      return true;
    },
    stopEvent: ({ target }) => target instanceof window.Node && button.dom.contains(target),
    ignoreMutation: ({ target }) => target !== content && !content.contains(target),
  };
}

/** What a person would call the part: a section by its heading. */
function nameOf(node: Node, label: string, { part, words }: PartViewOptions): string {
  const heading = part === 'section' ? (node.firstChild?.textContent.trim() ?? '') : '';
  return heading || words(`part.${part}`, { label }).trim();
}

function labelOf(decorations: readonly Decoration[]): string {
  const specs = decorations.map(({ spec }) => spec as { readonly label?: unknown });
  const label = specs.find(({ label: text }) => typeof text === 'string')?.label;
  return typeof label === 'string' ? label : '';
}
