import type { ReportId } from '../../core/report/report';
import { inTurn } from './in-turn';
import type { Places } from './places';

/**
 * Runs `task` after all that was asked of the report before: no file moves between the reading and
 * the writing of a change, and a reading waits for the save before it. A task that takes another
 * turn of its own report would wait for itself.
 */
export function inReportTurn<Value>(
  places: Places,
  id: ReportId,
  task: () => Promise<Value>,
): Promise<Value> {
  return inTurn(`report ${places.report(id)}`, task);
}
