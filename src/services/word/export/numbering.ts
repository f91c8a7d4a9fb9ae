import { LevelFormat, type ILevelsOptions, type NumberingDefinition } from 'docx';
import type { ReportDocument, Section } from '../../../core/report/document';
import { sectionNumbers } from '../../../core/report/numbering';
import { INDENT } from './measures';

/** A place in a list: what a docx paragraph takes as its `numbering`. */
export interface ListPlace {
  readonly reference: string;
  readonly level: number;
  /** Keeps docx from putting its own list style in the place of ours. */
  readonly custom: true;
}

const FINDINGS = 'findings';
const BULLETS = 'bullets';

export const FINDING_BULLET: ListPlace = { reference: FINDINGS, level: 0, custom: true };
export const AIM_BULLET: ListPlace = { reference: BULLETS, level: 0, custom: true };

/** The place of a section's heading in its list; none where it has no number. */
export function headingPlace({ attrs }: Section): ListPlace | undefined {
  if (attrs.headingNumber === 'none') return undefined;
  return { reference: `section-${attrs.id}`, level: 0, custom: true };
}

/** The place of a section's numbered paragraphs in its list. */
export function paragraphPlace({ attrs }: Section): ListPlace {
  const level = attrs.headingNumber === 'none' ? 0 : 1;
  return { reference: `section-${attrs.id}`, level, custom: true };
}

/**
 * The lists of a report. Each section has a list of its own that starts at the section's number,
 * because sections may number in different forms, and one list in Word has one form a level.
 */
export function listsOf(document: ReportDocument): readonly NumberingDefinition[] {
  const sections = [...sectionNumbers(document)].map(([section, number]) => ({
    reference: `section-${section.attrs.id}`,
    levels: sectionLevels(section, number),
  }));
  return [
    { reference: FINDINGS, levels: [bullet(INDENT.finding)] },
    { reference: BULLETS, levels: [bullet(INDENT.bullet)] },
    ...sections,
  ];
}

function sectionLevels({ attrs }: Section, number: number): readonly ILevelsOptions[] {
  const { headingNumber, paragraphNumber } = attrs;
  const dot = paragraphNumber === 'n.n.' ? '.' : '';
  // Without a numbered heading Word has nothing to count in the first place: the number stands as text.
  if (headingNumber === 'none') return [numbers(0, `${number}.%1${dot}`, 1)];
  return [
    numbers(0, headingNumber === 'n.0.' ? '%1.0.' : '%1.', number),
    numbers(1, `%1.%2${dot}`, 1),
  ];
}

function numbers(level: number, text: string, start: number): ILevelsOptions {
  const indent = { left: INDENT.number, hanging: INDENT.number };
  return { level, format: LevelFormat.DECIMAL, text, start, style: { paragraph: { indent } } };
}

function bullet({ left, hanging }: { readonly left: number; readonly hanging: number }) {
  return {
    level: 0,
    format: LevelFormat.BULLET,
    text: '•',
    style: { paragraph: { indent: { left, hanging } } },
  } satisfies ILevelsOptions;
}
