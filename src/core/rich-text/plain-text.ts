import type { Inline, PlaceholderField } from './inline';

/** Gives the words that a placeholder stands for. */
export type ResolvePlaceholder = (field: PlaceholderField) => string;

/** The words of `nodes`, with placeholders resolved and each new line as `\n`. */
export function plainText(nodes: readonly Inline[], resolve: ResolvePlaceholder): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.text;
      return node.type === 'hardBreak' ? '\n' : resolve(node.attrs.field);
    })
    .join('');
}

/** Whether `nodes` show nothing but white space. */
export function isBlank(nodes: readonly Inline[]): boolean {
  return nodes.every((node) =>
    node.type === 'text' ? node.text.trim() === '' : node.type === 'hardBreak',
  );
}

/** How many words `text` has: runs without white space that hold a letter or a digit. */
export function countWords(text: string): number {
  // Two plain expressions and not one: a run of a million signs must not be gone over for each of them.
  let count = 0;
  for (const [run] of text.matchAll(/\S+/g)) if (/[\p{L}\p{N}]/u.test(run)) count++;
  return count;
}
