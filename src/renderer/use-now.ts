import { useEffect, useState } from 'react';

const MINUTE = 60_000;

/** The time, renewed each minute: "today" stays true over midnight, and "5 minutes ago" moves on. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
}
