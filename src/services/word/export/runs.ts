import {
  NoBreakHyphen,
  SoftHyphen,
  TextRun,
  type IRunOptions,
  type IRunPropertiesOptions,
} from 'docx';
import { assertNever } from '../../../core/result';
import type { Inline, Mark, PlaceholderField } from '../../../core/rich-text/inline';
import { isBlank } from '../../../core/rich-text/plain-text';
import { gapWords, type BlockGap } from '../gap-words';
import { LANGUAGE_TAGS } from '../language-tags';
import { placeholderWords, type InlineContext } from '../placeholder-words';
import { GAP_STYLE, PLACEHOLDER_STYLES, placeholderStyleIn } from '../style-names';
import { NO_BREAK_HYPHEN, SOFT_HYPHEN, splitAtHyphens, splitByDirection } from './text-tokens';

type Format = IRunPropertiesOptions;

/** The runs of a text block's inline nodes. */
export function runsOf(
  nodes: readonly Inline[] | undefined,
  context: InlineContext,
): readonly TextRun[] {
  return (nodes ?? []).flatMap((node) => runsOfNode(node, context));
}

/** As `runsOf`, for a block that is shown even when blank: then words in brackets say what is missing. */
export function runsOrGap(
  nodes: readonly Inline[] | undefined,
  gap: BlockGap,
  context: InlineContext,
): readonly TextRun[] {
  const runs = runsOf(nodes, context);
  if (!isBlank(nodes ?? [])) return runs;
  const text = gapWords(gap, context.language);
  return [...runs, new TextRun({ text, style: GAP_STYLE.id, highlight: 'yellow' })];
}

function runsOfNode(node: Inline, context: InlineContext): readonly TextRun[] {
  const format = (node.marks ?? []).reduce<Format>(
    (made, mark) => ({ ...made, ...formatOf(mark) }),
    {},
  );
  switch (node.type) {
    case 'text':
      return textRuns(node.text, format);
    case 'placeholder':
      return [placeholderRun(node.attrs.field, format, context)];
    case 'hardBreak':
      return [new TextRun({ ...format, break: 1 })];
    default:
      return assertNever(node);
  }
}

function formatOf(mark: Mark): Format {
  switch (mark.type) {
    case 'bold':
      return { bold: true };
    case 'italic':
      return { italics: true };
    case 'language':
      return { language: { value: LANGUAGE_TAGS[mark.attrs.language] } };
    default:
      return assertNever(mark);
  }
}

function placeholderRun(field: PlaceholderField, format: Format, context: InlineContext): TextRun {
  const { text, language, known } = placeholderWords(field, context);
  const isOther = language !== context.language;
  const style = (isOther ? placeholderStyleIn(field, language) : PLACEHOLDER_STYLES[field]).id;
  return new TextRun({ ...format, style, text, ...(known ? {} : { highlight: 'yellow' }) });
}

function textRuns(text: string, format: Format): readonly TextRun[] {
  return splitByDirection(text).map(({ text: piece, rightToLeft }) => {
    const direction = rightToLeft ? { rightToLeft: true } : {};
    return new TextRun({ ...format, ...direction, children: runChildren(piece) });
  });
}

function runChildren(text: string): NonNullable<IRunOptions['children']> {
  return splitAtHyphens(text).map((piece) => {
    if (piece === SOFT_HYPHEN) return new SoftHyphen();
    return piece === NO_BREAK_HYPHEN ? new NoBreakHyphen() : piece;
  });
}
