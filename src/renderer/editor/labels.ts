import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { HeadingNumber, ParagraphNumber } from '../../core/report/document';
import { headingLabel, paragraphLabel } from '../../core/report/numbering';

interface Label {
  readonly pos: number;
  readonly node: Node;
  readonly text: string;
}

/**
 * Gives headings and numbered paragraphs their printed numbers and questions theirs, as attributes
 * that the page's style shows. CSS counters would stand still in parts that are not drawn.
 */
export const Labels = Extension.create({
  name: 'labels',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      state: {
        init: (_, { doc }) => labelled(doc),
        // A few dozen decorations, however long the findings are: quicker made anew than mapped.
        apply: (tr, labels) => (tr.docChanged ? labelled(tr.doc) : labels),
      },
      props: {
        decorations(state) {
          return this.getState(state);
        },
      },
    }),
  ],
});

function labelled(doc: Node): DecorationSet {
  const decorations = labelsOf(doc).map(({ pos, node, text }) =>
    Decoration.node(pos, pos + node.nodeSize, { 'data-label': text }, { label: text }),
  );
  return DecorationSet.create(doc, decorations);
}

/** What a number is printed before, in the document's order. */
function labelsOf(doc: Node): readonly Label[] {
  const labels: Label[] = [];
  let section = 0;
  let question = 0;
  doc.forEach((part, pos) => {
    if (part.type.name === 'question') {
      question += 1;
      labels.push({ pos, node: part, text: String(question) });
    } else if (part.type.name === 'section') {
      if (part.attrs.headingNumber !== 'none') section += 1;
      labels.push(...sectionLabels(part, pos, section));
    }
  });
  return labels;
}

function sectionLabels(section: Node, start: number, number: number): readonly Label[] {
  const { headingNumber, paragraphNumber } = section.attrs as {
    headingNumber: HeadingNumber;
    paragraphNumber: ParagraphNumber;
  };
  const labels: Label[] = [];
  let paragraph = 0;
  section.forEach((node, offset) => {
    const pos = start + 1 + offset;
    if (node.type.name === 'sectionHeading') {
      labels.push({ pos, node, text: headingLabel(number, headingNumber) });
    } else if (node.type.name === 'numberedParagraph') {
      paragraph += 1;
      labels.push({ pos, node, text: paragraphLabel(number, paragraph, paragraphNumber) });
    }
  });
  return labels.filter(({ text }) => text !== '');
}
