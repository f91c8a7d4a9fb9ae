import path from 'node:path';
import { defineConfig } from 'vite';

const at = (...parts: string[]) => path.join(import.meta.dirname, ...parts);

// The command line: one CommonJS program that needs nothing but Node 20.
export default defineConfig({
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: true,
    target: 'node20',
    outDir: at('out/cli'),
    rolldownOptions: {
      input: { index: at('src/cli/index.ts') },
      output: {
        format: 'cjs',
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        banner: (chunk) => (chunk.isEntry ? '#!/usr/bin/env node' : ''),
      },
    },
  },
});
