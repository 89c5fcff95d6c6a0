import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Installs what a benchmark compares with, where it is not there yet: nobody else needs it.
 *
 * @param {URL} folder - With a package.json of exact versions and its lock file.
 * @returns {Record<string, string>} The versions.
 */
export function installPeers(folder) {
  const cwd = fileURLToPath(folder);
  const { dependencies } = JSON.parse(readFileSync(`${cwd}package.json`, 'utf8'));
  const isThere = ([name, version]) => {
    const file = `${cwd}node_modules/${name}/package.json`;
    return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === version;
  };
  if (!Object.entries(dependencies).every(isThere)) {
    const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(`npm ci in ${cwd} failed: see above. It needs the package registry.`);
  }
  return dependencies;
}
