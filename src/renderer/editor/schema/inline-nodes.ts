import { Node } from '@tiptap/core';
import { PLACEHOLDER_FIELDS, type PlaceholderField } from '../../../core/rich-text/inline';
import { choiceAttribute } from './attributes';

export const TextNode = Node.create({ name: 'text', group: 'inline' });

/** A new line within a paragraph. */
export const HardBreakNode = Node.create({
  name: 'hardBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  linebreakReplacement: true,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
});

/** Stands for a fact of the report. Pasted into another report it shows that one's own fact. */
export const PlaceholderNode = Node.create({
  name: 'placeholder',
  group: 'inline',
  inline: true,
  atom: true,
  draggable: false,
  addAttributes: () => ({
    field: {
      ...choiceAttribute<PlaceholderField>(PLACEHOLDER_FIELDS, 'authority'),
      parseHTML: (element) => fieldOf(element) ?? 'authority',
    },
  }),
  parseHTML: () => [
    {
      tag: 'span[data-field]',
      getAttrs: (element) => (fieldOf(element) ? null : false),
    },
  ],
  renderHTML: ({ node }) => ['span', { 'data-field': String(node.attrs.field) }],
});

function fieldOf(element: HTMLElement): PlaceholderField | undefined {
  return PLACEHOLDER_FIELDS.find((field) => field === element.dataset.field);
}
