import { describe, expect, it } from 'vitest';
import { oneFailed, sum, withExitCode } from '../../../scripts/test/outcome.mjs';
import { countPlaywright } from '../../../scripts/test/playwright-report.mjs';
import { countVitest } from '../../../scripts/test/vitest-report.mjs';

const file = (status: string, ...tests: [status: string, fullName: string][]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map(([of, fullName]) => ({ status: of, fullName })),
});

describe('The unit tests', () => {
  it('are counted one by one, those that did not run by name', () => {
    const passing = file(
      'passed',
      ['passed', 'a'],
      ['pending', 'b'],
      ['todo', 'c'],
      ['skipped', 'd'],
    );
    const failing = file('failed', ['passed', 'e'], ['failed', 'f']);
    expect(countVitest({ testResults: [passing, failing] })).toEqual({
      passed: 2,
      failed: 1,
      skipped: ['b', 'c', 'd'],
    });
  });

  it('count a file that could not be loaded as one failure', () => {
    expect(countVitest({ testResults: [file('failed')] }).failed).toBe(1);
    expect(countVitest({ testResults: [file('failed', ['passed', 'a'])] }).failed).toBe(1);
  });
});

describe('The window tests', () => {
  const spec = (title: string, status: 'expected' | 'unexpected' | 'flaky' | 'skipped') => ({
    title,
    tests: [{ status }],
  });

  it('are counted through all suites, those that did not run by name', () => {
    const inner = {
      title: 'writing',
      specs: [spec('undo', 'unexpected'), spec('drag', 'skipped')],
    };
    const outer = { title: 'editor.test.ts', specs: [spec('opens', 'expected')], suites: [inner] };
    expect(countPlaywright({ suites: [outer] })).toEqual({
      passed: 1,
      failed: 1,
      skipped: ['editor.test.ts › writing › drag'],
    });
  });

  it('count one that passes only at the second try as failed', () => {
    const suite = { title: 'editor.test.ts', specs: [spec('opens', 'flaky')] };
    expect(countPlaywright({ suites: [suite] })).toMatchObject({ passed: 0, failed: 1 });
  });
});

describe('A runner', () => {
  const good = { passed: 3, failed: 0, skipped: [] };

  it('that ends well is what it reports', () => {
    expect(withExitCode(good, 0)).toEqual(good);
    expect(withExitCode({ ...good, failed: 2 }, 1).failed).toBe(2);
  });

  it('that ends badly with no failed test has failed all the same', () => {
    expect(withExitCode(good, 1)).toEqual({ ...good, failed: 1 });
  });

  it('that reports nothing, or ran no test, has failed', () => {
    expect(withExitCode(null, 0)).toEqual(oneFailed);
    expect(withExitCode({ passed: 0, failed: 0, skipped: ['all'] }, 0).failed).toBe(1);
  });
});

describe('The sum', () => {
  it('is over all runners', () => {
    const first = { passed: 1, failed: 2, skipped: ['a'] };
    const second = { passed: 10, failed: 20, skipped: ['b'] };
    expect(sum([first, second])).toEqual({ passed: 11, failed: 22, skipped: ['a', 'b'] });
  });
});
