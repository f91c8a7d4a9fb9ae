import type { Instant } from '../../core/report/report';
import type { KeptGeneration } from './generation-names';

const MINUTE_MS = 60 * 1000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const MONTH_MS = 31 * DAY_MS;

/** For how long the newest copy of each span is kept, a span being how the time of its copies begins. */
const SPANS: readonly { readonly begins: number; readonly keptForMs: number }[] = [
  { begins: '2014-08-31T12:05'.length, keptForMs: 10 * MINUTE_MS },
  { begins: '2014-08-31T12:0'.length, keptForMs: 2 * HOUR_MS },
  { begins: '2014-08-31T12'.length, keptForMs: DAY_MS },
  { begins: '2014-08-31'.length, keptForMs: MONTH_MS },
];
/** What one sees at once to be wrong is undone by these. */
const LAST = 5;
/** Two who type in one report at once replace each other's copies every second. */
const LAST_BY_OTHERS = 100;
/** Their clock may be wrong, or they put an old copy back: what they wrote counts, not its date. */
const LAST_BY_OTHERS_OF_ANY_AGE = 10;

/** A copy and how long ago, in milliseconds, the text in it was saved. */
interface Aged {
  readonly generation: KeptGeneration;
  readonly age: number;
}

/**
 * The generations that can go. A report that is written in leaves one each second, so they are
 * thinned the more the older they are: kept are the last five, the newest of each minute for ten
 * minutes, of each ten minutes for two hours, of each hour for a day and of each day for a month, and
 * the newest that is older than that: a report may lie for months before someone spoils it. For a
 * month what others wrote is kept too, the last ten of it at least.
 */
export function generationsToDrop(
  generations: readonly KeptGeneration[],
  now: Instant,
): readonly KeptGeneration[] {
  const newestFirst = [...generations]
    .sort((a, b) => b.sequence - a.sequence)
    .map((generation) => ({ generation, age: Date.parse(now) - Date.parse(generation.savedAt) }));
  const byOthers = newestFirst.filter(({ generation }) => generation.byOthers);
  const kept = new Set(
    [
      ...newestFirst.slice(0, LAST),
      ...SPANS.flatMap(({ begins, keptForMs }) => firstOfEach(newestFirst, begins, keptForMs)),
      ...newestFirst.filter(({ age }) => age >= MONTH_MS).slice(0, 1),
      ...byOthers.filter(({ age }) => age < MONTH_MS).slice(0, LAST_BY_OTHERS),
      ...byOthers.slice(0, LAST_BY_OTHERS_OF_ANY_AGE),
    ].map(({ generation }) => generation),
  );
  return generations.filter((generation) => !kept.has(generation));
}

/** The first copy of each span among those that are younger than `keptForMs`. */
function firstOfEach(
  newestFirst: readonly Aged[],
  begins: number,
  keptForMs: number,
): readonly Aged[] {
  const seen = new Set<string>();
  return newestFirst.filter(({ age, generation: { savedAt } }) => {
    const span = savedAt.slice(0, begins);
    return age < keptForMs && !seen.has(span) && seen.add(span);
  });
}
