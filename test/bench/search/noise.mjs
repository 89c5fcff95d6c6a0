/** How shoppers type: the same query gives the same noise in each run and for each engine. */

const ALPHABETS = { de: 'äöüß', es: 'áéíñ', fr: 'àâçéèê', it: 'àèìò', pl: 'ąęłóś', pt: 'ãáçéô', sv: 'åäö' };
/** A word this long is misspelt with this probability. */
const LEAST_LETTERS = 5;
const MISSPELT = 0.3;
/** Of the last word, this share has been typed. */
const TYPED = 0.6;
const LEAST_TYPED = 2;

/** Numbers from 0 (inclusive) to 1 (exclusive), the same ones for the same text (FNV-1a, then xorshift). */
export function randomOf(text) {
  let state = 0x811c9dc5;
  for (const letter of text) state = Math.imul(state ^ letter.codePointAt(0), 0x01000193);
  state = state | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Of the longer words about a third have one letter wrong, missing, too many, or exchanged with the next: of a short query often none. */
export function misspelt(query, lang) {
  const random = randomOf(`misspelt ${query}`);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const letters = [...`abcdefghijklmnopqrstuvwxyz${ALPHABETS[lang] ?? ''}`];
  const edit = (word) => {
    const at = Math.floor(random() * (word.length - 1));
    const [before, letter, after] = [word.slice(0, at), word[at], word.slice(at + 1)];
    return pick([
      () => before + pick(letters.filter((other) => other !== letter)) + after,
      () => before + after,
      () => before + pick(letters) + letter + after,
      () => before + after[0] + letter + after.slice(1),
    ])();
  };
  const words = [...query.matchAll(/[\p{L}\p{M}]+/gu)].filter(([word]) => word.length >= LEAST_LETTERS);
  const chosen = words.filter(() => random() < MISSPELT);
  return chosen.reduceRight(
    (text, { 0: word, index }) => text.slice(0, index) + edit(word) + text.slice(index + word.length),
    query,
  );
}

/** The query while its last word is being typed. */
export function unfinished(query) {
  const last = [...query.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].at(-1);
  if (!last) return query;
  const [word] = last;
  return query.slice(0, last.index) + word.slice(0, Math.max(LEAST_TYPED, Math.ceil(word.length * TYPED)));
}

export const KINDS = { clean: (query) => query, misspelt, unfinished };
