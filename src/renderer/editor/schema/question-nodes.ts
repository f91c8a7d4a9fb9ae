import { Node } from '@tiptap/core';
import type { Side } from '../../../core/report/document';
import { idAttribute, lockedAttribute } from './attributes';

export const QuestionNode = Node.create({
  name: 'question',
  content: 'questionText positives improvements',
  selectable: false,
  isolating: true,
  addAttributes: () => ({ id: idAttribute(), locked: lockedAttribute() }),
  renderHTML: () => ['section', { class: 'question' }, 0],
});

export const QuestionTextNode = Node.create({
  name: 'questionText',
  content: 'inline*',
  selectable: false,
  renderHTML: () => ['p', { class: 'question-text' }, 0],
});

/** One side of a question. */
function findingsNode(side: Side) {
  return Node.create({
    name: side,
    content: 'finding*',
    selectable: false,
    isolating: true,
    renderHTML: () => ['ul', { class: `findings ${side}` }, 0],
  });
}

export const PositivesNode = findingsNode('positives');
export const ImprovementsNode = findingsNode('improvements');

export const FindingNode = Node.create({
  name: 'finding',
  content: 'paragraph+',
  selectable: false,
  addAttributes: () => ({ id: idAttribute() }),
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', { class: 'finding' }, 0],
});
