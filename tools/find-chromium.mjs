import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Flags of every launch: CI often runs as root, where Chromium has no sandbox, and no test may leave the machine. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-features=OptimizationHints,MediaRouter,Translate,DialMediaRouteProvider',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1',
];

const { env, platform, arch } = process;
const CHROMES = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/usr/bin/chromium-headless-shell',
    '/snap/bin/chromium',
  ],
  darwin: ['', env.HOME ?? ''].flatMap((home) => [
    `${home}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
    `${home}/Applications/Chromium.app/Contents/MacOS/Chromium`,
  ]),
  // Every Windows has Edge, which is a Chromium too: the last resort there.
  win32: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ].flatMap((file) =>
    [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter(Boolean)
      .map((folder) => `${folder}\\${file}`),
  ),
};

/**
 * What `puppeteer.launch` needs: the browser named by CHROME_PATH, else an installed Chrome or Chromium, else the one
 * that npm brought. CHROMIUM=npm takes the last at once.
 *
 * @throws {Error} When there is none; the message names the remedy.
 */
export async function findChromium() {
  if (env.CHROMIUM !== 'npm') {
    if (env.CHROME_PATH && !existsSync(env.CHROME_PATH))
      throw new Error(
        `CHROME_PATH is ${env.CHROME_PATH}, but there is no such file: correct it, or unset it.`,
      );
    const found = env.CHROME_PATH || CHROMES[platform]?.find((path) => existsSync(path));
    if (found) return launchOptions(found);
  }
  if (platform !== 'linux' || arch !== 'x64')
    throw new Error(
      'No Chrome or Chromium found: install one, or set CHROME_PATH to the browser to test in.',
    );
  return npmChromium();
}

function launchOptions(executablePath, extraEnv = {}) {
  const headless = /headless.shell/u.test(executablePath) ? 'shell' : true;
  return { executablePath, headless, args: CHROMIUM_ARGS, env: { ...env, ...extraEnv } };
}

/** Chromium's headless shell out of @sparticuz/chromium, which needs neither root nor system packages. */
async function npmChromium() {
  const manifest = new URL('../node_modules/@sparticuz/chromium/package.json', import.meta.url);
  if (!existsSync(manifest))
    throw new Error(
      'No Chrome or Chromium found: run `npm ci`, or set CHROME_PATH to the browser to test in.',
    );
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  const cache = fileURLToPath(new URL('../node_modules/.cache/chromium/', import.meta.url));
  const folder = join(cache, version);
  if (!existsSync(folder)) await unpack(new URL('.', manifest), cache, folder);

  const executablePath = join(folder, 'chromium');
  const extra = {};
  // A bare system lacks libnss3 and others (the loader then ends with an error): the package carries them as well.
  if (spawnSync(executablePath, ['--version', '--no-sandbox']).status !== 0)
    extra.LD_LIBRARY_PATH = [join(folder, 'al2023/lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  // Without any font a text has no width at all: the package carries Open Sans.
  if (!hasFonts('/usr/share/fonts') && !hasFonts('/usr/local/share/fonts'))
    extra.FONTCONFIG_FILE = join(folder, 'fonts.conf');
  return { ...launchOptions(executablePath, extra), headless: 'shell' };
}

/** Unpacks into a folder of its own and renames it when whole, so that two runs at once cannot meet half a browser. */
async function unpack(source, cache, folder) {
  mkdirSync(cache, { recursive: true });
  const scratch = mkdtempSync(join(cache, 'unpacking-'));
  const { TMPDIR } = process.env;
  process.env.TMPDIR = scratch; // the package unpacks into os.tmpdir()
  try {
    // Its main module leaves the libraries packed wherever it does not run in a cloud function.
    const { inflate } = await import(new URL('build/esm/lambdafs.js', source));
    const parts = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
    await Promise.all(parts.map((part) => inflate(fileURLToPath(new URL(`bin/${part}`, source)))));
    writeFileSync(
      join(scratch, 'fonts.conf'),
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>\n`,
    );
    renameSync(scratch, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error; // else another run was faster, and its browser is as good
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
    rmSync(scratch, { recursive: true, force: true });
  }
}

const hasFonts = (folder) =>
  existsSync(folder) &&
  readdirSync(folder, { recursive: true }).some((file) => /\.(?:ttf|otf|ttc|pfb)$/iu.test(file));
