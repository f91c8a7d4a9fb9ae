import { fold } from '../../../core/rich-text/fold';
import type { Row } from './rows';

/** The rows that hold every word of `query`, accents and capitals aside. */
export function findRows<Kind extends Row>(rows: readonly Kind[], query: string): readonly Kind[] {
  const wanted = fold(query).split(/\s+/).filter(Boolean);
  return rows.filter(({ searched }) => wanted.every((word) => searched.includes(word)));
}
