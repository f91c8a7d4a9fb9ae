import { useMemo } from 'react';
import { useWords } from '../../words';
import type { StateNames } from '../rows/rows';

/** The names of the states on screen. */
export function useStateNames(): StateNames {
  const words = useWords('common');
  return useMemo(
    () => ({
      drafting: words('state.drafting'),
      'in-review': words('state.in-review'),
      returned: words('state.returned'),
      'with-authority': words('state.with-authority'),
      'signed-off': words('state.signed-off'),
      published: words('state.published'),
    }),
    [words],
  );
}
