import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { Lexicon } from './lexicon.js';

const LEXICONS: Readonly<Record<string, Lexicon>> = { de, en, es, fr };

/** What is known of a language; `undefined` where numbers in its prose cannot be read. */
export function lexiconOf(locale: string): Lexicon | undefined {
  return LEXICONS[locale.split('-', 1)[0]?.toLowerCase() ?? ''];
}

export { CUES, type Cue, type Lexicon, type Place, type TimeUnit } from './lexicon.js';
