/**
 * `npm run bench:lint`: how many of the labelled contradictions the linter finds, and how many of its findings are
 * wrong. Build first. The rules were written by the sentences marked `dev`; those marked `test` judge them.
 * `--misses` prints what went wrong in the `dev` half, and in no other.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { lintDocument } from '../dist/src/core/index.js';

const { values } = parseArgs({ options: { half: { type: 'string' }, misses: { type: 'boolean' } } });
const file = new URL('../test/bench/lint-sentences.json', import.meta.url);
const { policy, support, sentences } = JSON.parse(readFileSync(file, 'utf8'));
const PRECISION = 0.95;
const RECALL = 0.9;

/** What the linter says about one sentence that answers its question. */
function findingsIn({ locale, question, text }) {
  const topics = [{ id: 'all', label: '…' }];
  const entries = [{ id: 'entry', topic: 'all', question, answer: text }];
  const found = lintDocument({ version: 1, defaultLocale: locale, topics, entries, policy, support });
  return found.filter(({ code }) => code === 'contradicts-policy');
}

const bare = (text) => text.toLowerCase().replace(/\s+/gu, ' ');
const fits = ({ fact, found }, label) =>
  fact === label.fact &&
  (bare(label.value).includes(bare(found.text)) || bare(found.text).includes(bare(label.value)));

let missed = false;
for (const half of values.half ? [values.half] : ['dev', 'test']) {
  const counts = { right: 0, wrong: 0, missing: 0 };
  for (const sentence of sentences.filter((each) => each.half === half)) {
    const findings = findingsIn(sentence);
    const wrong = findings.filter((finding) => !sentence.expect.some((label) => fits(finding, label)));
    const missing = sentence.expect.filter((label) => !findings.some((finding) => fits(finding, label)));
    counts.right += sentence.expect.length - missing.length;
    counts.wrong += wrong.length;
    counts.missing += missing.length;
    if (values.misses && half === 'dev' && wrong.length + missing.length > 0)
      console.log(
        `${sentence.locale} “${sentence.question}” “${sentence.text}”`,
        ...wrong.map(({ fact, found }) => `\n   wrong: ${fact} ${found.text}`),
        ...missing.map(({ fact, value }) => `\n   missing: ${fact} ${value}`),
      );
  }
  const precision = counts.right / (counts.right + counts.wrong);
  const recall = counts.right / (counts.right + counts.missing);
  console.log(
    `${half.padEnd(4)} precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} (${counts.right} right, ${counts.wrong} wrong, ${counts.missing} missing)`,
  );
  missed ||= half === 'test' && (precision < PRECISION || recall < RECALL);
}
console.log(`Wanted of the test half: precision ${PRECISION}, recall ${RECALL}.`);
if (missed) process.exitCode = 1;
