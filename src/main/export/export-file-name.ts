import { authorityName } from '../../core/report/authority';
import type { CoverFacts } from '../../core/report/document';
import { formatMonth } from '../../core/report/month';

/** Names that Windows keeps for devices, whatever their ending. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;

/** What leaves room for the ending where a name may have 255 bytes, the strictest counting. */
const MOST_BYTES = 240;

/** What a report becomes elsewhere: a Word file, or a report file of its own. */
export type Ending = '.docx' | '.arolwg';

/**
 * The name proposed for an exported report: "Carmarthenshire County Council - August 2014.docx".
 * `unnamed` stands for an authority that is not known yet. The name is safe on every file system.
 */
export function exportFileName(facts: CoverFacts, unnamed: string, ending: Ending): string {
  const authority = authorityName(facts.authority, facts.language).trim() || unnamed;
  const month = formatMonth(facts.month, facts.language);
  return `${safeName([authority, month].filter(Boolean).join(' - '), unnamed)}${ending}`;
}

/** The path with that ending: what was typed without it, or with another, keeps its whole name. */
export function withEnding(path: string, ending: Ending): string {
  return path.toLowerCase().endsWith(ending) ? path : `${path}${ending}`;
}

function safeName(name: string, unnamed: string): string {
  const safe = name
    .normalize('NFC')
    .replace(/[<>:"/\\|?*\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/g, ' ');
  const trimmed = withoutEnds(fitting(safe));
  return trimmed === '' || DEVICES.test(trimmed) ? unnamed : trimmed;
}

function fitting(name: string): string {
  const start = Buffer.from(name).subarray(0, MOST_BYTES).toString('utf8');
  // What is left of a letter that was cut through.
  return start.replace(/\ufffd+$/, '');
}

/** A name must neither be hidden (dot first) nor lose its end on Windows (dot or space last). */
function withoutEnds(name: string): string {
  return name.replace(/^[. ]+/, '').replace(/[. ]+$/, '');
}
