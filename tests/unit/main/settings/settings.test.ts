import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  NO_SETTINGS,
  parseSettings,
  placeIn,
  withPlace,
  type Settings,
} from '../../../../src/main/settings/settings';
import { openSettings } from '../../../../src/main/settings/settings-file';
import { temporaryFolder } from '../../../support/temporary-folder';

const ID = '11111111-2222-4333-8444-555555555555';
const SETTINGS: Settings = {
  window: { bounds: { x: -8, y: 0, width: 1200, height: 800 }, maximised: true },
  reportsFolder: '/home/Siân/Adroddiadau',
  exportFolder: null,
  knownFolders: ['/home/Siân/Adroddiadau'],
  places: [[ID, { nodeId: 'q1p001', offset: 12, scrollTop: 340.5 }]],
};

describe("The app's settings", () => {
  it('come back as they were written', () => {
    expect(parseSettings(JSON.stringify(SETTINGS))).toEqual(SETTINGS);
  });

  it.each(['', '{', 'null', '[]', '7', '"text"', '\0\0\0\0'])(
    'are as on a first start where their file holds %j',
    (text) => {
      expect(parseSettings(text)).toEqual(NO_SETTINGS);
    },
  );

  it('lose only the part that is damaged', () => {
    const damaged = { ...SETTINGS, window: { bounds: 'big' }, places: [['x', {}]] };
    expect(parseSettings(JSON.stringify(damaged))).toEqual({
      ...SETTINGS,
      window: null,
      places: [],
    });
  });

  it('are read from any JSON without a fault', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(SETTINGS)), (value, key) => {
        const text = JSON.stringify({ ...SETTINGS, [key]: value });
        expect(parseSettings(JSON.stringify(parseSettings(text)))).toEqual(parseSettings(text));
      }),
    );
  });

  it('hold the last place in each report and forget the oldest of very many', () => {
    const id = (i: number): string => ID.slice(0, -4) + String(i).padStart(4, '0');
    const place = { nodeId: '', offset: 0, scrollTop: 0 };
    let settings = NO_SETTINGS;
    for (let i = 0; i < 502; i += 1) settings = withPlace(settings, id(i), place);
    settings = withPlace(settings, id(2), { ...place, offset: 9 });
    expect(settings.places).toHaveLength(500);
    expect(placeIn(settings, id(1))).toBeNull();
    expect(placeIn(settings, id(2))?.offset).toBe(9);
    expect(placeIn(settings, id(501))).toEqual(place);
  });
});

describe("The settings' file", () => {
  it('holds the last of many changes once they are flushed', async () => {
    const path = join(await temporaryFolder(), 'settings.json');
    const settings = await openSettings(path);
    for (let i = 0; i < 50; i += 1) {
      settings.change((now) => ({ ...now, exportFolder: `/folder ${i}` }));
    }
    expect(settings.isPending()).toBe(true);
    await settings.flush();
    expect(settings.isPending()).toBe(false);
    expect((await openSettings(path)).current().exportFolder).toBe('/folder 49');
  });

  it('is written by itself soon after a change', async () => {
    const path = join(await temporaryFolder(), 'settings.json');
    const settings = await openSettings(path);
    settings.change(() => SETTINGS);
    await expect.poll(() => settings.isPending(), { timeout: 5000 }).toBe(false);
    expect(parseSettings(await readFile(path, 'utf8'))).toEqual(SETTINGS);
  });

  it('neither stops the start nor the end where it cannot be read or written', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'settings.json'));
    await writeFile(join(folder, 'a file'), '');
    for (const path of [join(folder, 'settings.json'), join(folder, 'a file', 'settings.json')]) {
      const settings = await openSettings(path);
      expect(settings.current()).toEqual(NO_SETTINGS);
      settings.change(() => SETTINGS);
      await settings.flush();
      expect(settings.isPending()).toBe(false);
      expect(settings.current()).toEqual(SETTINGS);
    }
  });
});
