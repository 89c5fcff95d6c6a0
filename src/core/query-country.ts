import { COUNTRIES } from './countries.js';
import { plainQuery, wordStart } from './query-text.js';
import { sameLanguage } from './text.js';

interface Grammar {
  /** What stands before where something goes. */
  readonly to: string;
  /** The same for where something is, or comes from. */
  readonly from: string;
  readonly articles: string;
  /** Names that Intl does not give: `CODE=name,name`, separated by `;`. */
  readonly names: string;
}

const GRAMMARS: Readonly<Record<string, Grammar>> = {
  en: {
    to: 'to|in|into|for|within',
    from: 'from|in|to',
    articles: 'the',
    names:
      'US=usa,the us,u s,america,the states;GB=uk,britain,england,scotland,wales;NL=holland;CZ=czech republic;KR=korea;AE=uae',
  },
  fr: {
    to: 'a|au|aux|en|vers|pour|dans',
    from: 'de|du|des|d|depuis|a|au|aux|en',
    articles: 'l|la|le|les',
    names: 'US=usa,amerique;GB=angleterre,grande bretagne,ecosse;NL=hollande;CZ=republique tcheque;KR=coree',
  },
};
/** Their English names mean something else as well: they are seen behind a preposition alone. */
const AMBIGUOUS = 'CN GE GN JE JO TD TR';

/**
 * The country that a query names. In English and French it stands behind a preposition; of a delivery also at the end,
 * or before the word for it: "shipping canada", "canada shipping". In other languages its name is enough.
 *
 * @param query - As it was typed: in small letters, the English "us" is a pronoun.
 * @param deliveries - How words for a delivery begin, where one goes there; empty where something is from there.
 * @returns An ISO 3166 code.
 */
export function countryIn(query: string, locale: string, deliveries: readonly string[]): string | undefined {
  const language = Object.keys(GRAMMARS).find((tag) => sameLanguage(tag, locale));
  const grammar = GRAMMARS[language ?? ''];
  const text = plainQuery(language === 'en' ? query.replace(/\bUS\b(?!\s*\$)/gu, 'USA') : query);
  const isNamed = (name: string, code: string): boolean => {
    if (!text.includes(name)) return false;
    // Hebrew and Arabic write "to" in front without a space.
    if (!grammar) return wordStart(name) === name || new RegExp(` [לבמل]?${name} `, 'u').test(text);
    const { to, from, articles } = grammar;
    const before = deliveries.length > 0 ? to : from;
    if (new RegExp(` (?:${before})(?: (?:${articles}))? ${name} `, 'u').test(text)) return true;
    if (AMBIGUOUS.includes(code)) return false;
    return deliveries.some(
      (word) => text.endsWith(` ${name} `) || text.includes(` ${name}${wordStart(word)}`),
    );
  };
  return namesIn(locale, grammar).find(([name, code]) => isNamed(name, code))?.[1];
}

const known = new Map<string, readonly (readonly [name: string, code: string])[]>();

/** The names of all countries, as plain queries write them; long ones first, since "Guinea" stands in others, too. */
function namesIn(locale: string, grammar: Grammar | undefined) {
  const before = known.get(locale);
  if (before) return before;
  const names = new Map<string, string>();
  for (const style of ['short', 'long'] as const) {
    const format = new Intl.DisplayNames(locale, { type: 'region', style });
    for (const code of COUNTRIES) names.set(plainQuery(format.of(code) ?? '').trim(), code);
  }
  for (const line of grammar?.names.split(';') ?? [])
    for (const name of line.slice(3).split(',')) names.set(name, line.slice(0, 2));
  names.delete('us');
  const sorted = [...names].sort(([a], [b]) => b.length - a.length);
  known.set(locale, sorted);
  return sorted;
}
