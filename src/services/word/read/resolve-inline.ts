import type { Inline, PlaceholderField } from '../../../core/rich-text/inline';
import type { ImportWarning } from '../../../core/text-import/outcome';
import { gapWords, type BlockGap } from '../gap-words';
import { placeholderWords, type InlineContext } from '../placeholder-words';
import { commonMarks, splitAround, type Piece } from './split-words';
import { warningOf } from './warnings';
import type { WordInline } from './word-paragraph';

/** What the inline nodes of a paragraph depend on. */
export interface ReadContext extends InlineContext {
  /** The words in brackets that stand in such a paragraph while it has none of its own. */
  readonly gap?: BlockGap;
  readonly warn: (warning: ImportWarning) => void;
}

type Styled = Exclude<WordInline, { readonly type: 'text' | 'hardBreak' }>;

/**
 * The inline nodes of a paragraph. Word may have cut one placeholder into several runs (around words
 * that it thinks misspelt), LibreOffice may have made one run of two, and people type within and
 * beside them: what neighbours of one style show together tells what they are.
 */
export function resolveInline(
  nodes: readonly WordInline[],
  context: ReadContext,
): readonly Inline[] {
  const resolved: Inline[] = [];
  let group: Styled[] = [];
  const endGroup = (): void => {
    for (const node of resolveGroup(group, context)) resolved.push(node);
    group = [];
  };
  for (const node of nodes) {
    if (node.type === 'text' || node.type === 'hardBreak') {
      endGroup();
      resolved.push(node);
      continue;
    }
    const [first] = group;
    if (first && styleOf(first) !== styleOf(node)) endGroup();
    group.push(node);
  }
  endGroup();
  return resolved;
}

function styleOf(node: Styled): PlaceholderField | '' {
  return node.type === 'placeholder' ? node.field : '';
}

function resolveGroup(group: readonly Styled[], context: ReadContext): readonly Inline[] {
  const [first] = group;
  if (!first) return [];
  return first.type === 'placeholder'
    ? placeholdersIn(group, first.field, context)
    : wordsBesideGap(group, context);
}

/** A placeholder for each time that its words stand there whole; what else stands there is text. */
function placeholdersIn(
  pieces: readonly Piece[],
  field: PlaceholderField,
  context: ReadContext,
): readonly Inline[] {
  const stretches = splitAround(pieces, placeholderWords(field, context).text);
  if (!stretches.some(({ found }) => found)) {
    const words = pieces.map((piece) => piece.words).join('');
    context.warn(warningOf('changed-placeholder', words));
  }
  return stretches.flatMap(({ found, pieces: own }): readonly Inline[] =>
    found ? [{ type: 'placeholder', attrs: { field }, marks: commonMarks(own) }] : own.map(textOf),
  );
}

/** What was typed in the style of a gap: it is text, the words of the gap themselves are none. */
function wordsBesideGap(
  pieces: readonly Piece[],
  { gap, language }: ReadContext,
): readonly Inline[] {
  if (gap === undefined) return pieces.map(textOf);
  return splitAround(pieces, gapWords(gap, language), 1)
    .filter(({ found }) => !found)
    .flatMap((stretch) => stretch.pieces.map(textOf));
}

function textOf({ words, marks }: Piece): Inline {
  return { type: 'text', text: words, marks };
}
