import type { CoverFacts, Question, Section } from '../../core/report/document';
import type { Report } from '../../core/report/report';
import { fail, succeed, type Result } from '../../core/result';

/*
 * What Word has no place for (ids, state, times, locks, the authority's four names) travels in the
 * file's custom properties, because these survive Word and LibreOffice. The values are cut to 255
 * characters, the most that Word keeps of one.
 */

/** Says that a file is ours and in which form. */
export const FORMAT_PROPERTY = 'ArolwgFormat';
export const WORD_FORMAT = '1';

const PIECE_PROPERTY = 'ArolwgReport';
const PIECE_LENGTH = 255;

export interface CustomProperty {
  readonly name: string;
  readonly value: string;
}

type PartAttrs = Omit<Section['attrs'], 'id'> | Omit<Question['attrs'], 'id'>;

/** A report without its text. */
export interface ReportFrame extends Omit<Report, 'document'> {
  readonly facts: CoverFacts;
  readonly imprint: { readonly locked: boolean };
  readonly parts: Readonly<Record<string, PartAttrs>>;
}

/** The custom properties of a report's Word file. */
export function reportProperties(report: Report): readonly CustomProperty[] {
  const pieces = asciiJson(frameOf(report)).match(new RegExp(`.{1,${PIECE_LENGTH}}`, 'g')) ?? [];
  return [
    { name: FORMAT_PROPERTY, value: WORD_FORMAT },
    ...pieces.map((value, i) => ({ name: `${PIECE_PROPERTY}${i + 1}`, value })),
  ];
}

/** The JSON that `reportProperties` cut into pieces, not yet checked; or why there is none. */
export function readReportProperties(
  properties: ReadonlyMap<string, string>,
): Result<unknown, string> {
  let json = '';
  for (let i = 1; ; i++) {
    const piece = properties.get(`${PIECE_PROPERTY}${i}`);
    if (piece === undefined) break;
    json += piece;
  }
  try {
    return succeed(JSON.parse(json) as unknown);
  } catch {
    return fail('the properties of the report are not whole');
  }
}

function frameOf({ document, ...report }: Report): ReportFrame {
  const [, imprint, ...parts] = document.content;
  return {
    ...report,
    facts: document.attrs,
    imprint: imprint.attrs,
    parts: Object.fromEntries(parts.map(({ attrs: { id, ...attrs } }) => [id, attrs])),
  };
}

/** JSON without spaces and beyond ASCII nothing, so that no piece can be trimmed or cut wrongly. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^!-~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
