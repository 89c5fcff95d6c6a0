import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { installPeers } from '../../../tools/install-peers.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const NAMES = ['shoelace', 'vaadin', 'spectrum'];

/**
 * Installs the peers, which only this comparison needs, and bundles each as a shop would: minified, for production,
 * with nothing but its accordion.
 *
 * @returns {Promise<{ folder: string, versions: Record<string, string> }>} The folder with `<name>.js` and `<name>.css`.
 */
export async function preparePeers() {
  const versions = installPeers(new URL('.', import.meta.url));
  const folder = fileURLToPath(new URL('../../../node_modules/.cache/bench-render/', import.meta.url));
  rmSync(folder, { recursive: true, force: true });
  for (const name of NAMES)
    await build({
      configFile: false,
      publicDir: false,
      root: here,
      logLevel: 'warn',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        target: 'es2022',
        outDir: folder,
        emptyOutDir: false,
        lib: {
          entry: `${here}peers/${name}.js`,
          formats: ['es'],
          fileName: () => `${name}.js`,
          cssFileName: name,
        },
        rolldownOptions: { output: { minify: true } },
      },
    });
  return { folder, versions };
}
