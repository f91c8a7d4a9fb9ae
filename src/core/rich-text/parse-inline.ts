import { expectArray, expectOneOf, expectShape, expectText, refuse } from '../expect';
import { assertNever } from '../result';
import {
  INLINE_TYPES,
  LANGUAGES,
  MARK_TYPES,
  PLACEHOLDER_FIELDS,
  type Inline,
  type Mark,
} from './inline';
import { normaliseInline } from './normalise';

/** Checks the inline nodes of a text block and gives them in their one form. */
export function expectInline(value: unknown, path: string): readonly Inline[] {
  if (value === undefined) return [];
  const nodes = expectArray(value, path).map((node, i) => inlineNode(node, `${path}[${i}]`));
  return normaliseInline(nodes);
}

function inlineNode(value: unknown, path: string): Inline {
  const { type, text, attrs, marks } = expectShape(value, path, ['type', 'text', 'attrs', 'marks']);
  const kind = expectOneOf(type, `${path}.type`, INLINE_TYPES);
  const marked = marks === undefined ? {} : { marks: expectMarks(marks, `${path}.marks`) };
  switch (kind) {
    case 'text':
      refuseAttrs(attrs, path);
      return { type: kind, text: expectText(text, `${path}.text`), ...marked };
    case 'hardBreak':
      refuseAttrs(attrs, path);
      return { type: kind, ...marked };
    case 'placeholder': {
      const { field } = expectShape(attrs, `${path}.attrs`, ['field']);
      const known = expectOneOf(field, `${path}.attrs.field`, PLACEHOLDER_FIELDS);
      return { type: kind, attrs: { field: known }, ...marked };
    }
    default:
      return assertNever(kind);
  }
}

function refuseAttrs(attrs: unknown, path: string): void {
  if (attrs !== undefined) refuse(`${path}.attrs`, 'is not known here');
}

function expectMarks(value: unknown, path: string): readonly Mark[] {
  return expectArray(value, path).map((mark, i) => expectMark(mark, `${path}[${i}]`));
}

function expectMark(value: unknown, path: string): Mark {
  const { type, attrs } = expectShape(value, path, ['type', 'attrs']);
  const kind = expectOneOf(type, `${path}.type`, MARK_TYPES);
  if (kind !== 'language') {
    refuseAttrs(attrs, path);
    return { type: kind };
  }
  const { language } = expectShape(attrs, `${path}.attrs`, ['language']);
  return {
    type: kind,
    attrs: { language: expectOneOf(language, `${path}.attrs.language`, LANGUAGES) },
  };
}
