/**
 * Takes out of a text what leads to a person, before it leaves for somebody's statistics: "[email]", "[phone]" and
 * "[card]" take the place of addresses and numbers. Order numbers, prices, years and dates stay, as long as nothing
 * makes them look like a telephone: where in doubt, a number goes. Linear in the length of the text.
 */
export function redact(text: string): string {
  const withoutMail = text.replace(WORD, (word) => (isEmail(word) ? '[email]' : word));
  const withoutCards = replaceNumbers(withoutMail, '[card]', ({ digits, written }) =>
    isCard(digits, written),
  );
  return replaceNumbers(withoutCards, '[phone]', isPhone);
}

/** What an address may consist of; scripts that put no spaces between words are none of it. */
const WORD =
  /(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}])[\p{L}\p{M}\p{N}@＠.!#$%'’*+^_`~-])+/gu;

function isEmail(word: string): boolean {
  const at = word.search(/[@＠]|%40/u);
  return at > 0 && /\p{L}/u.test(word.slice(at));
}

/** Digits, with a parenthesis only where it is closed behind them. */
const GROUP = /\+?(?:\((?=\d{1,4}\)))?\d+/gu;
const DATE = String.raw`(?:(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d)(?!\d)`;
/** A date; or digits with what people put between them, up to the next date. */
const RUN = new RegExp(String.raw`${DATE}|${GROUP.source}(?:[\s()./\p{Pd}\p{Cf}]{1,4}(?!${DATE})\d+)*`, 'gu');
const MAX_LENGTH = 60;
const MAX_GROUPS = 19;

/** Part of a run that may be a number by itself. */
interface Candidate {
  readonly digits: string;
  /** With all that stands between the digits, and a `+` before them. */
  readonly written: string;
  /** What stands before and after it. */
  readonly before: string;
  readonly after: string;
}

/** Replaces numbers, the longest ones first. A run such as "10042 0612345678" may hold more than one. */
function replaceNumbers(text: string, word: string, matches: (candidate: Candidate) => boolean): string {
  const plain = text.replace(FOREIGN_DIGIT, asciiDigit); // of the same length
  let result = '';
  let done = 0;
  for (const run of plain.matchAll(RUN)) {
    const groups = [...run[0].matchAll(GROUP)].map(({ 0: digits, index }) => ({
      start: run.index + index,
      end: run.index + index + digits.length,
    }));
    for (let first = 0; first < groups.length; first += 1) {
      const { start = 0 } = groups[first] ?? {};
      const last = groups
        .slice(first, first + MAX_GROUPS)
        .findLastIndex(({ end }) => end - start <= MAX_LENGTH && matches(candidate(plain, start, end)));
      if (last < 0) continue;
      first += last;
      result += text.slice(done, start) + word;
      done = groups[first]?.end ?? done;
    }
  }
  return result + text.slice(done);
}

const candidate = (text: string, start: number, end: number): Candidate => ({
  digits: text.slice(start, end).replace(/\D/gu, ''),
  written: text.slice(start, end),
  before: text.slice(Math.max(0, start - 2), start),
  after: text.slice(end, end + 2),
});

/** 13 to 19 digits with the right last one (ISO/IEC 7812), or four by four, even with a mistake. */
function isCard(digits: string, written: string): boolean {
  if (!/^(?:2[2-7]|[3-6]\d)\d{11,17}$/u.test(digits)) return false;
  const isFourByFour = /^[3-6]\d{3}(?:\D{1,4}\d{4}){3}$/u.test(written);
  const sum = Array.from(digits, Number).reduceRight((total, digit, index) => {
    const value = digit * (((digits.length - 1 - index) % 2) + 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return isFourByFour || sum % 10 === 0;
}

/** An order number's `#` or letters, or a currency. */
const NAMED_BEFORE = /(?:[#№°]\s?|[\p{L}_][-_]?|\p{Sc}\s?)$/u;
const CURRENCY_AFTER = /^\s?\p{Sc}/u;
/** Part of "402-1234567-1234567", which is no telephone number as a whole. */
const GLUED_BEFORE = /\d[.\p{Pd}]$/u;
const GLUED_AFTER = /^[.\p{Pd}]\d/u;
const AMOUNT = /\.\d{1,2}(?!\d)|^\d{1,3}(?:\.\d{3})+$/u;

function isPhone({ digits, written, before, after }: Candidate): boolean {
  const { length } = digits;
  if (written.startsWith('+')) return length >= 7 && length <= 15;
  if (NAMED_BEFORE.test(before) || CURRENCY_AFTER.test(after)) return false;
  const groups = written.match(/\d+/gu) ?? [];
  if (groups.length > 1 && (GLUED_BEFORE.test(before) || GLUED_AFTER.test(after))) return false;
  if (/^00[1-9]/u.test(digits)) return length >= 9 && length <= 17;
  if (/^0[1-9]/u.test(digits)) return length >= 9 && length <= 12;
  if (AMOUNT.test(written)) return false;
  if (length === 9) return groups.length > 2;
  const isGrouped = groups.every((group) => group.length <= 5) || groups[0]?.length === 3;
  return (length === 10 || length === 11) && (groups.length === 1 || isGrouped);
}

const FOREIGN_DIGIT = /[٠-٩۰-۹०-९０-９]/gu;

function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(code - ([0xff10, 0x966, 0x6f0].find((zero) => code >= zero) ?? 0x660));
}
