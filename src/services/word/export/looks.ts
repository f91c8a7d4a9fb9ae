import { AlignmentType, BorderStyle, LineRuleType, type IParagraphStyleOptions } from 'docx';
import type { ParagraphKind } from '../style-names';
import { COLOUR, INDENT, SIZE, TEXT_WIDTH } from './measures';

type Look = Pick<IParagraphStyleOptions, 'paragraph' | 'run' | 'next'>;
type Spacing = NonNullable<NonNullable<Look['paragraph']>['spacing']>;

// Without its rule Word takes a line height as exact, and large lines overlap.
const lines = (line: number, space: Spacing): Spacing => ({
  ...space,
  line,
  lineRule: LineRuleType.AUTO,
});

const rule = (size: number, space: number, color: string) => ({
  style: BorderStyle.SINGLE,
  size,
  space,
  color,
});

const TAKES_NEXT = { keepNext: true, keepLines: true } as const;

const ACCENT_BOLD = { bold: true, color: COLOUR.accent } as const;

const HEADING: Look = {
  next: 'BodyText',
  run: { ...ACCENT_BOLD, allCaps: true, size: SIZE.heading },
  paragraph: {
    ...TAKES_NEXT,
    outlineLevel: 0,
    spacing: lines(264, { before: 480, after: 200 }),
    border: { bottom: rule(6, 4, COLOUR.line) },
  },
};

/** How each kind of paragraph looks. */
export const LOOKS: Readonly<Record<ParagraphKind, Look>> = {
  'cover-inspectorate': {
    run: { ...ACCENT_BOLD, size: SIZE.inspectorate },
    paragraph: { spacing: lines(264, { after: 60 }) },
  },
  'cover-title': {
    run: { ...ACCENT_BOLD, size: SIZE.title },
    paragraph: {
      spacing: lines(264, { before: 3000, after: 480 }),
      border: { top: rule(24, 20, COLOUR.accent) },
    },
  },
  'cover-authority': {
    run: { size: SIZE.authority },
    paragraph: { spacing: lines(264, { after: 240 }) },
  },
  'cover-date': {
    run: { size: SIZE.date, color: COLOUR.muted },
    paragraph: { spacing: lines(264, { after: 240 }) },
  },
  'cover-other': { paragraph: { spacing: lines(276, { after: 120 }) } },
  imprint: { paragraph: { spacing: lines(276, { after: 120 }) } },
  contents: {
    run: HEADING.run ?? {},
    paragraph: {
      ...TAKES_NEXT,
      spacing: lines(264, { after: 280 }),
      border: { bottom: rule(6, 4, COLOUR.line) },
    },
  },
  heading: HEADING,
  numbered: {
    paragraph: { indent: { left: INDENT.number, hanging: INDENT.number } },
  },
  body: {},
  bullet: { paragraph: { indent: INDENT.bullet, spacing: lines(276, { after: 100 }) } },
  question: {
    next: 'Heading2',
    run: { bold: true },
    paragraph: { ...TAKES_NEXT, spacing: lines(276, { after: 240 }) },
  },
  side: {
    next: 'ListBullet',
    run: { ...ACCENT_BOLD, allCaps: true, size: SIZE.side },
    paragraph: {
      ...TAKES_NEXT,
      outlineLevel: 1,
      spacing: lines(276, { before: 320, after: 140 }),
    },
  },
  finding: { paragraph: { indent: INDENT.finding } },
  'finding-more': { paragraph: { indent: { left: INDENT.finding.left } } },
};

const RUNNING = { run: { color: COLOUR.muted } } as const;

/** The styles of what is not the report's own text: running heads, table of contents. */
export const SUPPORTING_STYLES: readonly IParagraphStyleOptions[] = [
  {
    id: 'Header',
    name: 'header',
    basedOn: 'Normal',
    ...RUNNING,
    paragraph: {
      spacing: lines(240, { after: 0 }),
      rightTabStop: TEXT_WIDTH,
      border: { bottom: rule(4, 6, COLOUR.line) },
    },
  },
  {
    id: 'Footer',
    name: 'footer',
    basedOn: 'Normal',
    ...RUNNING,
    paragraph: { spacing: lines(240, { after: 0 }), alignment: AlignmentType.RIGHT },
  },
  {
    id: 'TOC1',
    name: 'toc 1',
    basedOn: 'Normal',
    run: { bold: true },
    paragraph: { keepNext: true, spacing: lines(276, { before: 160, after: 40 }) },
  },
  {
    id: 'TOC2',
    name: 'toc 2',
    basedOn: 'Normal',
    paragraph: { indent: { left: 425 }, spacing: lines(276, { after: 40 }) },
  },
];
