import { describe, expect, it } from 'vitest';
import { unmet } from '../../../scripts/setup/debian.mjs';
import { needsFor } from '../../../scripts/setup/library-lists.mjs';

const gtk = ['libgtk-3-0', 'libgtk-3-0t64'];

describe('A system library', () => {
  it('is there when a package with either of its names is installed', () => {
    expect(unmet([gtk], 'installed libgtk-3-0t64\n')).toEqual([]);
  });

  it('is missing when its package is unknown, or was removed and left its settings', () => {
    const listing =
      'config-files libgtk-3-0\ndpkg-query: no packages found matching libgtk-3-0t64\n';
    expect(unmet([gtk], listing)).toEqual([gtk]);
  });

  it('is not taken to be there because another with a longer name is', () => {
    expect(unmet([['xvfb']], 'installed xvfb-extras\n')).toEqual([['xvfb']]);
  });
});

describe('What has to be on the machine', () => {
  const namesFor = (...situation: Parameters<typeof needsFor>) => needsFor(...situation).flat();

  it('is, to open the window, no word processor and no display of its own', () => {
    expect(namesFor('start', false)).toContain('libnss3');
    expect(namesFor('start', false)).not.toContain('libreoffice-writer');
    expect(namesFor('start', false)).not.toContain('xvfb');
  });

  it('is, to test, also LibreOffice, and Xvfb only where there is no display', () => {
    expect(namesFor('test', true)).toEqual(
      expect.arrayContaining(['libnss3', 'libreoffice-writer']),
    );
    expect(namesFor('test', true)).not.toContain('xvfb');
    expect(namesFor('test', false)).toEqual(expect.arrayContaining(['xvfb', 'xauth']));
  });
});
