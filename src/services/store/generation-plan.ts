import type { Instant } from '../../core/report/report';
import type { KeptGeneration } from './generation-names';

const HOUR_MS = 60 * 60 * 1000;
const HOURLY_FOR_MS = 24 * HOUR_MS;
const DAILY_FOR_MS = 31 * 24 * HOUR_MS;
const LAST = 5;
/** Two who type in one report at once replace each other's copies every second. */
const LAST_BY_OTHERS = 100;
/** Their clock may be wrong, or they put an old copy back: what they wrote counts, not its date. */
const LAST_BY_OTHERS_OF_ANY_AGE = 10;

/**
 * The generations that can go: kept are the last five, then the last of each hour for a day and of
 * each day for a month, and for a month what others wrote, the last ten of it at least.
 */
export function generationsToDrop(
  generations: readonly KeptGeneration[],
  now: Instant,
): readonly KeptGeneration[] {
  const newestFirst = [...generations].sort((a, b) => b.sequence - a.sequence);
  const youngerThan = (age: number): readonly KeptGeneration[] =>
    newestFirst.filter(({ savedAt }) => Date.parse(now) - Date.parse(savedAt) < age);
  const month = youngerThan(DAILY_FOR_MS);
  const kept = new Set([
    ...newestFirst.slice(0, LAST),
    ...firstOfEach(youngerThan(HOURLY_FOR_MS), '2014-08-31T12'.length),
    ...firstOfEach(month, '2014-08-31'.length),
    ...byOthers(month).slice(0, LAST_BY_OTHERS),
    ...byOthers(newestFirst).slice(0, LAST_BY_OTHERS_OF_ANY_AGE),
  ]);
  return generations.filter((generation) => !kept.has(generation));
}

function byOthers(generations: readonly KeptGeneration[]): readonly KeptGeneration[] {
  return generations.filter((generation) => generation.byOthers);
}

/** The first generation of each span of time, a span being what so many letters of the time tell. */
function firstOfEach(
  generations: readonly KeptGeneration[],
  letters: number,
): readonly KeptGeneration[] {
  const seen = new Set<string>();
  return generations.filter(({ savedAt }) => {
    const span = savedAt.slice(0, letters);
    return !seen.has(span) && seen.add(span);
  });
}
