import {
  findNodeAtLocation,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import { assertNever, fail, succeed, type Result } from '../../core/result';
import { parseTemplate } from '../../core/template/parse-template';
import type { Template } from '../../core/template/template';
import { nestingProblem, type NestingProblem } from './nesting';

/** Many times as deep as any template is. */
const MOST_LEVELS = 64;

/** What is wrong with a template's file: the line, from 1, the field, and the matter in words. */
export interface TemplateFailure {
  readonly fileName: string;
  readonly line: number;
  readonly field: string;
  readonly message: string;
}

/** Reads a template from the bytes of the file of that name; a byte order mark is passed over. */
export function readTemplateBytes(
  bytes: Uint8Array,
  fileName: string,
): Result<Template, TemplateFailure> {
  try {
    return readTemplateText(new TextDecoder('utf-8', { fatal: true }).decode(bytes), fileName);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return fail({ fileName, line: 1, field: '', message: 'the file is not text in UTF-8' });
  }
}

/** Reads a template from the JSON text of the file of that name. */
export function readTemplateText(
  text: string,
  fileName: string,
): Result<Template, TemplateFailure> {
  const nesting = nestingProblem(text, MOST_LEVELS);
  if (nesting) {
    const line = lineAt(text, nesting.offset);
    return fail({ fileName, line, field: '', message: nestingWords(nesting.kind) });
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const [error] = errors;
  if (!tree || error) {
    const message = `is not JSON: ${readable(error ? printParseErrorCode(error.error) : 'Empty')}`;
    return fail({ fileName, line: lineAt(text, error?.offset ?? 0), field: '', message });
  }
  const repeated = repeatedKey(tree);
  if (repeated) {
    const field = String(repeated.value);
    return fail({ fileName, line: lineAt(text, repeated.offset), field, message: 'stands twice' });
  }
  const parsed = parseTemplate(JSON.parse(text));
  if (parsed.ok) return succeed(parsed.value);
  const { path, message } = parsed.failure;
  const field = path.replace(/^\./, '');
  return fail({ fileName, line: lineAt(text, offsetOf(tree, field)), field, message });
}

function nestingWords(kind: NestingProblem['kind']): string {
  switch (kind) {
    case 'too-deep':
      return `goes more than ${MOST_LEVELS} brackets deep, which no template does`;
    case 'comment':
      return 'is not JSON: invalid comment token';
    default:
      return assertNever(kind);
  }
}

/** "CloseBraceExpected" as "close brace expected". */
function readable(code: string): string {
  return code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}

/** Where the value at `field` stands, or the nearest value around it that is there. */
function offsetOf(tree: Node, field: string): number {
  const steps = field.split(/[.[\]]+/).filter(Boolean);
  for (let count = steps.length; count > 0; count -= 1) {
    const path = steps.slice(0, count).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    const node = findNodeAtLocation(tree, path);
    if (node) return node.offset;
  }
  return tree.offset;
}

/** The second of two keys of the same name in one object: JSON.parse would drop the first unsaid. */
function repeatedKey(node: Node): Node | undefined {
  const children = node.children ?? [];
  if (node.type === 'object') {
    const seen = new Set<unknown>();
    for (const property of children) {
      const key = property.children?.[0];
      if (key && seen.has(key.value)) return key;
      seen.add(key?.value);
    }
  }
  for (const child of children) {
    const found = repeatedKey(child);
    if (found) return found;
  }
  return undefined;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
