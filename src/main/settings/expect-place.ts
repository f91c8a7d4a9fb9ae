import type { Place } from '../../core/api';
import { expectCount, expectMatching, expectShape, refuse } from '../../core/expect';
import { isNodeId } from '../../core/report/new-ids';

/** Checks where a person was in a report, as a window or the settings' file tells it. */
export function expectPlace(value: unknown, path: string): Place {
  const place = expectShape(value, path, ['nodeId', 'offset', 'scrollTop']);
  const accepts = (text: string): boolean => text === '' || isNodeId(text);
  return {
    nodeId: expectMatching(place.nodeId, `${path}.nodeId`, accepts, 'the id of a part of a report'),
    offset: expectCount(place.offset, `${path}.offset`),
    scrollTop: expectScroll(place.scrollTop, `${path}.scrollTop`),
  };
}

/** Not a whole number on screens that scale. */
function expectScroll(value: unknown, path: string): number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0
    ? value
    : refuse(path, 'is not a number from 0');
}
