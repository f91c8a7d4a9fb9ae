import { Minus, Plus } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { assertNever } from '../../../core/result';
import { useWords } from '../../words';
import type { OutlineEntry } from './outline-of';

export interface OutlineLineProps {
  readonly entry: OutlineEntry;
  /** Whether the writer is there. */
  readonly isCurrent: boolean;
  /** Whether Tab stops here: one line of the outline is a stop, arrow keys lead to the others. */
  readonly isStop: boolean;
  readonly onGo: () => void;
}

/** One line of the outline. */
export function OutlineLine({ entry, isCurrent, isStop, onGo }: OutlineLineProps) {
  const name = useLineName(entry);
  return (
    <li>
      <button
        type="button"
        className={`outline-line outline-${entry.kind}`}
        aria-current={isCurrent ? 'location' : undefined}
        aria-label={name}
        tabIndex={isStop ? 0 : -1}
        onClick={onGo}
        onKeyDown={moveFocus}
      >
        <LineContent entry={entry} />
      </button>
    </li>
  );
}

/** What a screen reader says of a line: counts with what they count. */
function useLineName(entry: OutlineEntry): string | undefined {
  const words = useWords('editor');
  switch (entry.kind) {
    case 'question':
      return words('outline.questionName', { number: entry.number, count: entry.words });
    case 'side':
      return words('outline.sideName', {
        side: words(`side.${entry.side}`),
        count: entry.findings,
      });
    default:
      return undefined;
  }
}

function LineContent({ entry }: Pick<OutlineLineProps, 'entry'>) {
  const words = useWords('editor');
  switch (entry.kind) {
    case 'cover':
      return <span className="outline-text">{words('outline.cover')}</span>;
    case 'section':
      return (
        <>
          {entry.label && <span className="outline-label">{entry.label}</span>}
          <span className="outline-text">{entry.heading}</span>
        </>
      );
    case 'question':
      return (
        <>
          <span className="outline-text">
            {words('outline.question', { number: entry.number })}
          </span>
          <span className="outline-count">{words('outline.words', { count: entry.words })}</span>
        </>
      );
    case 'side':
      return (
        <>
          {entry.side === 'positives' ? <Plus size={12} /> : <Minus size={12} />}
          <span className="outline-text">{words(`side.${entry.side}`)}</span>
          <span className="outline-count">{entry.findings}</span>
        </>
      );
    default:
      return assertNever(entry);
  }
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function moveFocus(event: KeyboardEvent<HTMLButtonElement>): void {
  const step = STEPS[event.key];
  const lines = [...(event.currentTarget.closest('ul')?.querySelectorAll('button') ?? [])];
  const next = lines[lines.indexOf(event.currentTarget) + (step ?? 0)];
  if (step === undefined || !next) return;
  event.preventDefault();
  next.focus();
}
