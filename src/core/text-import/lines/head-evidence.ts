import { endsWithin } from '../evidence/text-shape';
import { roomAfter, wrapOf } from '../evidence/wrap';
import { isNoProse, type LikeLine } from './like-lines';
import type { PrintedLine } from './printed-line';
import { placeBeside, standingsOf, type Standing } from './standing';
import { oddPlaces, placesWithin } from './within-sentences';

/** How the lines of a text stand to its sentences. */
export interface HeadEvidence {
  readonly standings: readonly Standing[];
  /** Where a line is odd within a sentence. */
  readonly odd: ReadonlySet<number>;
  /** Where a line is within a sentence for sure: the line above must go on, or had little room left. */
  readonly sure: ReadonlySet<number>;
}

/** Lines at `passed` may be heads and feet themselves: they say nothing of those beside them. */
export function headEvidence(
  lines: readonly PrintedLine[],
  headings: ReadonlySet<number>,
  passed: ReadonlySet<number>,
): HeadEvidence {
  const standings = standingsOf(lines, headings, passed);
  const within = placesWithin(standings);
  const wrap = wrapOf(lines);
  const sure = [...within].filter((place) => {
    const above = lines[placeBeside(place, -1, passed)];
    const below = lines[placeBeside(place, 1, passed)];
    if (!above || !below) return false;
    return endsWithin(above.text) || ['tight', 'full'].includes(roomAfter(above, below, wrap));
  });
  return { standings, odd: oddPlaces(lines, within, passed), sure: new Set(sure) };
}

/** Prose may have one line twice. */
const LEAST_ODD = 2;
/** As often as this, no label and no word of a list stands alone where it also breaks a sentence. */
const LEAST_APART = 2;

/**
 * Whether like lines are heads or feet because they break sentences, and few other lines do: two or more are
 * odd there, or one surely breaks one while others stand apart from all sentences, as no prose does.
 */
export function areHeads(like: readonly LikeLine[], evidence: HeadEvidence): boolean {
  const breaking = like.filter(({ place }) => evidence.standings[place] === 'within');
  if (breaking.length === 0 || breaking.length * 3 < evidence.odd.size) return false;
  if (breaking.every(({ place }) => evidence.odd.has(place)) && breaking.length >= LEAST_ODD) {
    return true;
  }
  return breaking.every(({ place }) => evidence.sure.has(place)) && mostlyApart(like, evidence);
}

/** Whether like lines all stand right above or below the heads or feet at `places`. */
export function areBeside(like: readonly LikeLine[], places: ReadonlySet<number>): boolean {
  const beside = like.filter(({ place }) => places.has(place - 1) || places.has(place + 1));
  return beside.length === like.length && like.every(({ text }) => isNoProse(text));
}

/**
 * Whether like lines may be heads or feet: one is odd within a sentence, or breaks one and is no prose by its
 * own words, or they stand apart from all.
 */
export function mayBeHeads(like: readonly LikeLine[], evidence: HeadEvidence): boolean {
  const breaks = like.some(({ place }) => evidence.standings[place] === 'within');
  if (breaks && like.every(({ text }) => isNoProse(text))) return true;
  return like.some(({ place }) => evidence.odd.has(place)) || mostlyApart(like, evidence);
}

/** Whether more of the lines stand apart than may begin or end a sentence or be of a list. */
function mostlyApart(like: readonly LikeLine[], { standings }: HeadEvidence): boolean {
  const apart = like.filter(({ place }) => standings[place] === 'apart').length;
  const within = like.filter(({ place }) => standings[place] === 'within').length;
  const isMost = apart * 2 > like.length - within;
  return apart >= LEAST_APART && isMost && like.every(({ text }) => isNoProse(text));
}
