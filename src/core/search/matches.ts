import { FIELDS, textsOf } from './index-of-entries.js';
import type { Asked } from './ranking.js';
import type { IndexedEntry, SearchMatch } from './types.js';
import type { Words } from './words.js';

/** Words of an entry that stand for a word of the query, as they are written; function words only where nothing else was asked. */
export function matchesOf(entry: IndexedEntry, query: Iterable<Asked>, words: Words): SearchMatch[] {
  const wanted = new Set<string>();
  for (const { expansion, weight, isPlain } of query) {
    if (weight < 1) continue;
    for (const { members } of expansion.keys())
      for (const { word, isFunctionWord } of members) if (isPlain || !isFunctionWord) wanted.add(word);
  }
  const matches = new Map<string, SearchMatch>();
  for (const field of FIELDS)
    for (const text of textsOf(entry, field))
      for (const written of words.written(text))
        if (words.read(written).some((word) => wanted.has(word))) {
          const shown = words.shown(written);
          matches.set(`${field} ${shown}`, { field, text: shown });
        }
  return [...matches.values()];
}
