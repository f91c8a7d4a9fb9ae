import type { Node } from '@tiptap/pm/model';
import type { EditorView, NodeViewConstructor } from '@tiptap/pm/view';
import { TERMS } from '../../../core/report/terms';
import type { Words } from '../../words';
import { factsOf } from '../facts';
import { toggleLock } from '../guard/lock';
import type { LockablePart } from '../notice';
import { fixedElement } from './elements';
import { findingView } from './finding-view';
import { partView, type PartViewOptions } from './part-view';
import { sideView } from './side-view';

/** How the kinds of nodes that are more than an element are drawn: plain DOM, no React. */
export function nodeViews(words: Words<'editor'>): Readonly<Record<string, NodeViewConstructor>> {
  const part =
    (kind: LockablePart): NodeViewConstructor =>
    (node, view, getPos, decorations) =>
      partView({
        part: kind,
        node,
        decorations,
        words,
        ...headingFor(kind, view),
        onToggleLock: () => unlockAt(view, getPos()),
      });
  const side =
    (kind: 'positives' | 'improvements'): NodeViewConstructor =>
    (_node, view) =>
      sideView(kind, languageOf(view), words);
  return {
    imprint: part('imprint'),
    section: part('section'),
    question: part('question'),
    positives: side('positives'),
    improvements: side('improvements'),
    finding: (node: Node) => findingView(node),
  };
}

function unlockAt(view: EditorView, pos: number | undefined): void {
  if (pos !== undefined) toggleLock(pos)(view.state, view.dispatch);
}

function headingFor(
  kind: LockablePart,
  view: EditorView,
): Required<Pick<PartViewOptions, 'heading'>> | Record<string, never> {
  if (kind !== 'question') return {};
  const { question } = TERMS[languageOf(view)];
  const dom = fixedElement('h2', 'question-heading');
  return { heading: { dom, show: (label) => (dom.textContent = `${question} ${label}`.trim()) } };
}

function languageOf({ state }: EditorView): 'en' | 'cy' {
  return factsOf(state.doc).language;
}
