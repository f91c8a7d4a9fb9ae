import type { Node, ResolvedPos } from '@tiptap/pm/model';
import { TextSelection, type EditorState } from '@tiptap/pm/state';
import type { Place } from '../../core/api';

/** Where the caret is, by the id of the finding, section or question around it. */
export function placeOfCaret({ selection }: EditorState): Omit<Place, 'scrollTop'> {
  const { $head } = selection;
  const depth = depthWithId($head);
  if (depth === undefined) return { nodeId: '', offset: 0 };
  return { nodeId: String($head.node(depth).attrs.id), offset: $head.pos - $head.start(depth) };
}

function depthWithId($pos: ResolvedPos): number | undefined {
  for (let depth = $pos.depth; depth > 0; depth -= 1) {
    const id: unknown = $pos.node(depth).attrs.id;
    if (typeof id === 'string' && id !== '') return depth;
  }
  return undefined;
}

/** The selection at a kept place, as near as the report still has it; else where one begins to write. */
export function selectionAtPlace(doc: Node, place: Place | null): TextSelection | undefined {
  let found: number | undefined;
  doc.descendants((node, pos) => {
    if (found !== undefined || node.isTextblock) return false;
    const isIt = place !== null && place.nodeId !== '' && node.attrs.id === place.nodeId;
    const isFirst = place === null && node.type.name === 'finding';
    if (isIt || isFirst) {
      const offset = Math.min(place?.offset ?? 0, Math.max(0, node.nodeSize - 2));
      found = pos + 1 + offset;
    }
    return found === undefined;
  });
  if (found === undefined) return undefined;
  const near = TextSelection.near(doc.resolve(found));
  return near instanceof TextSelection ? near : undefined;
}
