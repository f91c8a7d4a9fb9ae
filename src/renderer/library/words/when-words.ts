import { useEffect, useState } from 'react';
import type { Instant } from '../../../core/report/report';
import { useWords } from '../../words';
import { changedWhen } from './changed-when';

const MINUTE = 60_000;

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

/** The time, renewed each minute. */
function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
}
