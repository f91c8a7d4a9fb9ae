import type { MakeChecker } from './checker';

/**
 * Links and page references lead to bookmarks that are there; each field ends, and none asks to be
 * updated.
 */
export const checkLinks: MakeChecker = (report) => {
  const bookmarks = new Set<string>();
  const anchors = new Set<string>();
  let inInstruction = false;
  let openFields = 0;

  return {
    open: ({ name, attributes }) => {
      if (name === 'w:bookmarkStart') bookmarks.add(attributes.get('w:name') ?? '');
      const anchor = attributes.get('w:anchor');
      if (name === 'w:hyperlink' && anchor !== undefined) anchors.add(anchor);
      inInstruction = name === 'w:instrText';
      const character = attributes.get('w:fldCharType');
      if (character === 'begin') openFields += 1;
      if (character === 'end') openFields -= 1;
      if (attributes.get('w:dirty') === 'true' || name === 'w:updateFields') {
        report('stale-field', name);
      }
    },
    text: (text) => {
      const [, target] = (inInstruction && /^\s*(?:PAGE)?REF\s+(\S+)/.exec(text)) || [];
      if (target !== undefined) anchors.add(target);
    },
    end: () => {
      if (openFields !== 0) report('unclosed-field', 'w:fldChar');
      anchors.forEach((anchor) => {
        if (!bookmarks.has(anchor)) report('unknown-anchor', anchor);
      });
    },
  };
};
