import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    // A file that needs a document says so with `// @vitest-environment jsdom`.
    pool: 'forks',
    // Vitest would leave one core free for watching, which here nobody does.
    maxWorkers: '100%',
    // A property may take long on a machine that does other work besides.
    testTimeout: 60_000,
  },
});
