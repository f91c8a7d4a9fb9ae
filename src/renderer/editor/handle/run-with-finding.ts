import type { EditorState } from '@tiptap/pm/state';
import { findingOn, sidesOf, type FindingPlace } from '../findings/places';
import { isWaiting, runOf, selectedFindings, type FindingRun } from '../findings/selected';

/** The finding of that id. */
function findingById({ doc }: EditorState, id: string): FindingPlace | undefined {
  for (const side of sidesOf(doc)) {
    for (let i = 0; i < side.list.childCount; i += 1) {
      if (side.list.child(i).attrs.id === id) return findingOn(side, i);
    }
  }
  return undefined;
}

/**
 * The finding of that id, with all that are selected where it is one of them; undefined where it is only
 * the place of a side's first one.
 */
export function runWithFinding(state: EditorState, id: string): FindingRun | undefined {
  const finding = findingById(state, id);
  if (!finding || isWaiting(finding)) return undefined;
  const selected = selectedFindings(state);
  const isSelected = selected && finding.pos >= selected.from && finding.pos < selected.to;
  return isSelected ? selected : runOf(finding.side, finding.index, finding.index);
}
