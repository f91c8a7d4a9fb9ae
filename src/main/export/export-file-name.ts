import { authorityName } from '../../core/report/authority';
import type { CoverFacts } from '../../core/report/document';
import { formatMonth } from '../../core/report/month';

/** Names that Windows keeps for devices, whatever their ending. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;

/** Well below what any file system allows, in its strictest counting (bytes, other letters). */
const LONGEST = /^.{1,100}/u;

/**
 * The name proposed for an exported report: "Carmarthenshire County Council - August 2014.docx".
 * `unnamed` stands for an authority that is not known yet. The name is safe on every file system.
 */
export function exportFileName(facts: CoverFacts, unnamed: string): string {
  const authority = authorityName(facts.authority, facts.language).trim() || unnamed;
  const month = formatMonth(facts.month, facts.language);
  return `${safeName([authority, month].filter(Boolean).join(' - '), unnamed)}.docx`;
}

/** The path with Word's ending: what was typed without it, or with another, keeps its whole name. */
export function withWordEnding(path: string): string {
  return /\.docx$/i.test(path) ? path : `${path}.docx`;
}

function safeName(name: string, unnamed: string): string {
  const safe = name
    .normalize('NFC')
    .replace(/[<>:"/\\|?*\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/g, ' ');
  const trimmed = withoutEnds(LONGEST.exec(safe)?.[0] ?? '');
  return trimmed === '' || DEVICES.test(trimmed) ? unnamed : trimmed;
}

/** A name must neither be hidden (dot first) nor lose its end on Windows (dot or space last). */
function withoutEnds(name: string): string {
  return name.replace(/^[. ]+/, '').replace(/[. ]+$/, '');
}
