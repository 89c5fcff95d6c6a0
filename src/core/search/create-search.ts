import type { FaqDocument } from '../schema.js';
import { matchLanguage } from '../text.js';
import { correctQuery } from './did-you-mean.js';
import { Expander } from './expander.js';
import { EntryIndex } from './index-of-entries.js';
import { loadTable } from './languages/index.js';
import { CONFIDENT } from './likelihood.js';
import { matchesOf } from './matches.js';
import { readQuery, type Query } from './query.js';
import { Ranking, type Ranked } from './ranking.js';
import { readEntry, readerOf } from './read-entries.js';
import { Synonyms } from './synonyms.js';
import type { Search, SearchResult } from './types.js';
import { Words } from './words.js';

/** So many letters are read before `pause` is called: well under a millisecond's worth. */
const LETTERS_AT_ONCE = 4000;

export interface CreateSearchOptions {
  /** BCP 47 tag of the reader. */
  readonly locale: string;
  /**
   * Called after each small piece of the work, so that a page can do its own between: resolve at once while there is time
   * left, else when the page is idle again.
   */
  readonly pause?: () => Promise<unknown>;
}

/**
 * Builds a search over a document in one language, with what is known of that language: words that say little, words that
 * mean the same, forms of a word. Facts are found as they are shown ("24 heures").
 */
export async function createSearch(document: FaqDocument, options: CreateSearchOptions): Promise<Search> {
  const { locale, pause } = options;
  const table = await loadTable(locale);
  const words = new Words(table, locale);
  const index = new EntryIndex(words);
  const synonyms = new Synonyms(words);
  const expander = new Expander(index, synonyms);
  const read = await readerOf(document, locale);
  await inPieces(build(), pause);
  const ranking = new Ranking(index, expander);

  /** All the work, in small pieces: each gives back how many letters it has read, about. */
  function* build(): Generator<number> {
    for (const entry of document.entries) {
      const indexed = readEntry(entry, read, [locale, document.defaultLocale]);
      index.add(indexed);
      yield indexed.answer.length;
    }
    yield* index.complete();
    const own = matchLanguage(locale, Object.keys(document.synonyms ?? {}));
    const groups = table.groups.split('\n').map((line) => line.split(','));
    for (const group of [...groups, ...(document.synonyms?.[own ?? ''] ?? [])]) yield synonyms.add(group);
    yield* expander.complete();
  }

  const toResult = (query: Query, { place, score }: Ranked, isGuess = false): SearchResult[] => {
    const entry = index.entries[place];
    if (!entry) return [];
    return [
      {
        id: entry.id,
        score,
        isConfident: !isGuess && score >= CONFIDENT,
        // Only what is shown is marked: of the rest it is never asked.
        get matches() {
          return matchesOf(entry, ranking.asked(query), words);
        },
      },
    ];
  };
  return {
    search(text, { topic, limit = Infinity } = {}) {
      const query = readQuery(text, words, expander);
      if (!query) return [];
      return ranking
        .rank(query)
        .filter(({ place }) => topic === undefined || index.entries[place]?.topic === topic)
        .slice(0, limit)
        .flatMap((ranked) => toResult(query, ranked));
    },
    nearest(text, limit) {
      const query = readQuery(text, words, expander);
      if (!query) return [];
      return ranking
        .guess(query)
        .slice(0, limit)
        .flatMap((ranked) => toResult(query, ranked, true));
    },
    didYouMean: (text) => correctQuery(text, words, expander),
  };
}

async function inPieces(work: Iterable<number>, pause: CreateSearchOptions['pause']): Promise<void> {
  let letters = 0;
  for (const read of work) {
    letters += read;
    if (letters < LETTERS_AT_ONCE) continue;
    letters = 0;
    await pause?.();
  }
}
