import type { MakeChecker } from './checker';

/** Links and page references lead to bookmarks that are there, and no field asks to be updated. */
export const checkLinks: MakeChecker = (report) => {
  const bookmarks = new Set<string>();
  const anchors = new Set<string>();
  let inInstruction = false;

  return {
    open: ({ name, attributes }) => {
      if (name === 'w:bookmarkStart') bookmarks.add(attributes.get('w:name') ?? '');
      const anchor = attributes.get('w:anchor');
      if (name === 'w:hyperlink' && anchor !== undefined) anchors.add(anchor);
      inInstruction = name === 'w:instrText';
      if (attributes.get('w:dirty') === 'true' || name === 'w:updateFields') {
        report('stale-field', name);
      }
    },
    text: (text) => {
      const [, target] = (inInstruction && /^\s*(?:PAGE)?REF\s+(\S+)/.exec(text)) || [];
      if (target !== undefined) anchors.add(target);
    },
    end: () => {
      anchors.forEach((anchor) => {
        if (!bookmarks.has(anchor)) report('unknown-anchor', anchor);
      });
    },
  };
};
