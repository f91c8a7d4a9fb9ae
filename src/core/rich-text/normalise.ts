import { MARK_TYPES, type Inline, type Mark } from './inline';

/** The marks in their one order, each kind at most once; undefined where there is none. */
function normaliseMarks(marks: readonly Mark[] | undefined): readonly Mark[] | undefined {
  if (!marks || marks.length === 0) return undefined;
  if (marks.length === 1) return marks;
  return MARK_TYPES.flatMap((type) => marks.find((mark) => mark.type === type) ?? []);
}

/** Whether two sets of marks, both in their one order, are the same. */
export function sameMarks(a: readonly Mark[] | undefined, b: readonly Mark[] | undefined): boolean {
  if (a === b) return true;
  return a?.length === b?.length && (a ?? []).every((mark, i) => isSameMark(mark, b?.[i]));
}

function isSameMark(a: Mark, b: Mark | undefined): boolean {
  if (a.type !== 'language' || b?.type !== 'language') return a.type === b?.type;
  return a.attrs.language === b.attrs.language;
}

/**
 * The one form of a run of inline nodes: no empty text, neighbours with the same marks joined,
 * marks in their order. ProseMirror keeps the same form, so files compare equal after editing.
 */
export function normaliseInline(nodes: readonly Inline[]): readonly Inline[] {
  const result: Inline[] = [];
  for (const node of nodes) {
    if (node.type === 'text' && node.text === '') continue;
    const marks = normaliseMarks(node.marks);
    const last = result.at(-1);
    if (node.type === 'text' && last?.type === 'text' && sameMarks(last.marks, marks)) {
      result[result.length - 1] = { ...last, text: last.text + node.text };
    } else {
      result.push(withMarks(node, marks));
    }
  }
  return result;
}

function withMarks(node: Inline, marks: readonly Mark[] | undefined): Inline {
  if (node.marks === marks) return node;
  const { marks: _, ...bare } = node;
  return marks ? { ...bare, marks } : bare;
}
