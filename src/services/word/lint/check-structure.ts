import type { MakeChecker } from './checker';

/** Table cells end in a paragraph, and deleted text is `w:delText`: Word calls a file damaged else. */
export const checkStructure: MakeChecker = (report) => {
  /** The element that ended just before, if none has begun since. */
  let last = '';
  let deletions = 0;

  return {
    open: ({ name }) => {
      last = '';
      if (name === 'w:del') deletions += 1;
      if (name === 'w:t' && deletions > 0) report('text-in-deletion', 'w:t in w:del');
    },
    close: (name) => {
      if (name === 'w:del') deletions -= 1;
      if (name === 'w:tc' && last !== 'w:p') report('cell-without-paragraph', 'w:tc');
      last = name;
    },
  };
};
