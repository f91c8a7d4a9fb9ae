import type { Instant } from '../../../core/report/report';
import { useNow } from '../../use-now';
import { useWords } from '../../words';
import { changedWhen } from './changed-when';

/** Says when something was, seen from now; the words change as the time goes by. */
export function useWhenWords(): (instant: Instant) => string {
  const words = useWords('library');
  const now = useNow();
  return (instant) => {
    const when = changedWhen(instant, now);
    if (when.kind === 'date') return when.date;
    return 'count' in when
      ? words(`when.${when.kind}`, { count: when.count })
      : words(`when.${when.kind}`);
  };
}
