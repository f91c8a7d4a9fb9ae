import {
  checked,
  expectArray,
  expectBoolean,
  expectMatching,
  expectShape,
  expectText,
  refuse,
} from '../../core/expect';
import type { Place } from '../../core/api';
import { isReportId } from '../../core/report/new-ids';
import type { ReportId } from '../../core/report/report';
import type { WindowPlace } from '../window/window-place';
import { expectPlace } from './expect-place';

/** The app's own data: comfort only, so that losing it loses no report. */
export interface Settings {
  readonly window: WindowPlace | null;
  /** The folder that the person chose for the reports. */
  readonly reportsFolder: string | null;
  /** The folder of the last export, where the next dialog starts. */
  readonly exportFolder: string | null;
  /** Reports folders that have been opened before: they get no samples. */
  readonly knownFolders: readonly string[];
  /** Where the person was in each report, the latest last. */
  readonly places: readonly (readonly [ReportId, Place])[];
}

export const NO_SETTINGS: Settings = {
  window: null,
  reportsFolder: null,
  exportFolder: null,
  knownFolders: [],
  places: [],
};

const MOST_PLACES = 500;

/** Settings from the text of their file. A part that is damaged or missing is as on a first start. */
export function parseSettings(text: string): Settings {
  const value = objectIn(text);
  const part = <Key extends keyof Settings>(
    key: Key,
    check: (value: unknown, path: string) => Settings[Key],
  ): Settings[Key] => {
    const parsed = checked(() => check(value[key], key));
    return parsed.ok ? parsed.value : NO_SETTINGS[key];
  };
  return {
    window: part('window', expectWindowPlace),
    reportsFolder: part('reportsFolder', expectText),
    exportFolder: part('exportFolder', expectText),
    knownFolders: part('knownFolders', expectFolders),
    places: part('places', expectPlaces),
  };
}

/** Settings that hold `place` for the report; the oldest places go when there are too many. */
export function withPlace(settings: Settings, id: ReportId, place: Place): Settings {
  const others = settings.places.filter(([other]) => other !== id);
  return { ...settings, places: [...others, [id, place] as const].slice(-MOST_PLACES) };
}

/** Where the person was in the report, if that is known. */
export function placeIn(settings: Settings, id: ReportId): Place | null {
  return settings.places.find(([other]) => other === id)?.[1] ?? null;
}

function objectIn(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function expectWindowPlace(value: unknown, path: string): WindowPlace {
  const place = expectShape(value, path, ['bounds', 'maximised']);
  const bounds = expectShape(place.bounds, `${path}.bounds`, ['x', 'y', 'width', 'height']);
  const number = (key: string): number => {
    const found = bounds[key];
    return typeof found === 'number' && Number.isSafeInteger(found)
      ? found
      : refuse(`${path}.bounds.${key}`, 'is not a whole number');
  };
  return {
    bounds: { x: number('x'), y: number('y'), width: number('width'), height: number('height') },
    maximised: expectBoolean(place.maximised, `${path}.maximised`),
  };
}

function expectFolders(value: unknown, path: string): readonly string[] {
  return expectArray(value, path).map((folder, i) => expectText(folder, `${path}[${i}]`));
}

function expectPlaces(value: unknown, path: string): Settings['places'] {
  return expectArray(value, path).map((entry, i) => {
    const at = `${path}[${i}]`;
    const [id, place] = expectArray(entry, at);
    return [
      expectMatching(id, `${at}[0]`, isReportId, 'a UUID'),
      expectPlace(place, `${at}[1]`),
    ] as const;
  });
}
