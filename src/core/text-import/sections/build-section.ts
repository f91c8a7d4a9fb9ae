import type {
  HeadingNumber,
  ParagraphNumber,
  Section,
  SectionBlock,
  SectionHeading,
} from '../../report/document';
import type { NewId } from '../../report/new-ids';
import type { Inline } from '../../rich-text/inline';
import type { Dialect } from '../evidence/dialect';
import { inlineFrom, inlineOf, withAuthority } from '../paragraphs/inline';
import { draftText, type Draft } from '../paragraphs/draft';
import type { Warn } from '../warnings';
import type { SectionHead, SectionPart } from './find-sections';
import { readBlocks, type DraftBlock } from './read-blocks';

/** A section whose lines are read, before the facts of the report are known. */
export interface DraftSection {
  readonly heading: SectionHead;
  readonly blocks: readonly DraftBlock[];
}

/** What the sections of one report share. */
export interface SectionContext {
  readonly dialect: Dialect;
  readonly warn: Warn;
  readonly newId: NewId;
  /** The authority's name as placeholders show it; empty where it is not known. */
  readonly authority: string;
}

/** Reads the paragraphs and bullets of a section; its lines are all in one of them. */
export function readSection(part: SectionPart, dialect: Dialect, warn: Warn): DraftSection {
  return { heading: part.heading, blocks: readBlocks(part.lines, dialect, warn) };
}

/**
 * The sections as the model holds them, numbers as formats wherever they follow from the place. A
 * number that does not follow stays literal text and is warned of.
 */
export function buildSections(
  drafts: readonly DraftSection[],
  context: SectionContext,
): readonly Section[] {
  let numbered = 0;
  return drafts.map((draft) => {
    const headingNumber = headingNumberOf(draft, numbered + 1, context.warn);
    if (headingNumber !== 'none') numbered += 1;
    return buildSection(draft, headingNumber, numbered, context);
  });
}

function buildSection(
  { heading, blocks }: DraftSection,
  headingNumber: HeadingNumber,
  number: number,
  context: SectionContext,
): Section {
  const paragraphNumber = paragraphNumberOf(blocks, context.warn);
  return {
    type: 'section',
    attrs: { id: context.newId(), locked: heading.standard, headingNumber, paragraphNumber },
    content: [
      headingNode(heading, headingNumber),
      ...blockNodes(blocks, number, heading.standard, context),
    ],
  };
}

function headingNode(heading: SectionHead, format: HeadingNumber): SectionHeading {
  const literal = format === 'none' && heading.number !== '';
  const text = literal ? `${heading.number} ${heading.words}` : heading.words;
  return { type: 'sectionHeading', content: [{ type: 'text', text }] };
}

/** A heading that lost its number has it again where its paragraphs are numbered as it would be. */
function headingNumberOf(
  { heading, blocks }: DraftSection,
  expected: number,
  warn: Warn,
): HeadingNumber {
  if (heading.number === '') {
    const first = blocks.find(({ kind }) => kind === 'numbered')?.number;
    if (first?.section !== expected) return 'none';
    warn('unexpected-number', heading.line);
    return 'n.';
  }
  if (Number.parseInt(heading.number, 10) !== expected) {
    warn('unexpected-number', heading.line);
    return 'none';
  }
  return /\.0/.test(heading.number) ? 'n.0.' : 'n.';
}

/** With a full stop wherever one of the numbers has it, so that none is lost. */
function paragraphNumberOf(blocks: readonly DraftBlock[], warn: Warn): ParagraphNumber {
  const numbered = blocks.filter(({ number }) => number !== undefined);
  const dotted = numbered.filter(({ number }) => number?.dotted === true);
  const bare = numbered.filter(({ number }) => number?.dotted !== true);
  const [odd] = dotted.length < bare.length ? dotted : bare;
  if (dotted.length > 0 && odd) warn('unexpected-number', odd.draft[0]?.line ?? null);
  return dotted.length > 0 ? 'n.n.' : 'n.n';
}

function blockNodes(
  blocks: readonly DraftBlock[],
  section: number,
  locked: boolean,
  { dialect, warn, authority }: SectionContext,
): readonly SectionBlock[] {
  let paragraphs = 0;
  const inline = (nodes: readonly Inline[]): readonly Inline[] =>
    locked ? withAuthority(nodes, authority) : nodes;
  return blocks.map(({ kind, number, draft }): SectionBlock => {
    if (number && number.section === section && number.paragraph === paragraphs + 1) {
      paragraphs += 1;
      return { type: 'numberedParagraph', content: inline(inlineFrom(draft, dialect)) };
    }
    if (number) {
      warn('unexpected-number', draft[0]?.line ?? null);
      const printed = `${number.section}.${number.paragraph}${number.dotted ? '.' : ''}`;
      return { type: 'paragraph', content: inline(inlineOf(literal(printed, draft), dialect)) };
    }
    const type = kind === 'bullet' ? 'bullet' : 'paragraph';
    return { type, content: inline(inlineFrom(draft, dialect)) };
  });
}

function literal(number: string, draft: Draft): string {
  return `${number} ${draftText(draft)}`;
}
