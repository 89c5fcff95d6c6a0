import type { Expander } from './expander.js';
import type { Words } from './words.js';

/** The query with its misspelt words as they are spelt; `undefined` where there is nothing to correct. */
export function correctQuery(text: string, words: Words, expander: Expander): string | undefined {
  let corrected = '';
  let from = 0;
  for (const written of words.written(text)) {
    const at = text.indexOf(written, from);
    const [word, ...others] = words.read(written);
    const meant = word !== undefined && others.length === 0 ? expander.spell(word) : undefined;
    corrected += text.slice(from, at) + (meant ?? written);
    from = at + written.length;
  }
  corrected += text.slice(from);
  return corrected === text ? undefined : corrected;
}
