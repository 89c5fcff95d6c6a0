/** Questions and answers out of JSON: a FAQPage of schema.org, or a list of records. */
import { InputError } from '../errors.js';
import type { Page, PageEntry } from './page.js';
import { fromRecords, type Columns } from './records.js';
import { htmlToMarkdown } from './to-markdown.js';

export function importJson(value: unknown, columns: Columns): Page {
  if (isRecord(value) && 'defaultLocale' in value && 'entries' in value)
    throw new InputError('This is a document of the widget already: use validate or lint on it.');
  const marked = entriesOfJsonLd(value);
  if (marked.length > 0) return { entries: marked, notes: [] };
  const list = listIn(value);
  if (!list)
    throw new InputError(
      'There is no list of questions and no FAQPage in this JSON: give records with question and answer.',
    );
  return fromRecords(list, columns);
}

/** Every question of a JSON-LD document, wherever it stands in the graph. */
export function entriesOfJsonLd(value: unknown): PageEntry[] {
  if (Array.isArray(value)) return value.flatMap(entriesOfJsonLd);
  if (!isRecord(value)) return [];
  if (isType(value, 'Question')) {
    const answer = [value.acceptedAnswer ?? value.suggestedAnswer].flat()[0];
    const text = isRecord(answer) ? answer.text : undefined;
    if (typeof value.name !== 'string' || typeof text !== 'string') return [];
    return [{ question: htmlToMarkdown(value.name), answer: htmlToMarkdown(text) }];
  }
  return entriesOfJsonLd([value.mainEntity, value['@graph'], value.hasPart].filter(Boolean));
}

const isType = (value: Readonly<Record<string, unknown>>, type: string) =>
  [value['@type']].flat().some((each) => String(each).endsWith(type));

/** The first list of records, at the top or one step below. */
function listIn(value: unknown): Readonly<Record<string, unknown>>[] | undefined {
  const isList = (each: unknown): each is Readonly<Record<string, unknown>>[] =>
    Array.isArray(each) && each.length > 0 && each.every(isRecord);
  if (isList(value)) return value;
  return isRecord(value) ? Object.values(value).find(isList) : undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
