import { PLACEHOLDER_FIELDS, type Inline, type PlaceholderField } from '../rich-text/inline';

const PLACEHOLDER = /\{([A-Za-z]+)\}|\n/g;

/**
 * The first thing in braces in a template's text that is no placeholder, or the first brace without its
 * other half; undefined where there is none.
 */
export function strayBraces(text: string): string | undefined {
  return text
    .match(/\{[^{}]*\}|[{}]/g)
    ?.find((found) => fieldNamed(found.slice(1, -1)) === undefined);
}

/** A template's text as inline nodes: names in braces become placeholders, line breaks breaks. */
export function inlineFromTemplate(text: string): readonly Inline[] {
  const nodes: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    if (match.index > end) nodes.push({ type: 'text', text: text.slice(end, match.index) });
    nodes.push(inlineFor(match[0], match[1]));
    end = match.index + match[0].length;
  }
  if (end < text.length) nodes.push({ type: 'text', text: text.slice(end) });
  return nodes;
}

function inlineFor(whole: string, name: string | undefined): Inline {
  if (whole === '\n') return { type: 'hardBreak' };
  const field = fieldNamed(name);
  return field ? { type: 'placeholder', attrs: { field } } : { type: 'text', text: whole };
}

function fieldNamed(name: string | undefined): PlaceholderField | undefined {
  return PLACEHOLDER_FIELDS.find((field) => field === name);
}
