import { Search, X } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Button, Input, SearchField } from 'react-aria-components';
import { useWords } from '../words';
import { isDialogOpen } from '../ui/dialog';
import { show, useLibrary } from './library-store';
import { focusRow } from './list/row-elements';

/** Finds reports; Ctrl+F and / come here, the down arrow goes on to the list. */
export function SearchBox() {
  const words = useWords('library');
  const query = useLibrary((state) => state.query);
  const input = useRef<HTMLInputElement>(null);
  useSearchKeys(() => {
    input.current?.focus();
    input.current?.select();
  });
  const goToList = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    focusRow();
  };
  return (
    <SearchField
      className="search"
      aria-label={words('search.label')}
      value={query}
      onChange={(text) => show({ query: text })}
    >
      <Search size={16} />
      <Input ref={input} placeholder={words('search.placeholder')} onKeyDown={goToList} />
      {query !== '' && (
        <Button className="search-clear" aria-label={words('search.clear')}>
          <X size={16} />
        </Button>
      )}
    </SearchField>
  );
}

/** Brings the focus to the search. */
export function focusSearch(): void {
  document.querySelector<HTMLElement>('.search input')?.focus();
}

function useSearchKeys(focus: () => void): void {
  useEffect(() => {
    const hear = (event: globalThis.KeyboardEvent) => {
      if (!asksForSearch(event) || isDialogOpen()) return;
      event.preventDefault();
      focus();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  });
}

function asksForSearch(event: globalThis.KeyboardEvent): boolean {
  if (event.altKey) return false;
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'f';
  return event.key === '/' && !(event.target instanceof HTMLInputElement);
}
