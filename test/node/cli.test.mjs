/* The command line as a merchant has it: the packed tarball, in a folder of its own, without any library beside it. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const STORE = join(root, 'demo/store/faq.json');
const PAGES = join(root, 'test/fixtures/import');
const folder = mkdtempSync(join(tmpdir(), 'faq-cli-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
execFileSync('npm', pack, { cwd: root, stdio: 'ignore' });
// Unpacked where an install puts it. None of its dependencies is there, so that it shows whether it needs one.
const home = join(folder, 'node_modules/faq-widget');
mkdirSync(home, { recursive: true });
const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
execFileSync('tar', ['-xzf', join(folder, tarball), '-C', home, '--strip-components=1']);
const bin = join(home, JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).bin['faq-widget']);

const run = (...args) => spawnSync(process.execPath, [bin, ...args], { cwd: folder, encoding: 'utf8' });
const json = (...args) => JSON.parse(run(...args, '--json').stdout);
const write = (name, content) => {
  writeFileSync(join(folder, name), content);
  return name;
};
const store = () => JSON.parse(readFileSync(STORE, 'utf8'));

test('the seed store is sound, and nothing is found in it', () => {
  for (const command of ['validate', 'lint']) assert.equal(run(command, STORE).status, 0, command);
});

test('validate names line and column', () => {
  const file = write(
    'broken.json',
    '{\n  "version": 1,\n  "defaultLocale": "en",\n  "topics": [],\n  "entries": [{}]\n}',
  );
  const { status, stdout } = run('validate', file);
  assert.equal(status, 1);
  assert.match(stdout, /broken\.json:5:15 .*missing-id/u);
});

test('lint finds a number that contradicts the policy, and --fix puts the fact in and changes nothing else', () => {
  const text = readFileSync(STORE, 'utf8');
  write('wrong.json', text.replace('dans les {{modification.window}}', 'dans les 48 heures'));
  const { findings } = json('lint', 'wrong.json');
  assert.deepEqual(
    findings.map(({ fact, fix }) => [fact, fix]),
    [['modification.window', '{{modification.window}}']],
  );
  assert.match(findings[0].excerpt, /48 heures/u);
  assert.equal(run('lint', 'wrong.json').status, 1);
  assert.equal(run('lint', 'wrong.json', '--fix', '--out', 'fixed.json').status, 0);
  assert.equal(readFileSync(join(folder, 'fixed.json'), 'utf8'), text);
});

test('nothing is overwritten without --force', () => {
  write('there.json', 'mine');
  assert.equal(run('jsonld', STORE, '--out', 'there.json').status, 2);
  assert.equal(readFileSync(join(folder, 'there.json'), 'utf8'), 'mine');
  assert.equal(run('jsonld', STORE, '--out', 'there.json', '--force').status, 0);
  assert.match(readFileSync(join(folder, 'there.json'), 'utf8'), /schema\.org/u);
});

test('estimate says what the functions say', () => {
  const order = write(
    'order.json',
    '{"total":"200.00","placedAt":"2026-10-31T12:00:00-04:00","country":"US"}',
  );
  const said = json('estimate', STORE, '--order', order, '--now', '2026-10-31T20:00:00Z');
  assert.deepEqual(Object.keys(said), ['cancellation', 'modification', 'delivery']);
  assert.equal(said.cancellation.fee.amount, 300);
});

test('render needs no script and fills the facts in', () => {
  const { stdout } = run('render', STORE, '--locale', 'fr');
  assert.equal(stdout.match(/<details /gu).length, store().entries.length);
  assert.match(stdout, /dans les 24\s+heures/u);
  assert.doesNotMatch(stdout, /<script|\{\{|href="#calculator"/u);
});

test('jsonld keeps to what the policy says', () => {
  const {
    '@graph': [shop, ...others],
  } = json('jsonld', STORE, '--locale', 'fr');
  assert.deepEqual(others, []);
  const rights = new Set(store().policy.statutory.flatMap(({ countries }) => countries));
  for (const { applicableCountry, returnPolicyCategory } of shop.hasMerchantReturnPolicy)
    if (applicableCountry.some((country) => rights.has(country)))
      assert.doesNotMatch(returnPolicyCategory, /NotPermitted/u);
  const [free, paid] = shop.hasShippingService.shippingConditions;
  assert.equal(free.orderValue.minValue, 149.01);
  assert.deepEqual([free.transitTime.duration.minValue, free.transitTime.duration.maxValue], [5, 10]);
  assert.equal(paid.shippingRate, undefined);
  assert.doesNotMatch(JSON.stringify(shop), /cutoffTime|restockingFee/u);
  assert.equal(json('jsonld', STORE, '--faq-page')['@graph'][1].mainEntity.length, store().entries.length);
});

/** Topics and questions that each page has, and what only it shows. */
const IMPORTS = {
  'shopify-accordion.html': [2, 4, /shipping policy/u],
  'woocommerce-toggles.html': [2, 3, /_miel_/u],
  'bootstrap-accordion.html': [2, 3, /- Karte/u],
  'details.html': [2, 3, /\| Francia \| 5 días \|/u],
  'definition-list.html': [2, 3, /acid-free/u],
  'headings.html': [2, 3, /Et les boucles/u],
  'json-ld.html': [1, 3, /\*\*40 countries\*\*/u],
  'pasted.txt': [2, 11, /Photo du sac/u],
  'notes.md': [2, 3, /two years/u],
  'export.csv': [2, 3, /frei Haus/u],
};

