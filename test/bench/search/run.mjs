import { DEPTH, quality, quantile, rankOf, separation } from './metrics.mjs';
import { KINDS } from './noise.mjs';

const BUILDS = 3;
const WARM_UP = 15;

/** Asks one engine all questions of a set, in each kind of noise. `create(faqs, lang)` gives `(query) → [{ id, score?, isConfident? }]`. */
export async function run(create, { faqs, lang, queries, unanswerable }) {
  const builds = [];
  let search;
  for (let round = 0; round < BUILDS; round += 1) {
    const copy = structuredClone(faqs);
    const start = performance.now();
    search = await create(copy, lang);
    builds.push(performance.now() - start);
  }
  for (const { q } of queries.slice(0, WARM_UP)) await search(q);

  const result = { build: quantile(builds, 0.5) };
  const times = [];
  const best = [];
  for (const [kind, noise] of Object.entries(KINDS)) {
    const found = [];
    for (const { q, relevant } of queries) {
      const query = noise(q, lang);
      const start = performance.now();
      const answer = search(query);
      // To wait for what is there already takes time of its own.
      const results = (answer instanceof Promise ? await answer : answer).slice(0, DEPTH);
      times.push(performance.now() - start);
      const rank = rankOf(
        results.map(({ id }) => id),
        relevant,
      );
      found.push({ rank, count: results.length });
      if (kind === 'clean') best.push({ isRight: rank === 1, ...results[0] });
    }
    result[kind] = quality(found);
  }
  result.median = quantile(times, 0.5);
  result.p95 = quantile(times, 0.95);
  if (unanswerable.length === 0) return result;
  const wrong = [];
  for (const { q } of unanswerable) wrong.push({ ...(await search(q))[0] });
  return { ...result, ...doubt(best, wrong) };
}

/** How well the score of the first result tells questions that have an answer from those that have none. */
function doubt(answered, unanswerable) {
  const scores = (list) => list.map(({ score }) => score ?? 0);
  const right = answered.filter(({ isRight }) => isRight);
  const confident = (list) => list.filter(({ isConfident }) => isConfident).length / list.length;
  const hasScore = [...answered, ...unanswerable].some(({ score }) => score !== undefined);
  const knowsDoubt = answered.some(({ isConfident }) => isConfident !== undefined);
  return {
    ...(hasScore ? { separation: separation(scores(answered), scores(unanswerable)) } : {}),
    ...(knowsDoubt ? { sureAndRight: confident(right), sureOfNone: confident(unanswerable) } : {}),
  };
}
