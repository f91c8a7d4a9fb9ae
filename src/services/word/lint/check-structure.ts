import type { MakeChecker } from './checker';

/** Table cells end in a paragraph, and deleted text is `w:delText`: Word calls a file damaged else. */
export const checkStructure: MakeChecker = (report) => {
  /** Of each table cell that is open, the last element that ended directly in it. */
  const cells: string[] = [];
  let deletions = 0;
  let depth = 0;
  const cellDepths: number[] = [];

  return {
    open: ({ name }) => {
      depth += 1;
      if (name === 'w:tc') {
        cells.push('');
        cellDepths.push(depth);
      }
      if (name === 'w:del') deletions += 1;
      if (name === 'w:t' && deletions > 0) report('text-in-deletion', 'w:t in w:del');
    },
    close: (name) => {
      if (name === 'w:del') deletions -= 1;
      if (name === 'w:tc') {
        cellDepths.pop();
        if (cells.pop() !== 'w:p') report('cell-without-paragraph', 'w:tc');
      }
      depth -= 1;
      if (cellDepths.at(-1) === depth) cells[cells.length - 1] = name;
    },
  };
};
