/** Places in prose: which of the policy's delivery zones a sentence speaks of. */
import type { FaqDocument, Zone } from '../schema.js';
import { COUNTRIES } from '../countries.js';
import { lexiconOf } from './lexicon/index.js';

/** A place that is named, and where. */
export interface NamedPlace {
  readonly index: number;
  readonly end: number;
  /** Id of a zone; without zones a country's code in small letters, `eu`, or `international`. */
  readonly zone: string;
}

type PlaceZone = Pick<Zone, 'id' | 'countries'> & { readonly label?: Zone['label'] | undefined };

/** What countries are called beside the names that Intl knows. */
const ALIASES: Readonly<Record<string, string>> = {
  US: 'u\\.\\s?s\\.(?:\\s?a\\.)?|usa?|the states|america|états[- ]unis|etats[- ]unis|vereinigten? staaten|ee\\.?\\s?uu\\.?|estados unidos|amerika|amérique',
  GB: 'u\\.\\s?k\\.|uk|britain|england|royaume[- ]uni|großbritannien|vereinigte[nms]* königreich|reino unido',
  DE: 'germany|allemagne|deutschlands?|alemania|german|deutsche[nr]?',
};
const MEMBERS = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
/** Where a document has no zones of its own. */
const WORLD: readonly PlaceZone[] = [
  ...COUNTRIES.map((code) => ({ id: code.toLowerCase(), countries: [code] })),
  { id: 'eu', countries: MEMBERS },
  { id: 'international', countries: ['*'] },
];

/** Finds the places that a text names. Made once for a document and a language. */
export type PlaceFinder = (text: string) => NamedPlace[];

export function placeFinder(document: FaqDocument, locale: string): PlaceFinder {
  const policy = typeof document.policy === 'object' ? document.policy : undefined;
  const zones: readonly PlaceZone[] = policy?.delivery?.zones ?? WORLD;
  const elsewhere = zones.find(({ countries }) => countries.includes('*'))?.id;
  const lexicon = lexiconOf(locale);
  const names = new Intl.DisplayNames([locale, 'en'], { type: 'region' });
  const listed = new Set(zones.flatMap(({ countries }) => countries));
  const unlisted = COUNTRIES.filter((code) => !listed.has(code));
  const patterns = zones.map(({ id, countries, label }) => {
    const own = typeof label === 'string' ? [label] : Object.values(label ?? {});
    const sources = own.map(escape);
    // Whatever country no zone lists is served by the one for all others.
    const others = countries.includes('*') ? unlisted : [];
    for (const code of [...countries.filter((each) => each !== '*').slice(0, 60), ...others]) {
      sources.push(escape(names.of(code) ?? code));
      if (ALIASES[code]) sources.push(ALIASES[code]);
    }
    if (countries.includes('*')) sources.push(lexicon?.places.abroad ?? '');
    if (countries.filter((code) => MEMBERS.includes(code)).length > 5)
      sources.push(lexicon?.places.europe ?? '');
    return { id, pattern: wordPattern(sources.filter(Boolean)) };
  });
  const home = zones.find(({ countries }) => !countries.includes('*'))?.id;
  if (lexicon && home && zones !== WORLD)
    patterns.push({ id: home, pattern: wordPattern([lexicon.places.home]) });
  const { outside = '(?!)' } = lexicon?.places ?? {};
  const small = "(?:\\p{L}{1,4}[\\s'’]+){0,3}";
  // "outside the USA and Germany" as well.
  const isOutside = new RegExp(
    `(?:${outside})\\s+${small}(?:(?:[\\p{L}.-]+\\s+){1,2}(?:${lexicon?.and ?? '(?!)'}|${lexicon?.or ?? '(?!)'})\\s+${small})?$`,
    'iu',
  );

  return (text) =>
    patterns.flatMap(({ id, pattern }) =>
      [...text.matchAll(pattern)].flatMap(({ index, 0: name }) => {
        const zone = isOutside.test(text.slice(0, index)) ? elsewhere : id;
        return zone === undefined ? [] : [{ index, end: index + name.length, zone }];
      }),
    );
}

const escape = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

const wordPattern = (sources: readonly string[]) =>
  new RegExp(`(?<!\\p{L})(?:${sources.length > 0 ? sources.join('|') : '(?!)'})(?!\\p{L})`, 'giu');
