import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import type { MenuCommand } from '../../../../src/core/api';
import { menuTemplate } from '../../../../src/main/menu/menu-template';
import { loadMenuWords } from '../../../../src/main/words';

type Item = MenuItemConstructorOptions;

/** Every command once: the compiler knows if one is missing. */
const COMMANDS = Object.keys({
  'new-report': 0,
  'import-report': 0,
  'add-report-file': 0,
  'show-library': 0,
  'export-word': 0,
  undo: 0,
  redo: 0,
  save: 0,
  'save-copy': 0,
  bold: 0,
  italic: 0,
  'mark-welsh': 0,
  'mark-english': 0,
  'move-finding-up': 0,
  'move-finding-down': 0,
  'move-finding-other-side': 0,
  'move-finding-next-question': 0,
  'move-finding-previous-question': 0,
  'delete-finding': 0,
  'toggle-lock': 0,
  'edit-cover': 0,
  'show-copies': 0,
} satisfies Record<MenuCommand, 0>);

const PLATFORMS = ['linux', 'win32', 'darwin'] as const;

function itemsOf(
  platform: NodeJS.Platform,
  { developing = false, sent = [] as string[] } = {},
): readonly Item[] {
  const actions = { send: (id: string) => void sent.push(id), showReportsFolder: () => undefined };
  const flat = (items: readonly Item[]): readonly Item[] =>
    items.flatMap((item) => [item, ...flat(Array.isArray(item.submenu) ? item.submenu : [])]);
  return flat(menuTemplate(loadMenuWords(), actions, { platform, developing }));
}

describe.each(PLATFORMS)('The menus on %s', (platform) => {
  it('offer every command once and send it when chosen', () => {
    const sent: string[] = [];
    const items = itemsOf(platform, { sent });
    for (const { click } of items) (click as (() => void) | undefined)?.();
    expect(sent.sort()).toEqual([...COMMANDS].sort());
  });

  it('have words for every item', () => {
    for (const { label, role, type } of itemsOf(platform)) {
      if (type === 'separator' || role === 'appMenu') continue;
      expect(label).toMatch(/^&?[A-Z][a-z]/);
    }
  });

  it('use no key twice, and none that types an accent on a Welsh keyboard', () => {
    const keys = itemsOf(platform).flatMap(({ accelerator }) => accelerator ?? []);
    const written = keys.map((key) => key.replace(/CmdOrCtrl|Cmd/, 'Ctrl').toLowerCase());
    expect(new Set(written).size).toBe(written.length);
    expect(keys.filter((key) => /(Ctrl|Cmd).*Alt.*\+[AEIOUWY]$/i.test(key))).toEqual([]);
  });

  it('keep what belongs to a report off until one is open', () => {
    const on = itemsOf(platform).filter(({ id, enabled }) => id && enabled);
    expect(on.map(({ id }) => id).sort()).toEqual([
      'add-report-file',
      'import-report',
      'new-report',
      'show-library',
    ]);
  });

  it('show the developer tools to developers only', () => {
    const hasTools = (items: readonly Item[]): boolean =>
      items.some(({ role }) => role === 'toggleDevTools');
    expect(hasTools(itemsOf(platform))).toBe(false);
    expect(hasTools(itemsOf(platform, { developing: true }))).toBe(true);
  });
});
