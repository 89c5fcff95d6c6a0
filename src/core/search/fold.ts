/** Accents, vowel points and the Arabic stretching line; not the marks that Japanese or Indic letters are made with. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0640\u00ad]/gu;
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  ى: 'ي',
  ة: 'ه',
  ٱ: 'ا',
  ך: 'כ',
  ם: 'מ',
  ן: 'נ',
  ף: 'פ',
  ץ: 'צ',
};
const FOLDED = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');
const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/gu;

/**
 * A word as it is compared: small letters without accents, one form for what is written in several ways.
 * Full-width letters and digits become plain ones, as do Arabic digits.
 */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(FOLDED, (letter) => LETTERS[letter] ?? letter)
    .replace(ARABIC_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) % 16));
}

/**
 * A number as it is compared: "149,00" and "149.00" are 149, "1,5" is "1.5". A group of three digits counts as thousands,
 * whatever sets it apart, since a text does not tell: "1.500" is 1500 on both sides.
 */
export function foldNumber(digits: string): string {
  const [whole = '', ...rest] = digits.split(/[.,\u066b\u066c]/u);
  const last = rest.pop();
  if (last === undefined) return whole;
  const start = whole + rest.join('');
  if (last.length === 3) return start + last;
  const decimals = last.replace(/0+$/u, '');
  return decimals ? `${start}.${decimals}` : start;
}
