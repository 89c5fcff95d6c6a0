/** Small words that one language uses all the time, and its neighbours do not. */
const SMALL_WORDS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:the|and|you|your|is|are|with|for|this|will|can|our|we)\b/giu,
  fr: /(?<!\p{L})(?:les?|des|du|aux?|et|vous|votre|vos|est|nous|pour|une|dans|avec|sous|qui|ne|pas|oui)(?!\p{L})/giu,
  de: /(?<!\p{L})(?:der|die|das|und|sie|wir|ist|nicht|mit|für|ein|eine|auf|zu)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:el|los|las|y|para|con|una|por|su|tu|del|puede[ns]?|sí)(?!\p{L})/giu,
};

/** The language that a text reads like, out of those that the linter reads; English where it is none of them. */
export function guessLanguage(text: string): string {
  const counts = Object.entries(SMALL_WORDS).map(
    ([language, words]) => [language, text.match(words)?.length ?? 0] as const,
  );
  const [best] = counts.sort((a, b) => b[1] - a[1]);
  return best && best[1] > 0 ? best[0] : 'en';
}

/** The language of a text that is said to be in `locale`: that one, unless the text clearly reads like another. */
export function languageOf(text: string, locale: string): string {
  const guessed = guessLanguage(text);
  const own = SMALL_WORDS[locale.split('-', 1)[0] ?? ''];
  const count = (words: RegExp | undefined) => (words ? (text.match(words)?.length ?? 0) : 0);
  const found = count(SMALL_WORDS[guessed]);
  return found >= 4 && found > 3 * count(own) && own ? guessed : locale;
}
