import type { Generation } from '../../core/api';

/** An earlier copy of a report as its file's name alone tells of it. */
export interface KeptGeneration extends Omit<Generation, 'header'> {
  /** Counts up with each copy, so that a clock that was set back mixes nothing up. */
  readonly sequence: number;
}

const NAME = /^(\d{8})-(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\d\.\d{3}Z)(-other)?\.arolwg$/;

/** `00000012-2014-08-31T12-00-00.000Z.arolwg`: no colons, which Windows refuses. */
export function generationName(generation: Omit<KeptGeneration, 'name'>): string {
  const { sequence, savedAt, byOthers } = generation;
  const time = savedAt.replaceAll(':', '-');
  return `${String(sequence).padStart(8, '0')}-${time}${byOthers ? '-other' : ''}.arolwg`;
}

/** The generation that a file of that name is, undefined for any other file. */
export function readGenerationName(name: string): KeptGeneration | undefined {
  const match = NAME.exec(name);
  if (!match) return undefined;
  const [, sequence, date, hour, minute, seconds, other] = match;
  const savedAt = `${date}${hour}:${minute}:${seconds}`;
  if (Number.isNaN(Date.parse(savedAt))) return undefined;
  return { name, savedAt, sequence: Number(sequence), byOthers: other !== undefined };
}
