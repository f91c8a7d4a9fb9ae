import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Makes one program that plain Node runs of a TypeScript module and gives its path in `folder`. */
export async function bundleForNode(source: URL, folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20',
      outDir: folder,
      rolldownOptions: {
        input: { program: fileURLToPath(source) },
        output: { format: 'esm', entryFileNames: '[name].mjs' },
      },
    },
  });
  return join(folder, 'program.mjs');
}
