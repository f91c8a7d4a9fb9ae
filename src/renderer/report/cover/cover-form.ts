import { typedAuthority, type Authority } from '../../../core/report/authority';
import type { CoverFacts } from '../../../core/report/document';
import { KNOWN_AUTHORITIES } from '../../../core/report/known-authorities';
import { isMonth } from '../../../core/report/month';
import { cleanText } from '../../../core/rich-text/characters';

/** What stands in the fields of the cover details. */
export interface CoverForm {
  readonly title: string;
  readonly authority: Authority;
  /** `01` to `12`, or empty while the month is not known. */
  readonly month: string;
  readonly year: string;
}

/** The fields as the report has them now. */
export function formOf({ title, authority, month }: CoverFacts): CoverForm {
  return { title, authority, month: month.slice(5), year: month.slice(0, 4) };
}

/** Whether the year is one that a report can have, where a month asks for it. */
export function isYearRight({ month, year }: CoverForm): boolean {
  return month === '' || isMonth(`${year.trim()}-${month}`);
}

/** The report's facts with what stands in the fields. */
export function factsFrom(form: CoverForm, before: CoverFacts): CoverFacts {
  const { title, authority, month, year } = form;
  return {
    ...before,
    title: tidy(title),
    month: month === '' ? '' : `${year.trim()}-${month}`,
    authority: {
      en: tidy(authority.en),
      cy: tidy(authority.cy),
      inspectionOfEn: tidy(authority.inspectionOfEn),
      inspectionOfCy: tidy(authority.inspectionOfCy),
    },
  };
}

function tidy(text: string): string {
  return cleanText(text).replace(/ +/g, ' ').trim();
}

/**
 * The authority after its English name was chosen or typed. A known one brings all its forms; with
 * any other name no form of a known one may stay behind on the cover.
 */
export function withEnglishName(before: Authority, en: string): Authority {
  const known = KNOWN_AUTHORITIES.find((authority) => authority.en === en.trim());
  if (known) return known;
  const wasKnown = KNOWN_AUTHORITIES.some((authority) => authority.en === before.en);
  const cy = wasKnown ? '' : before.cy;
  const proposed = typedAuthority(en, cy);
  return { ...proposed, inspectionOfCy: wasKnown ? '' : before.inspectionOfCy };
}

/**
 * The name in English of the authority whose Welsh name still stands beside another English one;
 * undefined where the two may belong together. A slip that is mended changes the English name too, so
 * the Welsh one is left for a person to look at.
 */
export function otherAuthorityInWelsh(opened: Authority, now: Authority): string | undefined {
  const isSame = tidy(opened.en) === tidy(now.en) || now.cy === '' || now.cy !== opened.cy;
  return isSame || opened.en === '' ? undefined : opened.en;
}

/** The authority after its Welsh name was typed; its "Arolygiad o …" follows unless it was edited. */
export function withWelshName(before: Authority, cy: string): Authority {
  const wasProposed =
    before.inspectionOfCy === '' ||
    before.inspectionOfCy === typedAuthority(before.en, before.cy).inspectionOfCy;
  return {
    ...before,
    cy,
    inspectionOfCy: wasProposed
      ? typedAuthority(before.en, cy).inspectionOfCy
      : before.inspectionOfCy,
  };
}
