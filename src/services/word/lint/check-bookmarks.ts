import type { MakeChecker } from './checker';

/** The most characters that Word takes as a bookmark's name. */
const LONGEST_NAME = 40;

/** Bookmarks: each name and id once, each opened and closed. Word drops what is not so. */
export const checkBookmarks: MakeChecker = (report) => {
  const names = new Set<string>();
  const ids = new Set<string>();
  const open = new Map<string, string>();

  const start = (id: string, name: string): void => {
    if (names.has(name.toLowerCase())) report('repeated-bookmark', name);
    if (ids.has(id)) report('repeated-bookmark', `${name} has the number ${id} of another`);
    if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) || name.length > LONGEST_NAME) {
      report('bookmark-name', name);
    }
    names.add(name.toLowerCase());
    ids.add(id);
    open.set(id, name);
  };

  return {
    open: ({ name, attributes }) => {
      const id = attributes.get('w:id') ?? '';
      if (name === 'w:bookmarkStart') start(id, attributes.get('w:name') ?? '');
      if (name === 'w:bookmarkEnd' && !open.delete(id)) {
        report('unclosed-bookmark', `the end of ${id} has no start`);
      }
    },
    end: () => open.forEach((name) => report('unclosed-bookmark', name)),
  };
};
