import { averages } from './metrics.mjs';
import { KINDS } from './noise.mjs';

export const OWN = 'faq-widget';

const share = (value) => (value === undefined ? '–' : value.toFixed(3).replace(/^0\./u, '.'));
const percent = (value) => (value === undefined ? '–' : `${(100 * value).toFixed(1)} %`);
const ms = (value) => value.toFixed(value < 10 ? 2 : 0);
const row = (cells) => `| ${cells.join(' | ')} |`;
const head = (first, rest) => [row([first, ...rest]), row(['---', ...rest.map(() => '---:')])];

/** @param results - By engine, then by set. @param sizes - Bytes by engine. */
export function table(results, sizes) {
  const kinds = Object.keys(KINDS);
  const lines = head('engine', [
    ...kinds.map((kind) => `MRR ${kind}`),
    'R@1',
    'R@5',
    'empty',
    'AUROC',
    'ms a query, median',
    'p95',
    'ms to build',
    'kB',
  ]);
  const all = Object.entries(results).map(([name, sets]) => [name, averages(Object.values(sets))]);
  const total = ([, average]) => kinds.reduce((sum, kind) => sum + average[kind].mrr, 0);
  for (const [name, average] of all.sort((a, b) => total(b) - total(a))) {
    const { clean, median, p95, build } = average;
    lines.push(
      row([
        name,
        ...kinds.map((kind) => share(average[kind].mrr)),
        share(clean.recall1),
        share(clean.recall5),
        percent(clean.empty),
        share(average.separation),
        ms(median),
        ms(p95),
        ms(build),
        sizes[name] ? (sizes[name] / 1000).toFixed(1) : '–',
      ]),
    );
  }
  return lines.join('\n');
}

/** Each set: our own rank, and the best peer’s. */
export function setTable(results) {
  const kinds = Object.keys(KINDS);
  const sets = Object.keys(Object.values(results)[0]);
  const lines = head(
    'set',
    kinds.flatMap((kind) => [kind, 'best peer']),
  );
  for (const set of sets)
    lines.push(
      row([
        set,
        ...kinds.flatMap((kind) => {
          const own = results[OWN]?.[set][kind].mrr;
          const [peer, value] = bestPeer(results, set, kind);
          const mark = own < value ? ' **ahead**' : '';
          return [share(own), peer ? `${share(value)} ${peer}${mark}` : '–'];
        }),
      ]),
    );
  return lines.join('\n');
}

function bestPeer(results, set, kind) {
  return Object.entries(results)
    .filter(([name]) => name !== OWN)
    .map(([name, sets]) => [name, sets[set][kind].mrr])
    .reduce((best, peer) => (best.length === 0 || peer[1] > best[1] ? peer : best), []);
}

/** What the threshold of confidence does, on the sets that have questions without an answer. */
export function doubtLines(results) {
  return Object.entries(results[OWN] ?? {})
    .filter(([, { sureOfNone }]) => sureOfNone !== undefined)
    .map(
      ([set, { separation, sureAndRight, sureOfNone }]) =>
        `${set}: sure of ${percent(sureAndRight)} of the right answers, and of ${percent(sureOfNone)} where there is none (AUROC ${share(separation)})`,
    )
    .join('\n');
}
