import { SearchX } from 'lucide-react';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { useWords } from '../../words';
import { findRows } from '../rows/find-rows';
import { show } from '../library-store';
import type { LibraryRows } from '../rows/shelves';

export interface NoMatchProps {
  readonly library: LibraryRows;
  readonly query: string;
}

/** Says that a search found nothing here, and whether it would elsewhere. */
export function NoMatch({ library, query }: NoMatchProps) {
  const words = useWords('library');
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
