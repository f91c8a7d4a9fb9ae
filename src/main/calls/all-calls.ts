import type { AppParts } from '../app-parts';
import type { ServedCalls } from './answer';
import { exportCalls } from './export';
import { importCalls } from './import';
import { reportCalls } from './reports';
import { windowCalls, type StateListeners } from './window-calls';

/** Every call of the contract. */
export function allCalls(parts: AppParts, listeners: StateListeners): ServedCalls {
  const reports = reportCalls(parts);
  return {
    ...reports,
    ...importCalls(parts),
    ...exportCalls(parts),
    ...windowCalls(parts, reports.listReports, listeners),
  };
}
