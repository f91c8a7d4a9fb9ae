import { useMemo } from 'react';
import { useWords } from '../../words';
import type { StateNames } from '../rows/rows';

/** The names of the states on screen, and of what a file that cannot be read is. */
export function useStateNames(): StateNames {
  const words = useWords('common');
  const library = useWords('library');
  return useMemo(
    () => ({
      drafting: words('state.drafting'),
      'in-review': words('state.in-review'),
      returned: words('state.returned'),
      'with-authority': words('state.with-authority'),
      'signed-off': words('state.signed-off'),
      published: words('state.published'),
      unreadable: library('unreadable.name'),
      newer: library('unreadable.newerName'),
    }),
    [words, library],
  );
}
