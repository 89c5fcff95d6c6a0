import type { Expander, Expansion } from './expansion.js';
import { textsOf, type Index } from './index-of.js';
import { likeness } from './likeness.js';
import type { Synonyms } from './synonyms.js';
import type { Family } from './vocabulary.js';

export const R = { k1: 2, stop: 0.5, cov: 0, sec: 0.3, inexact: 0.8, pool: 80, rerank: 1, phrase: 0.5, unknown: 0.5, corr: 1 };

export interface Ranked {
  readonly place: number;
  readonly score: number;
}

interface Asked {
  readonly word: string;
  readonly weight: number;
  readonly families: Expansion;
  readonly isPlain: boolean;
}

export class Ranking {
  readonly #scores: Float64Array;
  readonly #best: Float64Array;
  readonly #sums: Float64Array;
  readonly #phrases = new Map<number, ReturnType<Index['likeness']['read']>[]>();

  constructor(
    private readonly index: Index,
    private readonly expander: Expander,
    private readonly synonyms: Synonyms,
  ) {
    const { length } = index.entries;
    this.#scores = new Float64Array(length);
    this.#best = new Float64Array(length);
    this.#sums = new Float64Array(length);
  }

  rank(typed: readonly string[], isOpen: boolean): Ranked[] {
    const words = typed.map((w, i) => this.expander.correct(w, isOpen && i === typed.length - 1));
    const scores = this.#scores.fill(0);
    const found: number[] = [];
    let mass = 0; const cover = new Map<number, number>();
    for (const asked of this.#asked(words, isOpen)) {
      const touched: number[] = [];
      let most = 0;
      for (const [family, surely] of asked.families) {
        const telling = this.#telling(family);
        most = Math.max(most, this.#addFamily(family, asked, surely * telling, telling, touched));
      }
      mass += asked.weight * (most || R.unknown * Math.log(1 + this.index.entries.length));
      for (const place of touched) {
        if (scores[place] === 0) found.push(place);
        scores[place]! += this.#best[place]!; if (R.cov) cover.set(place, (cover.get(place) ?? 0) + asked.weight * Math.min(1, this.#best[place]! / (most * asked.weight * 1.0 || 1)) * most);
        this.#best[place] = 0;
      }
    }
    if (R.cov) for (const p of found) scores[p]! *= 1 - R.cov + R.cov * ((cover.get(p) ?? 0) / mass);
    found.sort((a, b) => scores[b]! - scores[a]! || a - b);
    const top = scores[found[0] ?? 0] ?? 0;
    const query = this.index.likeness.read(R.corr ? words.map((w, i) => this.expander.meant(w, isOpen && i === words.length - 1)) : words);
    const ranked = found.map((place, rank) => ({
      place,
      score: scores[place]! + (rank < R.pool ? R.rerank * top * this.#likeness(place, query) : 0),
    }));
    const whole = mass * (R.k1 + 1) * (1 + R.rerank) || 1;
    const list = ranked.map(({ place, score }) => ({ place, score: Math.min(1, score / whole) }));
    return list.sort((a, b) => b.score - a.score || a.place - b.place);
  }

  *#asked(words: readonly string[], isOpen: boolean): Generator<Asked> {
    const isFunctionWord = (word: string) => this.index.words.isFunctionWord(word);
    const isAllPlain = words.every(isFunctionWord);
    const phrases = this.synonyms.phrases(words.map((word) => this.index.words.stem(word)));
    const seen = new Map<string, number>();
    words.forEach((word, at) => seen.set(word, at));
    for (const [word, at] of seen) {
      const isLast = isOpen && at === words.length - 1;
      let families = this.expander.expand(word, isLast);
      const meant = phrases.filter(({ last }) => last === at);
      const isPlain = isFunctionWord(word) && !isAllPlain;
      if (meant.length > 0) {
        const more = new Map(families);
        for (const { others } of meant)
          for (const stem of others) {
            const family = this.index.vocabulary.family(stem);
            if (family) more.set(family, Math.max(R.phrase, more.get(family) ?? 0));
          }
        families = more;
      }
      yield { word, families, weight: isPlain && meant.length === 0 ? R.stop : 1, isPlain: isPlain || isAllPlain };
    }
  }

  #telling(family: Family): number {
    const all = this.index.entries.length;
    return Math.log(1 + (all - family.entryCount + 0.5) / (family.entryCount + 0.5));
  }

  #addFamily(
    family: Family,
    asked_: Asked,
    strength: number,
    telling: number,
    touched: number[],
  ): number {
    const { weight, isPlain } = asked_;
    const sums = this.#sums;
    const own: number[] = [];
    let most = 0;
    for (const [term, share] of family.members) {
      const factor = (term.word === asked_.word ? 1 : R.inexact) * share * (term.isFunctionWord && !isPlain ? R.stop : 1);
      most = Math.max(most, factor * telling);
      const { entries, weights } = term;
      for (let at = 0; at < entries.length; at += 1) {
        const place = entries[at]!;
        if (sums[place] === 0) own.push(place);
        sums[place]! += factor * weights[at]!;
      }
    }
    for (const place of own) {
      const sum = sums[place]!;
      sums[place] = 0;
      const score = (weight * strength * (R.k1 + 1) * sum) / (sum + R.k1);
      if (this.#best[place] === 0) touched.push(place);
      if (score > this.#best[place]!) this.#best[place] = score;
    }
    return most;
  }

  #likeness(place: number, query: ReturnType<Index['likeness']['read']>): number {
    let phrases = this.#phrases.get(place);
    if (!phrases) {
      const entry = this.index.entries[place]!;
      const { words } = this.index;
      phrases = [entry.question, ...textsOf(entry, 'keywords')].map((text) =>
        this.index.likeness.read(words.written(text).flatMap((written) => words.read(written))),
      );
      this.#phrases.set(place, phrases);
    }
    let best = 0, second = 0;
    for (const phrase of phrases) { const x = likeness(query, phrase); if (x > best) { second = best; best = x; } else if (x > second) second = x; }
    return best + R.sec * second;
  }
}
