import { describe, expect, it } from 'vitest';
import { isInstalled } from '../../../scripts/setup/lockfile.mjs';

const locked = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/react': { version: '19.3.1', integrity: 'sha512-react' },
    'node_modules/parser-mac': { version: '1.0.0', integrity: 'sha512-mac', optional: true },
  },
};
const react = { version: '19.3.1', integrity: 'sha512-react' };

describe('The locked packages', () => {
  it('are installed when all are there, but for those of other systems', () => {
    expect(isInstalled(locked, { packages: { 'node_modules/react': react } })).toBe(true);
  });

  it.each([
    ['one is missing', {}],
    ['one is of another version', { 'node_modules/react': { ...react, version: '18.0.0' } }],
    ['one has another hash', { 'node_modules/react': { ...react, integrity: 'sha512-other' } }],
    [
      'an optional one is of another version',
      { 'node_modules/react': react, 'node_modules/parser-mac': { version: '2.0.0' } },
    ],
    [
      'there is one that the lockfile does not know',
      { 'node_modules/react': react, 'node_modules/left-over': { version: '1.0.0' } },
    ],
  ])('are not installed when %s', (_, packages) => {
    expect(isInstalled(locked, { packages })).toBe(false);
  });
});
