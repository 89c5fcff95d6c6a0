/**
 * `npm run bench:lighthouse`: the demo as Lighthouse judges it on its slow telephone, the median of several runs.
 * Build first. Lighthouse is fetched when it is first wanted: it is larger than all else that this project needs.
 * `--runs=5`; fails where a score is too low, and says which audits cost it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findChromium } from './find-chromium.mjs';
import { serveCompressed } from './serve-compressed.mjs';

/** The last one whose `engines` allow every Node that this project allows. */
const LIGHTHOUSE = 'lighthouse@12.8.2';
const WANTED = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) stop(`--runs=${values.runs} is no whole number above 0.`);
const demo = fileURLToPath(new URL('../dist/demo/', import.meta.url));
if (!existsSync(`${demo}index.html`)) stop('There is no dist/demo/index.html: run `npm run build` first.');

const { executablePath, args, env } = await findChromium();
const server = await serveCompressed((path) => readFileSync(join(demo, path === '/' ? 'index.html' : path)));
const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
const reports = [];
