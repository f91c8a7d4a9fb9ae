/*
 * The page of an exported report, in twentieths of a point. The editor's page has the same width of
 * text, so lines break at the same words.
 */

export const PAGE = {
  width: 11906,
  height: 16838,
  margin: 1440,
  header: 709,
  footer: 709,
} as const;

export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;

/** The height of the text's area on a page. */
export const TEXT_HEIGHT = PAGE.height - 2 * PAGE.margin;

/** A line of text at 1.15 lines, and the space after a paragraph. */
export const LINE_HEIGHT = 320;
export const AFTER_TEXT = 160;

export const INDENT = {
  /** From a number such as "1.1." to its text. */
  number: 850,
  finding: { left: 425, hanging: 425 },
  bullet: { left: 1275, hanging: 425 },
} as const;

export const FONT = 'Arial';

/** Sizes in half points, none below 12 point: published documents must be easy to read. */
export const SIZE = {
  text: 24,
  title: 52,
  authority: 36,
  date: 28,
  inspectorate: 28,
  heading: 32,
  side: 24,
} as const;

export const COLOUR = { accent: '1B3F5C', muted: '595959', line: 'A6B4C0' } as const;
