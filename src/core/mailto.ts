/** What a mail should say. A line break is `\n`, `\r\n` or `\r`. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** A `mailto:` address, and what of the body had no room in it. */
export interface MailLink {
  readonly href: string;
  /** Is the whole body in `href`? */
  readonly fits: boolean;
  /** The end of the body, with `\n` as line breaks; empty where all of it fits. */
  readonly rest: string;
}

/** Some mail programs and systems cut or refuse longer addresses (Windows: about 2,000 characters). */
const MAX_HREF = 1600;
/** Leaves room for a body whatever the subject. */
const MAX_SUBJECT = 500;

/**
 * A `mailto:` address (RFC 6068) of at most 1,600 characters as encoded. The body ends after the last whole word that
 * fits, and `rest` goes on from there: nothing is lost, but the caller has to hand it over. A subject that is too long
 * is shortened, and stands in full above the body. Whatever the texts hold, they add no header and no recipient.
 */
export function mailtoLink({ to, subject, body }: Mail): MailLink {
  const title = printable(subject).replace(/\s+/gu, ' ').trim();
  const shortTitle = title.slice(0, fittingLength(title, MAX_SUBJECT)).trimEnd();
  const text = printable(shortTitle === title ? body : `${title}\n\n${body}`);

  const address = encode(printable(to).replace(/\s+/gu, '')).replace('%40', '@');
  const start = `mailto:${address}?subject=${encode(shortTitle)}&body=`;
  const length = fittingLength(text, MAX_HREF - start.length);
  return {
    href: start + encode(text.slice(0, length)),
    fits: length === text.length,
    rest: text.slice(length),
  };
}

/** Line breaks as `\n`, and neither control characters, at which mail programs may stop, nor halves of a character. */
function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '');
}

const encode = (text: string): string => encodeURIComponent(text.replaceAll('\n', '\r\n'));

/** How much of a text fits into `room` encoded characters, ending between words, else between what is read as one sign. */
function fittingLength(text: string, room: number): number {
  let used = 0;
  for (const { segment, index } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    used += encode(segment).length;
    if (used > room) return endOfWord(text, index);
  }
  return text.length;
}

/** The last end of a word up to `limit`, or `limit` itself where one word (or a language without spaces) is longer. */
function endOfWord(text: string, limit: number): number {
  if (/\s/u.test(text.charAt(limit))) return limit;
  const lastWord = text.slice(0, limit).search(/\S+$/u);
  return lastWord > 0 ? lastWord : limit;
}
