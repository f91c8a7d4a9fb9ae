import type { LibraryEntry, NewReport, TemplateSummary } from '../../../core/api';
import { typedAuthority, type Authority } from '../../../core/report/authority';
import { KNOWN_AUTHORITIES } from '../../../core/report/known-authorities';
import { authorityOfPlace, otherForms } from '../../../core/report/short-names';
import type { Language } from '../../../core/rich-text/inline';
import { cleanText } from '../../../core/rich-text/characters';
import { fold } from '../../../core/rich-text/fold';

/** What stands in the fields of the new report dialog. */
export interface NewReportForm {
  /** A name that was chosen or typed. */
  readonly authority: string;
  /** The Welsh name of an authority that is not known. */
  readonly welshName: string;
  /** `01` to `12`, or empty where the month is not known yet. */
  readonly month: string;
  readonly year: string;
  readonly language: Language;
  readonly templateId: string;
}

/** The fields as they are at first: this month, the first template in its first language. */
export function emptyForm(now: Date, templates: readonly TemplateSummary[]): NewReportForm {
  return {
    authority: '',
    welshName: '',
    month: String(now.getMonth() + 1).padStart(2, '0'),
    year: String(now.getFullYear()),
    language: templates[0]?.languages[0] ?? 'en',
    templateId: templates[0]?.id ?? '',
  };
}

/** The authorities to propose: the known ones, and those that a report of the library names. */
export function proposedAuthorities(entries: readonly LibraryEntry[]): readonly Authority[] {
  const proposed = [...KNOWN_AUTHORITIES];
  for (const entry of entries) {
    if (entry.kind !== 'report' || entry.sample) continue;
    const { authority } = entry.header;
    if (authority.en && !named(authority.en, proposed)) proposed.push(authority);
  }
  return proposed.sort((a, b) => (fold(a.en) < fold(b.en) ? -1 : 1));
}

/** The authority of that name in either language, accents and capitals aside. */
function named(name: string, authorities: readonly Authority[]): Authority | undefined {
  const wanted = tidy(name);
  if (wanted === '') return undefined;
  return authorities.find(({ en, cy }) => tidy(en) === wanted || tidy(cy) === wanted);
}

/** The authority that is meant by its whole name, or by its place alone, such as "Swansea". */
export function authorityMeant(
  name: string,
  authorities: readonly Authority[],
): Authority | undefined {
  return named(name, authorities) ?? authorityOfPlace(name);
}

/** Whether a name is that of a proposed authority; so it is while nothing was typed. */
export function isKnownName(name: string, authorities: readonly Authority[]): boolean {
  return tidy(name) === '' || named(name, authorities) !== undefined;
}

/** Whether an authority is shown for what was typed, in either language. */
export function matchesTyped({ en, cy }: Pick<Authority, 'en' | 'cy'>, typed: string): boolean {
  const names = fold([en, cy, ...otherForms(cy)].join('\n'));
  return fold(typed)
    .split(/\s+/)
    .every((word) => names.includes(word));
}

/** Whether an authority is new to Arolwg: nothing that is proposed fits what was typed. */
export function isNewAuthority(typed: string, authorities: readonly Authority[]): boolean {
  return (
    typed.trim() !== '' &&
    authorityOfPlace(typed) === undefined &&
    !authorities.some((known) => matchesTyped(known, typed))
  );
}

/** What main is asked to create, or undefined while no authority is named. */
export function newReportFrom(
  form: NewReportForm,
  authorities: readonly Authority[],
): NewReport | undefined {
  const name = cleanText(form.authority).trim();
  if (name === '') return undefined;
  // What was typed for another name stands in no field any more.
  const isNew = isNewAuthority(form.authority, authorities);
  const welshName = isNew ? cleanText(form.welshName).trim() : '';
  return {
    templateId: form.templateId,
    language: form.language,
    authority: authorityMeant(name, authorities) ?? typedAuthority(name, welshName),
    month: form.month === '' ? '' : `${form.year}-${form.month}`,
  };
}

/** The years to choose from, next year first. */
export function yearsFrom(now: Date): readonly string[] {
  const next = now.getFullYear() + 1;
  return Array.from({ length: next - FIRST_YEAR + 1 }, (_, i) => String(next - i));
}

/** The year before which no report of this kind was written. */
const FIRST_YEAR = 2010;

function tidy(name: string): string {
  return fold(name).replace(/\s+/g, ' ').trim();
}
