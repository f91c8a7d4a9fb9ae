import type { Generation } from '../../../core/api';
import { Button } from '../../ui/button';
import { useWords } from '../../words';
import { longTime } from '../words/changed-when';

export interface EarlierCopiesProps {
  readonly copies: readonly Generation[];
  readonly onUse: (copy: Generation) => void;
}

/** The earlier copies of a report, the latest first, each to be put in the place of the damaged one. */
export function EarlierCopies({ copies, onUse }: EarlierCopiesProps) {
  const words = useWords('library');
  if (copies.length === 0) return <p>{words('unreadable.noCopies')}</p>;
  const latestFirst = [...copies].sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
  return (
    <section className="copies" aria-label={words('unreadable.copies')}>
      <h3>{words('unreadable.copies')}</h3>
      <p>{words('unreadable.copiesText')}</p>
      <ul>
        {latestFirst.map((copy) => (
          <li key={copy.name}>
            <time dateTime={copy.savedAt}>{longTime(copy.savedAt)}</time>
            <Button
              aria-label={words('unreadable.useOf', { saved: longTime(copy.savedAt) })}
              onPress={() => onUse(copy)}
            >
              {words('unreadable.use')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
