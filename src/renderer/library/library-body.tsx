import { useMemo } from 'react';
import type { Library } from '../../core/api';
import { FolderFoot } from './folder-foot';
import { LibraryMain } from './library-main';
import { useLibrary } from './library-store';
import { rowOf } from './rows/rows';
import { ShelfList } from './shelves/shelf-list';
import { shelfOr, shelvesOf, type LibraryRows } from './rows/shelves';
import { useStateNames } from './words/state-names';

/** The shelves on the left, the reports of the chosen one beside them, the folder at the foot. */
export function LibraryBody({ library }: { readonly library: Library }) {
  const rows = useRows(library);
  const shelves = useMemo(() => shelvesOf(rows), [rows]);
  const chosen = useLibrary((state) => state.shelf);
  const shelf = shelfOr(shelves, chosen);
  return (
    <>
      <div className="library-body">
        <ShelfList shelves={shelves} chosen={shelf} />
        <main className="library-main" data-pane>
          <LibraryMain library={rows} strays={library.strays} shelf={shelf} />
        </main>
      </div>
      <FolderFoot library={library} />
    </>
  );
}

function useRows({ entries, bin }: Library): LibraryRows {
  const states = useStateNames();
  return useMemo(
    () => ({
      rows: entries.map((entry) => rowOf(entry, states)),
      bin: bin.map((entry) => rowOf(entry, states)),
    }),
    [entries, bin, states],
  );
}
