import { Node } from '@tiptap/core';
import { choiceAttribute, idAttribute, lockedAttribute } from './attributes';

export const SectionNode = Node.create({
  name: 'section',
  content: 'sectionHeading (numberedParagraph | paragraph | bullet)*',
  selectable: false,
  isolating: true,
  addAttributes: () => ({
    id: idAttribute(),
    locked: lockedAttribute(),
    headingNumber: choiceAttribute(['n.0.', 'n.', 'none'], 'none'),
    paragraphNumber: choiceAttribute(['n.n.', 'n.n'], 'n.n.'),
  }),
  renderHTML: () => ['section', { class: 'section' }, 0],
});

export const SectionHeadingNode = Node.create({
  name: 'sectionHeading',
  content: 'inline*',
  selectable: false,
  renderHTML: () => ['h2', { class: 'section-heading' }, 0],
});

export const NumberedParagraphNode = Node.create({
  name: 'numberedParagraph',
  content: 'inline*',
  selectable: false,
  renderHTML: () => ['p', { class: 'numbered-paragraph' }, 0],
});

export const ParagraphNode = Node.create({
  name: 'paragraph',
  // Pasted text becomes paragraphs first of all.
  priority: 1000,
  content: 'inline*',
  selectable: false,
  // Cells of a pasted table are parted, or their words would run together.
  parseHTML: () => ['p', 'td', 'th', 'dt', 'dd', 'caption'].map((tag) => ({ tag })),
  renderHTML: () => ['p', { class: 'paragraph' }, 0],
});

export const BulletNode = Node.create({
  name: 'bullet',
  content: 'inline*',
  selectable: false,
  renderHTML: () => ['p', { class: 'bullet' }, 0],
});
