/** How a text looks, as far as a report knows it. */
interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
}

const MARKS = 'b, strong, i, em';

/**
 * Leaves in pasted HTML no bold and no italic but `strong` and `em` right around the texts that look
 * so, by elements and style attributes together. The window's content security policy lets no style
 * attribute take effect, so that the browser cannot be asked; and Google Docs puts all that it copies
 * in `<b style="font-weight:normal">`.
 */
export function looksAsMarks(root: Element): void {
  const looks = textsIn(root).map((text) => ({ text, look: lookOf(text, root) }));
  for (const mark of root.querySelectorAll(MARKS)) mark.replaceWith(...mark.childNodes);
  for (const { text, look } of looks) {
    if (look.italic) wrap(text, 'em');
    if (look.bold) wrap(text, 'strong');
  }
}

function textsIn(root: Element): readonly Text[] {
  const texts: Text[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) texts.push(node);
  }
  return texts;
}

/** What the nearest element says that says anything. */
function lookOf(text: Text, root: Element): Look {
  let bold: boolean | undefined;
  let italic: boolean | undefined;
  for (let at = text.parentElement; at && at !== root; at = at.parentElement) {
    bold ??= isBold(styleOf(at, 'font-weight')) ?? (at.matches('b, strong') || undefined);
    italic ??= isItalic(styleOf(at, 'font-style')) ?? (at.matches('i, em') || undefined);
  }
  return { bold: bold ?? false, italic: italic ?? false };
}

/** The value that the style attribute of `element` gives a property, in small letters. */
export function styleOf(element: Element, property: string): string | undefined {
  return (element.getAttribute('style') ?? '')
    .toLowerCase()
    .split(';')
    .map((declaration) => declaration.split(':').map((part) => part.trim()))
    .filter(([name]) => name === property)
    .at(-1)?.[1]
    ?.replace(/\s*!important$/, '');
}

function isBold(weight: string | undefined): boolean | undefined {
  if (weight === undefined || weight === 'inherit') return undefined;
  return /^bold(?:er)?$/.test(weight) || Number(weight) >= 600;
}

function isItalic(style: string | undefined): boolean | undefined {
  if (style === undefined || style === 'inherit') return undefined;
  return /^(?:italic|oblique)/.test(style);
}

function wrap(text: Text, name: 'strong' | 'em'): void {
  const mark = text.ownerDocument.createElement(name);
  text.replaceWith(mark);
  mark.append(text);
}
