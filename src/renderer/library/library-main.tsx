import { useMemo } from 'react';
import type { Stray } from '../../core/api';
import { BinBar } from './shelves/bin-bar';
import { EmptyShelf } from './shelves/empty-shelf';
import { FirstSteps } from './shelves/first-steps';
import { useLibrary } from './library-store';
import { listingOf, sizeOf } from './rows/listing';
import { NoMatch } from './shelves/no-match';
import { StraysBar } from './shelves/strays-bar';
import { ReportList } from './list/report-list';
import type { LibraryRows, ShelfId } from './rows/shelves';

export interface LibraryMainProps {
  readonly library: LibraryRows;
  readonly strays: readonly Stray[];
  readonly shelf: ShelfId;
}

/** The reports of a shelf, or words that say why none is shown, below what else is in the folder. */
export function LibraryMain({ library, strays, shelf }: LibraryMainProps) {
  return (
    <>
      {shelf === 'all' && strays.length > 0 && <StraysBar strays={strays} />}
      <ShelfMain library={library} strays={strays} shelf={shelf} />
    </>
  );
}

function ShelfMain({ library, strays, shelf }: LibraryMainProps) {
  const query = useLibrary((state) => state.query);
  const sort = useLibrary((state) => state.sort);
  const listing = useMemo(
    () => listingOf(library, { shelf, query, sort }),
    [library, shelf, query, sort],
  );
  const isEmpty = sizeOf(listing) === 0;
  if (isEmpty && query.trim() !== '') return <NoMatch library={library} query={query} />;
  if (isEmpty) return <EmptyShelf shelf={shelf} />;
  const noneOwn =
    shelf === 'all' &&
    query === '' &&
    sizeOf({ ...listing, samples: [] }) === 0 &&
    !strays.some(({ header }) => header !== null);
  return (
    <>
      {shelf === 'bin' && <BinBar ids={library.bin.map(({ id }) => id)} />}
      {noneOwn && <FirstSteps />}
      <ReportList listing={listing} shelf={shelf} isSearch={query.trim() !== ''} />
    </>
  );
}
