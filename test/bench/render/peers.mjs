import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const NAMES = ['shoelace', 'vaadin', 'spectrum'];

/**
 * Installs the peers, which only this comparison needs, and bundles each as a shop would: minified, for production,
 * with nothing but its accordion.
 *
 * @returns {Promise<{ folder: string, versions: Record<string, string> }>} The folder with `<name>.js` and `<name>.css`.
 */
export async function preparePeers() {
  const { dependencies } = JSON.parse(readFileSync(`${here}package.json`, 'utf8'));
  const isThere = ([name, version]) => {
    const file = `${here}node_modules/${name}/package.json`;
    return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === version;
  };
  if (!Object.entries(dependencies).every(isThere)) {
    const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: here,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(`npm ci in ${here} failed: see above. It needs the package registry.`);
  }
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
  return { folder, versions: dependencies };
}
