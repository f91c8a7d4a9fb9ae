import { defineConfig } from '@playwright/test';
import { testDisplays } from './tests/e2e/support/test-displays';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results/e2e',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // Windows on one display share its focus and its clipboard: there are as many at once as displays.
  workers: testDisplays().length || 1,
  reporter: [['list']],
});
