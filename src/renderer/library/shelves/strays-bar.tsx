import { ListPlus } from 'lucide-react';
import { useTransition } from 'react';
import type { Stray } from '../../../core/api';
import { Button } from '../../ui/button';
import { useWords, type Words } from '../../words';
import { adoptStrays } from '../library-actions';
import { focusRow } from '../list/row-elements';
import './strays-bar.css';

/** More names would say no more. */
const MOST_NAMES = 6;

/** The report files of the folder that no list shows, and the way to take them into it. */
export function StraysBar({ strays }: { readonly strays: readonly Stray[] }) {
  const words = useWords('library');
  const [isAdding, startAdding] = useTransition();
  const readable = strays.filter(({ header }) => header !== null);
  const unreadable = strays.filter(({ header }) => header === null);
  return (
    <div className="library-bar">
      <div className="strays">
        <FileNames words={words} kind="files" strays={readable} />
        <FileNames words={words} kind="unreadable" strays={unreadable} />
      </div>
      {readable.length > 0 && (
        <Button
          icon={<ListPlus size={16} />}
          isDisabled={isAdding}
          onPress={() => startAdding(add)}
        >
          {words('strays.add', { count: readable.length })}
        </Button>
      )}
    </div>
  );
}

/** The button goes away with what it added: the keyboard goes on in the list. */
async function add(): Promise<void> {
  await adoptStrays();
  if (document.activeElement === document.body) focusRow();
}

interface FileNamesProps {
  readonly words: Words<'library'>;
  readonly kind: 'files' | 'unreadable';
  readonly strays: readonly Stray[];
}

function FileNames({ words, kind, strays }: FileNamesProps) {
  const count = strays.length;
  if (count === 0) return null;
  const shown = strays.slice(0, MOST_NAMES).map(({ fileName }) => fileName);
  const names = shown.join(', ');
  const more = count - shown.length;
  const named = more > 0 ? words('strays.more', { names, count: more }) : names;
  return <p>{words(`strays.${kind}`, { count, names: named })}</p>;
}
