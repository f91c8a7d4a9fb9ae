import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const at = (...parts: string[]) => path.join(import.meta.dirname, ...parts);

// The targets are those of the oldest runtime that the app has to run on, Electron 25.
export default defineConfig({
  main: {
    build: {
      target: 'node18',
      outDir: at('out/main'),
      // Bundled, because some dependencies are ES modules only, which that runtime cannot require.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: at('src/main/index.ts'), worker: at('src/main/tasks/worker.ts') },
        output: { format: 'cjs', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: 'node18',
      outDir: at('out/preload'),
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: at('src/preload/index.ts') },
        output: { format: 'cjs' },
      },
    },
  },
  renderer: {
    root: at('src/renderer'),
    plugins: [react()],
    build: {
      target: 'chrome114',
      // A smaller program is read and compiled sooner: the window is ready earlier.
      minify: true,
      outDir: at('out/renderer'),
      rolldownOptions: { input: { index: at('src/renderer/index.html') } },
    },
  },
});
