import type { MakeChecker } from './checker';

const STYLE_REFERENCES = [
  'w:pStyle',
  'w:rStyle',
  'w:tblStyle',
  'w:basedOn',
  'w:next',
  'w:link',
] as const;

/** Styles and lists that are named are there. Word shows other text, or plain text, where not. */
export const checkReferences: MakeChecker = (report, { styles, lists }) => {
  let level = '0';
  return {
    open: ({ name, attributes }) => {
      const value = attributes.get('w:val') ?? '';
      if (STYLE_REFERENCES.some((one) => one === name) && !styles.has(value)) {
        report('unknown-style', value);
      }
      if (name === 'w:numPr') level = '0';
      if (name === 'w:ilvl') level = value;
      // List 0 takes a paragraph out of any list.
      if (name === 'w:numId' && value !== '0' && !lists.get(value)?.has(level)) {
        report('unknown-numbering', `list ${value}, level ${level}`);
      }
    },
  };
};