for (const [page, [topics, entries, mark]] of Object.entries(IMPORTS))
  test(`import reads ${page} into a sound document`, () => {
    const out = `${page}.json`;
    assert.equal(run('import', join(PAGES, page), '--out', out).status, 0);
    const text = readFileSync(join(folder, out), 'utf8');
    const document = JSON.parse(text);
    assert.deepEqual([document.topics.length, document.entries.length], [topics, entries]);
    assert.match(text, mark);
    assert.doesNotMatch(text, /javascript:|alert\(/u);
    assert.equal(run('validate', out).status, 0);
  });

test('a page that contradicts itself gives a conflict, no proposal', () => {
  const { proposal } = json('import', join(PAGES, 'pasted.txt'));
  const [conflict] = proposal.conflicts;
  assert.deepEqual(
    [conflict.fact, ...conflict.values.map(({ value }) => value)],
    ['cancellation.window', 'PT24H', 'PT12H'],
  );
  assert.ok(!proposal.values.some(({ fact }) => fact === 'cancellation.window'));
});

const BROKEN = {
  'empty.json': ['', /is empty/u],
  'binary.txt': [Buffer.from([1, 0, 2, 255]), /binary/u],
  'latin.txt': [Buffer.from([99, 97, 102, 233]), /UTF-8/u],
  'huge.html': [Buffer.alloc(10_000_000, 'a'), /10\.0 MB/u],
  'half.json': ['{"version":1,\n "topics": [', /half\.json:2:13 is not JSON/u],
};

for (const [name, [content, message]] of Object.entries(BROKEN))
  test(`${name} is told to be broken, by every command that reads such a file`, () => {
    write(name, content);
    for (const command of name.endsWith('.json')
      ? ['validate', 'lint', 'import', 'render', 'jsonld']
      : ['import']) {
      const { status, stdout, stderr } = run(command, name);
      assert.equal(status, 1, command);
      assert.match(stdout + stderr, message, command);
      assert.doesNotMatch(stderr, /\n\s+at /u, command);
    }
  });

test('bad usage exits with 2', () => {
  const wrong = [
    [],
    ['frobnicate', STORE],
    ['lint'],
    ['lint', STORE, '--nope'],
    ['lint', 'nowhere.json'],
    ['estimate', STORE],
  ];
  for (const args of wrong) assert.equal(run(...args).status, 2, args.join(' '));
  assert.ok(!existsSync(join(folder, 'nowhere.json')));
});
