import type { Generation } from '../../../core/api';
import { Button } from '../../ui/button';
import { useWords, type Words } from '../../words';
import { exactTime } from '../words/changed-when';
import './copy-list.css';

export interface CopyListProps {
  readonly copies: readonly Generation[];
  /** What is done with a copy: on its button, and as the button's full name. */
  readonly action: { readonly label: string; readonly nameFor: (saved: string) => string };
  readonly onChoose: (copy: Generation) => void;
}

/**
 * The earlier copies of a report, the latest first, each with what it holds and a button. One that
 * cannot be read is shown without: it is told what became of it, not offered.
 */
export function CopyList({ copies, action, onChoose }: CopyListProps) {
  const words = useWords('library');
  const latestFirst = [...copies].sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
  return (
    <ul className="copy-list">
      {latestFirst.map((copy) => (
        <li key={copy.name}>
          <span>
            <time dateTime={copy.savedAt}>{exactTime(copy.savedAt)}</time>
            <span className="copy-note">{holding(words, copy)}</span>
            {copy.byOthers && <span className="copy-note">{words('copies.byOthers')}</span>}
          </span>
          {copy.header && (
            <Button
              aria-label={action.nameFor(exactTime(copy.savedAt))}
              onPress={() => onChoose(copy)}
            >
              {action.label}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** "52 findings, 5,412 words". */
function holding(words: Words<'library'>, { header }: Generation): string {
  if (!header) return words('copies.unreadable');
  const { findings, words: count } = header.counts;
  return words('copies.holds', {
    findings: words('copies.findings', { count: findings }),
    words: words('copies.words', { count }),
  });
}
