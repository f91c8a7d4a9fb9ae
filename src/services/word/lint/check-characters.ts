import { isCleanText } from '../../../core/rich-text/characters';
import type { MakeChecker } from './checker';

/** No control characters or non-characters, which other programs drop or choke on. */
export const checkCharacters: MakeChecker = (report) => {
  const check = (text: string): void => {
    // White space between elements, and in addresses, is a matter of XML.
    if (!isCleanText(text.replace(/[\t\n\r]/g, ' '))) {
      report('forbidden-character', JSON.stringify(text.slice(0, 40)));
    }
  };
  return {
    open: ({ attributes }) => attributes.forEach(check),
    text: check,
  };
};
