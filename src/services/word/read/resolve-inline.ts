import type { Inline } from '../../../core/rich-text/inline';
import { sameMarks } from '../../../core/rich-text/normalise';
import { placeholderWords, type InlineContext } from '../placeholder-words';
import type { WordInline } from './word-paragraph';

type WordPlaceholder = Extract<WordInline, { readonly type: 'placeholder' }>;

/**
 * The inline nodes of a paragraph. Word may have cut one placeholder into several runs (around words
 * that it thinks misspelt), LibreOffice may have made one run of two: what they show together tells.
 */
export function resolveInline(
  nodes: readonly WordInline[],
  context: InlineContext,
): readonly Inline[] {
  const resolved: Inline[] = [];
  let group: WordPlaceholder | undefined;
  const endGroup = (): void => {
    if (group) resolved.push(...placeholdersOf(group, context));
    group = undefined;
  };
  for (const node of nodes) {
    if (node.type === 'placeholder' && group && goesOn(group, node)) {
      group = { ...group, words: group.words + node.words };
      continue;
    }
    endGroup();
    if (node.type === 'placeholder') group = node;
    else resolved.push(node);
  }
  endGroup();
  return resolved;
}

function goesOn(group: WordPlaceholder, node: WordPlaceholder): boolean {
  return node.field === group.field && sameMarks(node.marks, group.marks);
}

function placeholdersOf(
  { field, words, marks }: WordPlaceholder,
  context: InlineContext,
): readonly Inline[] {
  const { text } = placeholderWords(field, context);
  const times = words.length / text.length;
  const repeated = Number.isInteger(times) && words === text.repeat(times);
  return Array.from({ length: repeated ? times : 1 }, () => ({
    type: 'placeholder',
    attrs: { field },
    marks,
  }));
}
