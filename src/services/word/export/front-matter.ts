import type { FileChild } from 'docx';
import type { Cover, CoverFacts, CoverLine, Imprint } from '../../../core/report/document';
import type { Inline } from '../../../core/rich-text/inline';
import { plainText } from '../../../core/rich-text/plain-text';
import { placeholderWords, type InlineContext } from '../placeholder-words';
import { coverStyleIn } from '../style-names';
import { block } from './blocks';
import { AFTER_TEXT, LINE_HEIGHT, TEXT_HEIGHT } from './measures';
import { runsOf, runsOrGap } from './runs';

/** The cover's lines, each in the language it says. */
export function coverParagraphs(cover: Cover, facts: CoverFacts): readonly FileChild[] {
  return cover.content.map((line) => coverParagraph(line, facts));
}

function coverParagraph({ attrs, content }: CoverLine, facts: CoverFacts): FileChild {
  const { role, language } = attrs;
  const runs = runsOrGap(content, 'line', { facts, language });
  const style = language === facts.language ? {} : { style: coverStyleIn(role, language).id };
  return block(`cover-${role}`, runs, style);
}

/** The imprint at the foot of a page of its own; nothing where the report has none. */
export function imprintParagraphs(imprint: Imprint, facts: CoverFacts): readonly FileChild[] {
  const context = { facts, language: facts.language };
  const paragraphs = imprint.content ?? [];
  const before = spaceAbove(paragraphs.map(({ content }) => wordsIn(content, context)));
  return paragraphs.map(({ content }, i) =>
    block(
      'imprint',
      runsOf(content, context),
      i === 0 ? { pageBreakBefore: true, spacing: { before } } : {},
    ),
  );
}

/**
 * The space that puts the imprint near the foot of its page, by a rough count of its lines: aligning
 * a page at its foot is for Word alone, other programs show it at the head.
 */
function spaceAbove(paragraphs: readonly string[]): number {
  const height = paragraphs.reduce((sum, text) => {
    const lines = text.split('\n').map((line) => Math.ceil((line.length + 1) / CHARACTERS_A_LINE));
    return sum + lines.reduce((a, b) => a + b, 0) * LINE_HEIGHT + AFTER_TEXT;
  }, 0);
  return Math.max(0, TEXT_HEIGHT - 2 * LINE_HEIGHT - height);
}

const CHARACTERS_A_LINE = 70;

function wordsIn(content: readonly Inline[] | undefined, context: InlineContext): string {
  return plainText(content ?? [], (field) => placeholderWords(field, context).text);
}
