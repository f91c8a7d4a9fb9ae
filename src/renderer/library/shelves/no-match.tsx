import { SearchX } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { useWords } from '../../words';
import { findRows } from '../rows/find-rows';
import { show } from '../library-store';
import { focusSearch } from '../search-box';
import type { LibraryRows } from '../rows/shelves';

export interface NoMatchProps {
  readonly library: LibraryRows;
  readonly query: string;
}

/** Says that a search found nothing here, and whether it would elsewhere. */
export function NoMatch({ library, query }: NoMatchProps) {
  const words = useWords('library');
  useEffect(takeLostFocus, []);
  const elsewhere = findRows(library.rows, query).length;
  const action =
    elsewhere > 0 ? (
      <Button onPress={() => show({ shelf: 'all' })}>{words('search.everywhere')}</Button>
    ) : (
      <Button onPress={() => show({ query: '' })}>{words('search.clear')}</Button>
    );
  return (
    <EmptyState
      icon={<SearchX />}
      title={words('search.none', { query: query.trim() })}
      action={action}
    >
      {elsewhere > 0 ? words('search.elsewhere', { count: elsewhere }) : words('search.hint')}
    </EmptyState>
  );
}

/** The focus that was on the last row found goes to the search. */
function takeLostFocus(): void {
  if (document.activeElement === document.body) focusSearch();
}
