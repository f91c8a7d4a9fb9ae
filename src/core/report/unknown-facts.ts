import { LANGUAGES, PLACEHOLDER_FIELDS, type PlaceholderField } from '../rich-text/inline';
import type { CoverFacts, ReportDocument } from './document';
import { placeholderText } from './placeholders';

/** A fact of the cover that a writer fills in; several placeholders can show parts of one. */
export type CoverFact = 'authority' | 'month' | 'title';

const FACT_OF: Readonly<Record<PlaceholderField, CoverFact>> = {
  authority: 'authority',
  inspectionOf: 'authority',
  month: 'month',
  year: 'month',
  title: 'title',
};

/** As much of any node of a document as it takes to find the placeholders in it. */
interface AnyNode {
  readonly type: string;
  readonly attrs?: { readonly field?: PlaceholderField };
  readonly content?: readonly AnyNode[];
}

/** The facts that the report names but that are not filled in, so that it prints gaps for them. */
export function unknownFacts(document: ReportDocument): readonly CoverFact[] {
  const named = fieldsIn(document as AnyNode);
  const unknown = PLACEHOLDER_FIELDS.filter(
    (field) => named.has(field) && !isKnown(field, document.attrs),
  );
  return [...new Set(unknown.map((field) => FACT_OF[field]))];
}

function isKnown(field: PlaceholderField, facts: CoverFacts): boolean {
  return LANGUAGES.some((language) => placeholderText(field, facts, language).trim() !== '');
}

function fieldsIn(node: AnyNode): ReadonlySet<PlaceholderField> {
  const own = node.type === 'placeholder' && node.attrs?.field ? [node.attrs.field] : [];
  return new Set([...own, ...(node.content ?? []).flatMap((child) => [...fieldsIn(child)])]);
}
