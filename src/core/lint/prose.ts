/**
 * Markdown as sentences. Every mark that is no word becomes a space, so that a place in a sentence is the same place
 * in the text as it was written.
 */

/** A sentence of a text. */
export interface Sentence {
  /** Where it begins in the text. */
  readonly start: number;
  /** As long as what was written, with spaces in place of marks and addresses, and no word in place of a fact. */
  readonly words: string;
  /** As it was written, without the marks at its ends. */
  readonly excerpt: string;
  /** What introduces it: the line before a list, the heading above, the first row of a table. */
  readonly lead: string;
  /** The sentence before it in the same paragraph. */
  readonly before: string;
}

/** What holds no number that a shopper reads: addresses, code, HTML tags. Link texts stay. */
const NO_PROSE =
  /```[\s\S]*?```|`[^`\n]*`|<[a-z/!?][^<>]*>|\]\([^()]*(?:\([^()]*\)[^()]*)*\)|(?:https?:\/\/|www\.)\S+|[^\s@<>()]+@[^\s@<>()]+\.[a-z]{2,}/giu;
/** A fact is a number of its own: what stands before and behind it does not meet. */
const FACT = /\{\{[^{}]*\}\}/gu;
const FILLED = '\ufffc';
/** What begins a line without being part of it: bullets, numbers, quotes, headings. */
const LINE_MARK = /^[ \t]*(?:#{1,6}[ \t]|>[ \t]?|[-*+•·–][ \t]+|\d{1,2}[.)/][ \t]+|\|)+/gmu;
const MARKS = /[*_~[\]|\\`]/gu;
const spaces = (text: string) => ' '.repeat(text.length);

/** A point that ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(.])(?:\p{Lu}|approx|ca|env|std|min|max|inkl|exkl|bzw|z\.\s?b|d\.\s?h|e\.g|i\.e|p\.\s?ej|u\.s|ee|uu|nr|no|art|tel|sr|sra|mr|mrs|dr|etc|vs|a\.m|p\.m)\.$/iu;

/** The sentences of a Markdown text, in order. */
export function sentencesOf(markdown: string): Sentence[] {
  const masked = markdown
    .replace(FACT, (raw) => FILLED.repeat(raw.length))
    .replace(NO_PROSE, (raw) => (raw.startsWith('](') ? `]${spaces(raw.slice(1))}` : spaces(raw)))
    .replace(LINE_MARK, spaces)
    .replace(MARKS, ' ');
  const sentences: Sentence[] = [];
  let lead = '';
  let before = '';
  let start = 0;
  for (const line of masked.split('\n')) {
    const raw = markdown.slice(start, start + line.length);
    if (!line.trim()) before = '';
    const isItem = /^\s*(?:[-*+•·–]|\d{1,2}[.)/]|\|)/u.test(raw);
    if (!isItem && line.trim()) lead = isLead(raw, line) ? line.trim() : lead && isIndented(raw) ? lead : '';
    for (const [from, to] of spans(line)) {
      const words = line.slice(from, to);
      const excerpt = markdown.slice(start + from, start + to).trim();
      sentences.push({
        start: start + from,
        words,
        excerpt,
        lead: lead === words.trim() ? '' : lead,
        before,
      });
      before = words;
    }
    if (/^\s*\|/u.test(raw) && !lead) lead = line.trim();
    start += line.length + 1;
  }
  return sentences;
}

/** Does a line introduce those that follow? */
function isLead(raw: string, words: string): boolean {
  return /^\s*#{1,6}\s/u.test(raw) || /^\s*\*\*[^*]+\*\*\s*$/u.test(raw) || /:\s*$/u.test(words);
}

const isIndented = (raw: string) => /^\s{2,}/u.test(raw);

/** From where to where each sentence of a line goes. */
function spans(line: string): [from: number, to: number][] {
  const found: [number, number][] = [];
  let from = 0;
  for (const { index, 0: end } of line.matchAll(/[.!?…]+["'’”»)\]]*(?=\s+[\p{Lu}\p{N}¿¡«“"„(])|$/gu)) {
    const to = index + end.length;
    if (end.startsWith('.') && ABBREVIATION.test(line.slice(from, to))) continue;
    if (/[\p{L}\p{N}]/u.test(line.slice(from, to))) found.push([from, to]);
    from = to;
  }
  return found;
}
