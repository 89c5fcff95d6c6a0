/**
 * `npm test`: every check and test of the project. `npm test -- --only=wtr,e2e` runs some stages of it. With
 * `--engines=chromium,firefox,webkit`, `wtr` runs in each of these browsers, and `engines` opens the built package in
 * them. The last line counts: a static check is one test.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { countsLine } from './counts-reporter.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const TIMEOUT_SECONDS = 180;
/** Firefox and WebKit run one test file at a time: only one window has the focus. */
const ENGINE_TIMEOUT_SECONDS = 600;

const { values } = parseArgs({ options: { only: { type: 'string' }, engines: { type: 'string' } } });

/** End-to-end tests that measure no time and race with nothing: they may share the machine. */
const PATIENT = /^(?:contrast|docs|studio)\./u;

/**
 * Two lanes run side by side, one for each of two cores; what is sensitive to time is in the first.
 * `needs`: stages that must have passed (where they run at all). `show`: the output is worth reading even if all is well.
 */
const LANES = [
  [
    { name: 'build', command: 'node tools/build.mjs' },
    { name: 'size', command: 'node tools/size.mjs', needs: 'build', show: true },
    ...wtrStages(values.engines?.split(',')),
    {
      name: 'e2e',
      command: nodeTest('test/e2e', (name) => !PATIENT.test(name)),
      count: countNodeTest,
      needs: 'build',
    },
  ],
  [
    { name: 'eslint', command: 'eslint . --max-warnings=0' },
    { name: 'types', command: 'npm run --silent typecheck' },
    {
      name: 'lit-analyzer',
      cwd: 'tools/lit-analyzer',
      command: 'lit-analyzer "../../src/**/*.ts" --strict --maxWarnings 0',
    },
    { name: 'prettier', command: 'prettier --check .' },
    { name: 'node', command: nodeTest('test/node'), count: countNodeTest, needs: 'build' },
    {
      name: 'e2e beside',
      command: nodeTest('test/e2e', (name) => PATIENT.test(name)),
      count: countNodeTest,
      needs: 'build',
    },
  ],
];

const kindOf = ({ name }) => name.split(' ')[0];
const names = [...new Set(LANES.flat().map(kindOf))];
const chosen = values.only?.split(',') ?? names;
const unknown = chosen.filter((name) => !names.includes(name));
if (unknown.length) {
  console.error(`--only=${unknown.join(',')}: there is no such stage. Choose from ${names.join(', ')}.`);
  process.exit(2);
}

const env = { ...process.env, PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}` };
const running = new Set();
process.once('exit', () => running.forEach((child) => stop(child, 'SIGINT')));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

const started = performance.now();
const results = new Map(); // name → promise of its counts
for (const lane of LANES) {
  let previous;
  for (const stage of lane.filter((stage) => chosen.includes(kindOf(stage)))) {
    previous = Promise.all([results.get(stage.needs), previous]).then(([needed]) => runStage(stage, needed));
    results.set(stage.name, previous);
  }
}

const total = { passed: 0, failed: 0, skipped: 0 };
const failed = [];
for (const [name, promise] of results) {
  const counts = await promise;
  for (const key of Object.keys(total)) total[key] += counts[key] ?? 0;
  if (counts.failed) failed.push(name);
}
console.log(`\n${seconds(started)} in all.${failed.length ? ` Failed: ${failed.join(', ')}.` : ''}`);
console.log(countsLine(total));
process.exitCode = failed.length ? 1 : 0;

async function runStage(stage, needed) {
  const { name, count = countCheck, needs, show } = stage;
  const start = performance.now();
  let output = `Not run: it needs ${needs}, which failed.\n`;
  let code = 1;
  if (!needed?.failed) ({ output, code } = await execute(stage));
  output = stripVTControlCharacters(output);
  const counts = count(code, output);
  // Whatever a stage counted, one that ended badly, or without a single test, has failed.
  if (counts.failed === 0 && (code !== 0 || counts.passed === 0)) counts.failed = 1;
  const verdict = counts.failed ? 'FAILED' : 'passed';
  const numbers = count === countCheck ? '' : `, ${countsLine(counts)}`;
  console.log(`\n── ${name}: ${verdict} (${seconds(start)}${numbers}) ${'─'.repeat(60 - name.length)}`);
  if (counts.failed || show) console.log(output.replaceAll(/^\s*✔.*\n/gmu, '').trim());
  else for (const [line] of output.matchAll(/^Skipped in .*$/gmu)) console.log(line);
  return counts;
}

/** Runs a stage's command line, and gives back all that it wrote. Its own process group can be stopped with all its children. */
function execute({ command, cwd = '.', engines, timeoutSeconds = TIMEOUT_SECONDS }) {
  return new Promise((resolve) => {
    const child = spawn(command, {
      shell: true,
      cwd: join(root, cwd),
      env: engines ? { ...env, ENGINES: engines } : env,
      detached: process.platform !== 'win32',
    });
    running.add(child);
    let output = '';
    const keep = (chunk) => (output += chunk);
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    const timer = setTimeout(() => {
      keep(`\nStopped after ${timeoutSeconds} s.\n`);
      stop(child, 'SIGINT');
      setTimeout(stop, 3000, child, 'SIGKILL').unref();
    }, timeoutSeconds * 1000);
    child.once('error', (error) => keep(error.message));
    child.once('close', (code) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ output, code: code ?? 1 });
    });
  });
}

/** SIGINT, unlike SIGKILL, lets a test runner close its browser, which is no member of the group. */
function stop(child, signal) {
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // it has ended by itself
  }
}

/** One after the other: side by side, engines slow each other down until tests that wait give up. */
function wtrStages(engines) {
  if (!engines) return [{ name: 'wtr', command: 'wtr', count: countWtr }];
  return [
    ...engines.map((engine) => ({
      name: `wtr ${engine}`,
      command: 'wtr',
      count: countWtr,
      engines: engine,
      timeoutSeconds: ENGINE_TIMEOUT_SECONDS,
    })),
    {
      name: 'engines',
      command: nodeTest('test/engines'),
      count: countNodeTest,
      engines: engines.join(),
      needs: 'build',
    },
  ];
}

function nodeTest(folder, isChosen = () => true) {
  const files = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
  const tests = files
    .filter((file) => file.endsWith('.test.mjs') && isChosen(file))
    .map((file) => `${folder}/${file}`);
  // Without a file, node would look for tests everywhere.
  return tests.length
    ? `node --test --test-reporter=spec ${tests.join(' ')}`
    : `echo No test file in ${folder}`;
}

function countCheck(code) {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function countNodeTest(_code, output) {
  const number = (key) => Number(output.match(new RegExp(`^ℹ ${key} (\\d+)$`, 'mu'))?.[1] ?? 0);
  return {
    passed: number('pass'),
    failed: number('fail') + number('cancelled'),
    skipped: number('skipped') + number('todo'),
  };
}

function countWtr(_code, output) {
  const line = [...output.matchAll(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gmu)].at(-1) ?? [];
  const [passed = 0, failed = 0, skipped = 0] = line.slice(1).map((number) => Number(number ?? 0));
  return { passed, failed, skipped };
}

function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
