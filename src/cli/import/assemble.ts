/** What was read from a page, as a document: ids that stay the same, topics, every entry once. */
import type { FaqDocument } from '../../core/schema.js';
import { guessLanguage, languageOf } from '../../core/lint/language.js';
import { InputError } from '../errors.js';
import type { Page, PageEntry } from './page.js';

/** Something that somebody has to look at. */
export interface Review {
  /** JSON Pointer into the document; empty for the whole. */
  readonly path: string;
  readonly code: 'proposed-question' | 'left-out' | 'duplicate' | 'guessed-language' | 'no-topic';
  readonly message: string;
}

export interface Imported {
  readonly document: FaqDocument;
  readonly review: readonly Review[];
}

const LONGEST_ID = 60;

/** @throws {InputError} When there is no entry. @param locale - The language, where the merchant said it. */
export function assemble(page: Page, locale: string | undefined): Imported {
  if (page.entries.length === 0)
    throw new InputError(
      'No question with an answer was found: give the page itself as it was saved, or a table of questions and answers.',
    );
  const review: Review[] = page.notes.map((message) => ({ path: '', code: 'left-out', message }));
  const kept = page.entries.filter((entry, index) => {
    const first = page.entries.findIndex(
      (other) =>
        sameWords(other.answer, entry.answer) &&
        other.topic === entry.topic &&
        (sameWords(other.question, entry.question) || (other.isProposed && entry.isProposed)),
    );
    if (first === index) return true;
    review.push({
      path: '',
      code: 'duplicate',
      message: `“${entry.question}” stands on the page more than once: one was kept.`,
    });
    return false;
  });
  const topics = new Map<string, string>();
  const takenTopics = new Set<string>();
  const topicId = (label: string) => {
    const id = topics.get(label) ?? unique(slug(label) || 'topic', takenTopics);
    topics.set(label, id);
    return id;
  };
  const takenIds = new Set<string>();
  const takenQuestions = new Set<string>();
  const entries = kept.map((entry, index) => {
    const question = entry.isProposed ? distinct(entry, takenQuestions) : entry.question;
    takenQuestions.add(question);
    if (entry.isProposed)
      review.push({
        path: `/entries/${index}/question`,
        code: 'proposed-question',
        message: `“${question}” is the beginning of the answer: ask what shoppers ask.`,
      });
    return {
      id: unique(slug(entry.id ?? '') || slug(question) || 'entry', takenIds),
      topic: topicId(entry.topic ?? 'FAQ'),
      question,
      answer: entry.answer,
      ...(entry.keywords && { keywords: [...entry.keywords] }),
    };
  });
  if (topics.has('FAQ') && kept.some(({ topic }) => topic === undefined))
    review.push({
      path: '/topics',
      code: 'no-topic',
      message: 'Not every question stands under a topic: sort those of “FAQ”.',
    });
  const prose = entries.map(({ answer }) => answer).join('\n');
  const defaultLocale = locale ?? page.locale ?? guessLanguage(prose);
  const likely = languageOf(prose, defaultLocale);
  if (!locale && (!page.locale || likely !== defaultLocale))
    review.push({
      path: '/defaultLocale',
      code: 'guessed-language',
      message: page.locale
        ? `The page says it is in ${page.locale}, but reads like ${likely}: say which with --locale.`
        : `The language was guessed as ${defaultLocale}: say another with --locale.`,
    });
  return {
    document: {
      version: 1,
      defaultLocale,
      ...(page.title && { title: page.title }),
      ...(page.intro && { intro: page.intro }),
      ...(page.closing && { closing: page.closing }),
      topics: [...topics].map(([label, id]) => ({ id, label })),
      entries,
    },
    review,
  };
}

/** Words that make an id: small Latin letters and digits where the text has such, else its own letters. */
export function slug(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe');
  const words = plain
    .replace(/['’]/gu, '-')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
  if (words.length <= LONGEST_ID) return words;
  return words
    .slice(0, LONGEST_ID + 1)
    .replace(/-[^-]*$/u, '')
    .slice(0, LONGEST_ID);
}

function unique(base: string, taken: Set<string>): string {
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  taken.add(id);
  return id;
}

/** Of two passages that begin alike, the second is told by what makes it another. */
function distinct({ question, answer }: PageEntry, taken: ReadonlySet<string>): string {
  if (!taken.has(question)) return question;
  const sentences = answer.split(/(?<=[.!?])\s+|\n+/u).map((line) => line.replace(/^- /u, '').trim());
  const other = sentences.find((sentence) => sentence && !sentence.startsWith(question.replace(/…$/u, '')));
  return `${question.replace(/[….:]+$/u, '')} – ${other?.slice(0, 60) ?? answer.slice(-60)}`;
}

const sameWords = (a: string, b: string) => bare(a) === bare(b);
const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
