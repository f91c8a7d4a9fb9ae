import type { Inline } from '../../rich-text/inline';
import type { Dialect } from '../evidence/dialect';
import { draftText, type Draft } from './draft';
import { inlineFromMarkdown, inlineFromPlain } from './markdown';

/** The inline nodes of a paragraph. */
export function inlineFrom(draft: Draft, dialect: Dialect): readonly Inline[] {
  return inlineOf(draftText(draft), dialect);
}

/** As `inlineFrom`, of words that are already joined. */
export function inlineOf(text: string, { markdown }: Dialect): readonly Inline[] {
  return markdown ? inlineFromMarkdown(text) : inlineFromPlain(text);
}

/** `nodes` with the placeholder for the authority wherever its whole name stands. */
export function withAuthority(nodes: readonly Inline[], name: string): readonly Inline[] {
  if (name === '') return nodes;
  return nodes.flatMap((node): readonly Inline[] => {
    if (node.type !== 'text' || !node.text.includes(name)) return [node];
    const { text, ...rest } = node;
    const marked = rest.marks ? { marks: rest.marks } : {};
    return text
      .split(name)
      .flatMap((words, i): Inline[] => [
        ...(i > 0
          ? [{ type: 'placeholder', attrs: { field: 'authority' }, ...marked } as const]
          : []),
        ...(words === '' ? [] : [{ type: 'text', text: words, ...marked } as const]),
      ]);
  });
}
