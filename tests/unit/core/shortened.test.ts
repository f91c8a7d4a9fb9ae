import { describe, expect, it } from 'vitest';
import { shortened } from '../../../src/core/shortened';

describe('Words that a message quotes', () => {
  it('stay as they are where they can be read at a glance', () => {
    expect(shortened('Plans were clear.')).toBe('Plans were clear.');
    expect(shortened('x'.repeat(80))).toBe('x'.repeat(80));
  });

  it('end in an ellipsis where they are longer', () => {
    expect(shortened('x'.repeat(81))).toBe(`${'x'.repeat(79)}…`);
    expect(shortened('x'.repeat(1_000_000))).toBe(`${'x'.repeat(79)}…`);
  });

  it('are cut neither through a character nor after a space', () => {
    expect(shortened('🙂'.repeat(81))).toBe(`${'🙂'.repeat(79)}…`);
    expect(shortened(`${'x'.repeat(78)} ${'y'.repeat(9)}`)).toBe(`${'x'.repeat(78)}…`);
  });
});
