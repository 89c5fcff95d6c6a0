import { KINDS, randomOf } from './noise.mjs';

/** Words that stand everywhere; a text takes every second of its words from here. */
const COMMON =
  'the a to of my is it i you can how do does for in on and if when what not with your order be have are this that will at from or by after'.split(
    ' ',
  );
const STARTS = 'b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sh sl sp st str t th tr v w'.split(
  ' ',
);
const MIDDLES = 'a e i o u ai ea ee ie oa oo ou'.split(' ');
const ENDS = ['', ...'b ck d g l ll m n nd ng nt p r rt s ss st t x'.split(' ')];
/** As many words as a large site's texts have. A few are frequent and most are rare, as in every language. */
const WORDS = 30_000;
const QUERIES = 150;

/**
 * So many entries, each with a question of about 8 words, an answer of about 60 and three keywords, and questions to ask of
 * them: words of an entry, every third query misspelt and every third unfinished. Made up, the same in each run.
 */
export function scaled(count) {
  const random = randomOf(`scale ${count}`);
  const below = (limit) => Math.floor(random() * limit);
  const pick = (list) => list[below(list.length)];
  const syllable = () => pick(STARTS) + pick(MIDDLES) + pick(ENDS);
  const words = Array.from({ length: WORDS }, () => Array.from({ length: 1 + below(3) }, syllable).join(''));
  const telling = () => words[Math.floor(WORDS ** random()) - 1];
  const text = (length) =>
    Array.from({ length }, () => (random() < 0.5 ? pick(COMMON) : telling())).join(' ');
  const faqs = Array.from({ length: count }, (_, index) => ({
    id: `entry-${index}`,
    question: `${text(5 + below(7))}?`,
    answer: Array.from({ length: 4 + below(5) }, () => `${text(10)}.`).join(' '),
    keywords: [telling(), telling(), `${telling()} ${telling()}`],
  }));
  const noises = Object.values(KINDS);
  const queries = Array.from({ length: QUERIES }, (_, index) => {
    const { question } = pick(faqs);
    const asked = question
      .slice(0, -1)
      .split(' ')
      .slice(0, 2 + below(6))
      .join(' ');
    return noises[index % noises.length](asked, 'en');
  });
  return { faqs, queries };
}
