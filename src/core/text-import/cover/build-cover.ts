import type {
  Cover,
  CoverFacts,
  CoverLine,
  CoverRole,
  Imprint,
  Paragraph,
} from '../../report/document';
import { placeholderText } from '../../report/placeholders';
import { TERMS } from '../../report/terms';
import type { Inline, PlaceholderField } from '../../rich-text/inline';
import type { Dialect } from '../evidence/dialect';
import { inlineFrom } from '../paragraphs/inline';
import type { Warn } from '../warnings';
import { coverSigns, saysOnly } from './cover-words';
import { IMPRINT_WORDS } from './framework';
import { inOwnLanguage } from './other-language';
import type { FrontItem } from './read-front';

const FIELDS: Readonly<Partial<Record<CoverRole, readonly PlaceholderField[]>>> = {
  title: ['title'],
  authority: ['inspectionOf', 'authority'],
  date: ['month'],
};

/** Words that an imprint may well have. */
const LIKELY_IMPRINT = /available in|ar gael yn|www\.|@/i;

/**
 * The cover and the imprint from what stands before the first section. All up to the last line of a
 * known role is the cover, what follows is the imprint. Where no line has a role the cover is made
 * of the framework's fixed terms: the only words of a report that its source need not hold.
 */
export function buildCover(
  items: readonly FrontItem[],
  facts: CoverFacts,
  dialect: Dialect,
  warn: Warn,
): readonly [Cover, Imprint] {
  const end = items.map(({ role }) => role !== null).lastIndexOf(true) + 1;
  const signs = coverSigns(items);
  const lines = items.slice(0, end).map((item) => coverLine(item, facts, dialect, signs));
  const rest = items.slice(end);
  for (const item of rest) {
    const expected = IMPRINT_WORDS.test(item.words) || LIKELY_IMPRINT.test(item.words);
    if (!expected) warn('unplaced-text', item.draft[0]?.line ?? null);
  }
  const paragraphs = rest.map(({ draft, words }): Paragraph => ({
    type: 'paragraph',
    content: inOwnLanguage(inlineFrom(draft, dialect), words, facts.language),
  }));
  return [
    { type: 'cover', content: lines.length > 0 ? lines : fixedLines(facts) },
    { type: 'imprint', attrs: { locked: true }, content: paragraphs },
  ];
}

/** A line that says a fact of the cover and nothing else shows the fact; any other what it says. */
function coverLine(
  item: FrontItem,
  facts: CoverFacts,
  dialect: Dialect,
  signs: ReadonlySet<string>,
): CoverLine {
  const { role, language, words } = item;
  const field = (role ? (FIELDS[role] ?? []) : []).find(
    (one) => placeholderText(one, facts, language) === words && saysOnly(words, item.draft, signs),
  );
  return {
    type: 'coverLine',
    attrs: { role: role ?? 'other', language },
    content: field ? [placeholder(field)] : inlineFrom(item.draft, dialect),
  };
}

function fixedLines({ language }: CoverFacts): readonly CoverLine[] {
  const line = (
    role: CoverRole,
    content: Inline,
    lineLanguage: CoverFacts['language'] = language,
  ): CoverLine => ({
    type: 'coverLine',
    attrs: { role, language: lineLanguage },
    content: [content],
  });
  return [
    line('inspectorate', { type: 'text', text: TERMS.cy.inspectorate }, 'cy'),
    line('inspectorate', { type: 'text', text: TERMS.en.inspectorate }, 'en'),
    line('title', placeholder('title')),
    line('authority', placeholder('inspectionOf')),
    line('date', placeholder('month')),
  ];
}

function placeholder(field: PlaceholderField): Inline {
  return { type: 'placeholder', attrs: { field } };
}
