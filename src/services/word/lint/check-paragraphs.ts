import { isOn } from '../package/on-off';
import type { XmlElement } from '../package/read-xml';
import type { MakeChecker } from './checker';
import type { Definitions } from './definitions';

/** Elements that show something without being text. */
const SHOWS = [
  'w:drawing',
  'w:pict',
  'w:object',
  'w:sym',
  'w:separator',
  'w:continuationSeparator',
  'w:footnoteRef',
  'w:endnoteRef',
];

interface OpenParagraph {
  style: string;
  keepNext: boolean | undefined;
  empty: boolean;
  text: string;
}

/**
 * No empty paragraph stands in for space, and no heading can be parted from the text under it. A
 * heading with nothing under it but the next heading may stand alone.
 */
export const checkParagraphs: MakeChecker = (report, definitions) => {
  const paragraphs: OpenParagraph[] = [];
  let textIn = '';
  let number = 0;
  /** The words of a heading that came just before and may be parted from what follows. */
  let loose: string | undefined;

  const open = (element: XmlElement): void => {
    const { name, attributes } = element;
    textIn = name;
    if (name === 'w:p') {
      paragraphs.push({ style: '', keepNext: undefined, empty: true, text: '' });
    }
    const paragraph = paragraphs.at(-1);
    if (!paragraph) return;
    if (name === 'w:pStyle') paragraph.style = attributes.get('w:val') ?? '';
    if (name === 'w:keepNext') paragraph.keepNext = isOn(element);
    if (SHOWS.includes(name)) paragraph.empty = false;
  };

  const text = (found: string): void => {
    const paragraph = paragraphs.at(-1);
    if (!paragraph) return;
    const pageField = textIn === 'w:instrText' && /^\s*(NUM)?PAGES?\b/.test(found);
    if (pageField || (textIn === 'w:t' && found.trim() !== '')) paragraph.empty = false;
    if (textIn === 'w:t') paragraph.text += found;
  };

  const endParagraph = (paragraph: OpenParagraph): void => {
    number += 1;
    if (paragraph.empty) report('empty-paragraph', `paragraph ${number}`);
    const heading = isHeading(paragraph.style, definitions);
    if (loose !== undefined && !heading) report('heading-not-kept', loose);
    const kept = paragraph.keepNext ?? keepsNext(paragraph.style, definitions);
    loose = heading && !kept ? paragraph.text : undefined;
  };

  return {
    open,
    text,
    close: (name) => {
      textIn = '';
      const paragraph = name === 'w:p' ? paragraphs.pop() : undefined;
      if (paragraph) endParagraph(paragraph);
    },
  };
};

function isHeading(style: string, { styles }: Definitions): boolean {
  return /^heading \d$/i.test(styles.get(style)?.name ?? '');
}

/** What a style or the nearest one that it is based on says; styles in a circle say nothing. */
function keepsNext(style: string, { styles }: Definitions): boolean {
  const seen = new Set<string>();
  let current = styles.get(style);
  while (current && !seen.has(current.id)) {
    if (current.keepNext !== undefined) return current.keepNext;
    seen.add(current.id);
    current = styles.get(current.basedOn ?? '');
  }
  return false;
}
