import { FileText, FlaskConical, Trash2 } from 'lucide-react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { useWords } from '../../words';
import { show } from '../library-store';
import type { Shelf, ShelfId } from '../rows/shelves';
import { STATE_ICONS } from '../words/state-icons';
import { useStateNames } from '../words/state-names';
import './shelf-list.css';

const ICONS = { ...STATE_ICONS, all: FileText, samples: FlaskConical, bin: Trash2 };

export interface ShelfListProps {
  readonly shelves: readonly Shelf[];
  readonly chosen: ShelfId;
}

/** The parts of the library to choose from, each with how many reports it holds. */
export function ShelfList({ shelves, chosen }: ShelfListProps) {
  const words = useWords('library');
  const nameOf = useShelfNames();
  const choose = (keys: 'all' | Set<unknown>) => {
    const shelf = shelves.find(({ id }) => keys !== 'all' && keys.has(id));
    if (shelf) show({ shelf: shelf.id });
  };
  return (
    <nav className="shelves" data-pane>
      <ListBox
        className="shelves-list"
        aria-label={words('shelvesLabel')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[chosen]}
        onSelectionChange={choose}
      >
        {shelves.map(({ id, count }) => {
          const Icon = ICONS[id];
          return (
            <ListBoxItem key={id} id={id} textValue={nameOf(id)} className="shelf" data-shelf={id}>
              <Icon size={16} />
              <span className="shelf-name">{nameOf(id)}</span>
              <span className="shelf-count">{count > 0 ? count : ''}</span>
            </ListBoxItem>
          );
        })}
      </ListBox>
    </nav>
  );
}

/** Names a shelf on screen. */
function useShelfNames(): (shelf: ShelfId) => string {
  const words = useWords('library');
  const states = useStateNames();
  return (shelf) =>
    shelf === 'all' || shelf === 'samples' || shelf === 'bin'
      ? words(`shelf.${shelf}`)
      : states[shelf];
}
