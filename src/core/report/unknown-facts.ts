import type { Language, PlaceholderField } from '../rich-text/inline';
import type { CoverFacts, ReportDocument } from './document';
import { placeholderIn } from './placeholders';

/**
 * A fact of the cover that a writer fills in; several placeholders can show parts of one. The names are
 * the authority's in that language, where only the other is known.
 */
export type CoverFact = 'authority' | 'month' | 'title' | 'english-name' | 'welsh-name';

const FACT_OF: Readonly<Record<PlaceholderField, CoverFact>> = {
  authority: 'authority',
  inspectionOf: 'authority',
  month: 'month',
  year: 'month',
  title: 'title',
};

const NAME_IN: Readonly<Record<Language, CoverFact>> = { en: 'english-name', cy: 'welsh-name' };

const IN_ORDER: readonly CoverFact[] = [
  'authority',
  'english-name',
  'welsh-name',
  'month',
  'title',
];

/** As much of any node of a document as it takes to find the placeholders in it. */
interface AnyNode {
  readonly type: string;
  readonly attrs?: { readonly field?: PlaceholderField; readonly language?: Language };
  readonly content?: readonly AnyNode[];
}

/** The facts that the report names but that are not filled in, or not in the language they stand in. */
export function unknownFacts(document: ReportDocument): readonly CoverFact[] {
  const unknown = new Set(unknownIn(document as AnyNode, document.attrs.language, document.attrs));
  return IN_ORDER.filter((fact) => unknown.has(fact));
}

function unknownIn(node: AnyNode, around: Language, facts: CoverFacts): readonly CoverFact[] {
  const { field, language = around } = node.attrs ?? {};
  if (field) return unknownOf(field, language, facts);
  return (node.content ?? []).flatMap((child) => unknownIn(child, language, facts));
}

function unknownOf(
  field: PlaceholderField,
  wanted: Language,
  facts: CoverFacts,
): readonly CoverFact[] {
  const { text, language } = placeholderIn(field, facts, wanted);
  if (text.trim() === '') return [FACT_OF[field]];
  return language === wanted ? [] : [NAME_IN[wanted]];
}
