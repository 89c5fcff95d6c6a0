/* The package as a merchant has it: packed, and installed by npm into an empty folder. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
export const STORE = join(root, 'demo/store/faq.json');
export const PAGES = join(root, 'test/fixtures/import');
export const readStore = () => JSON.parse(readFileSync(STORE, 'utf8'));

/**
 * Installs without a network: what the package depends on at run time is packed again, out of the `node_modules` that
 * `npm ci` filled, and given to npm beside it. Where one of them is missing, npm says so and every test fails.
 */
export function installPackage() {
  const folder = mkdtempSync(join(tmpdir(), 'faq-installed-'));
  const packed = join(folder, 'packed');
  const home = join(folder, 'shop');
  mkdirSync(packed);
  mkdirSync(home);
  writeFileSync(join(home, 'package.json'), '{ "name": "shop", "private": true }');
  npm(root, 'pack', '.', ...dependencies(), '--ignore-scripts', '--pack-destination', packed);
  const tarballs = readdirSync(packed).map((name) => join(packed, name));
  npm(home, 'install', ...tarballs, '--offline', '--no-audit', '--no-fund');
  const bin = join(home, 'node_modules/.bin/faq-widget');
  const run = (...args) => spawnSync(bin, args, { cwd: home, encoding: 'utf8' });
  return {
    /** Runs `faq-widget` in the shop's folder. */
    run,
    json: (...args) => JSON.parse(run(...args, '--json').stdout),
    read: (name) => readFileSync(join(home, name), 'utf8'),
    write: (name, content) => {
      writeFileSync(join(home, name), content);
      return name;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Folders of all that is installed with the package, as the lock file lists them. */
function dependencies() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([path, { dev, peer, optional }]) => path && !dev && !peer && !optional)
    .map(([path]) => `./${path}`);
}

const npm = (cwd, ...args) => execFileSync('npm', [...args, '--silent'], { cwd, stdio: 'pipe' });
