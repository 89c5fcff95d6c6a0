import type { Expander } from './expander.js';
import { FIELDS, textsOf } from './index-of-entries.js';
import type { Query } from './query.js';
import type { IndexedEntry, SearchMatch } from './types.js';
import type { Words } from './words.js';

/** Words of an entry that stand for a word of the query, as they are written; function words only where nothing else was asked. */
export function matchesOf(
  entry: IndexedEntry,
  { words: typed, meant, isOpen }: Query,
  words: Words,
  expander: Expander,
): SearchMatch[] {
  const isPlain = meant.every((word) => words.isFunctionWord(word));
  const wanted = new Set<string>();
  typed.forEach((word, at) => {
    if (words.isFunctionWord(meant[at] ?? word) && !isPlain) return;
    for (const family of expander.expand(word, isOpen && at === typed.length - 1).keys())
      for (const [term] of family.members) if (isPlain || !term.isFunctionWord) wanted.add(term.word);
  });
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
