/**
 * `npm run bench:lint`: how many of the labelled contradictions the linter finds, and how many of its findings are
 * wrong, for each half of each file. Build first. The rules were written by the sentences marked `dev`; those marked
 * `test` judge them. `--misses` prints what went wrong in the `dev` halves, and in no other.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { lintDocument } from '../dist/src/core/index.js';

const { values } = parseArgs({ options: { half: { type: 'string' }, misses: { type: 'boolean' } } });
const PRECISION = 0.95;
const RECALL = 0.9;
const FILES = ['lint-practice', 'lint-sentences', 'lint-sentences-2'];

/** What the linter says about one sentence that answers its question. */
function findingsIn({ locale, question, text }, { policy, support }) {
  const topics = [{ id: 'all', label: '…' }];
  const entries = [{ id: 'entry', topic: 'all', question, answer: text }];
  const found = lintDocument({ version: 1, defaultLocale: locale, topics, entries, policy, support });
  return found.filter(({ code }) => code === 'contradicts-policy');
}

const bare = (text) => text.toLowerCase().replace(/\s+/gu, ' ');
const fits = ({ fact, found }, label) =>
  fact === label.fact &&
  (bare(label.value).includes(bare(found.text)) || bare(found.text).includes(bare(label.value)));

function judge(sentence, store) {
  const findings = findingsIn(sentence, store);
  const wrong = findings.filter((finding) => !sentence.expect.some((label) => fits(finding, label)));
  const missing = sentence.expect.filter((label) => !findings.some((finding) => fits(finding, label)));
  return { sentence, wrong, missing, right: sentence.expect.length - missing.length };
}

function describe({ sentence, wrong, missing }) {
  console.log(
    `${sentence.locale} “${sentence.question}” “${sentence.text}”`,
    ...wrong.map(({ fact, found }) => `\n   wrong: ${fact} ${found.text}`),
    ...missing.map(({ fact, value }) => `\n   missing: ${fact} ${value}`),
  );
}

for (const name of FILES) {
  const file = new URL(`../test/bench/${name}.json`, import.meta.url);
  if (!existsSync(file)) continue;
  const store = JSON.parse(readFileSync(file, 'utf8'));
  for (const half of ['dev', 'test'].filter((each) => each === (values.half ?? each))) {
    const judged = store.sentences
      .filter((sentence) => sentence.half === half)
      .map((each) => judge(each, store));
    if (judged.length === 0) continue;
    if (values.misses && half === 'dev')
      judged.filter(({ wrong, missing }) => wrong.length + missing.length > 0).forEach(describe);
    const sum = (of) => judged.reduce((total, each) => total + of(each), 0);
    const [right, wrong, missing] = [
      sum((each) => each.right),
      sum((each) => each.wrong.length),
      sum((each) => each.missing.length),
    ];
    const [precision, recall] = [right / (right + wrong), right / (right + missing)];
    console.log(
      `${name.padEnd(16)} ${half.padEnd(4)} precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
      `(${judged.length} sentences: ${right} right, ${wrong} wrong, ${missing} missing)`,
    );
    if (half === 'test' && (precision < PRECISION || recall < RECALL)) process.exitCode = 1;
  }
}
console.log(`Wanted of each test half: precision ${PRECISION}, recall ${RECALL}.`);
