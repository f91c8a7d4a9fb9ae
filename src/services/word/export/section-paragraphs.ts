import type { Paragraph } from 'docx';
import type { CoverFacts, Section, SectionBlock } from '../../../core/report/document';
import { assertNever } from '../../../core/result';
import type { InlineContext } from '../placeholder-words';
import { block, marked, type Extra } from './blocks';
import { AIM_BULLET, headingPlace, paragraphPlace } from './numbering';
import { AFTER_TEXT } from './measures';
import { runsOf, runsOrGap } from './runs';

/**
 * A section: its heading, then its paragraphs and bullets, numbered in the section's own form.
 * `beforeQuestion` says that a question follows.
 */
export function sectionParagraphs(
  section: Section,
  beforeQuestion: boolean,
  facts: CoverFacts,
  extra: Extra,
): readonly Paragraph[] {
  const context = { facts, language: facts.language };
  const [heading, ...blocks] = section.content;
  const numbering = headingPlace(section);
  const runs = runsOrGap(heading.content, 'heading', context);
  return [
    block('heading', marked({ part: 'section', id: section.attrs.id }, runs), {
      ...extra,
      ...(numbering ? { numbering } : {}),
    }),
    ...blocks.map((one, i) =>
      blockParagraph(one, section, context, placeOf(blocks, i, beforeQuestion)),
    ),
  ];
}

/** What a block's neighbours ask of it. */
function placeOf(blocks: readonly SectionBlock[], i: number, beforeQuestion: boolean): Extra {
  const next = blocks[i + 1]?.type;
  switch (blocks[i]?.type) {
    case 'bullet':
      return next === 'bullet' ? {} : { spacing: { after: AFTER_TEXT } };
    case 'paragraph':
      return next === 'bullet' || (beforeQuestion && endsPlain(blocks, i)) ? KEPT : {};
    default:
      return next === 'bullet' ? KEPT : {};
  }
}

const KEPT: Extra = { keepNext: true };

/** Whether a section ends plain from `i`: such a paragraph or two lead into the questions. */
function endsPlain(blocks: readonly SectionBlock[], i: number): boolean {
  const rest = blocks.slice(i);
  return rest.length <= 2 && rest.every(({ type }) => type === 'paragraph');
}

function blockParagraph(
  { type, content }: SectionBlock,
  section: Section,
  context: InlineContext,
  extra: Extra,
): Paragraph {
  const runs = runsOf(content, context);
  switch (type) {
    case 'numberedParagraph':
      return block('numbered', runs, { ...extra, numbering: paragraphPlace(section) });
    case 'paragraph':
      return block('body', runs, extra);
    case 'bullet':
      return block('bullet', runs, { ...extra, numbering: AIM_BULLET });
    default:
      return assertNever(type);
  }
}
