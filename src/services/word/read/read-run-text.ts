import type { XmlElement } from '../package/read-xml';

/** The characters that Word has elements for; undefined for any other element. */
export function characterOf(element: string): string | undefined {
  switch (element) {
    case 'w:softHyphen':
      return '\u00ad';
    case 'w:noBreakHyphen':
      return '\u2011';
    case 'w:tab':
    case 'w:ptab':
      return ' ';
    default:
      return undefined;
  }
}

/** Whether an element is a new line within a paragraph; a page break is a matter of layout. */
export function isLineBreak({ name, attributes }: XmlElement): boolean {
  if (name === 'w:cr') return true;
  const type = attributes.get('w:type') ?? 'textWrapping';
  return name === 'w:br' && type === 'textWrapping';
}

/**
 * `text` without the spaces of XML at its ends, which count only where a file says so. Other spaces
 * of Unicode always count. (No regular expression: on long runs of spaces that would take minutes.)
 */
export function trimSpaces(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isXmlSpace(text, start)) start += 1;
  while (end > start && isXmlSpace(text, end - 1)) end -= 1;
  return text.slice(start, end);
}

function isXmlSpace(text: string, at: number): boolean {
  return ' \t\r\n'.includes(text.charAt(at));
}
