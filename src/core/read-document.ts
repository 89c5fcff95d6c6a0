import { DocumentError, pointer, quote, type Problem } from './problems.js';
import { error, isFields, read, readMembers, type Fields } from './reader.js';
import type { Entry, FaqDocument, Policy, Support, Topic } from './schema.js';
import { entrySchema, rootEntries, topicSchema } from './schema-questions.js';
import { policySchema, supportSchema } from './schema-settings.js';
import { unknownFacts } from './texts.js';

const NO_DOCUMENT: Fields = { version: 1, defaultLocale: 'en', topics: [], entries: [] };

/**
 * Reads a document of unknown quality and keeps what can be shown. Never throws.
 * A broken topic, entry, text or support setting is left out alone. A policy with any error is left out whole,
 * since half a policy would promise what its owner never wrote.
 *
 * @param json - A parsed `faq.json`; anything else gives an empty document and a problem.
 */
export function readDocument(json: unknown): { document: FaqDocument; problems: Problem[] } {
  const problems: Problem[] = [];
  if (!isFields(json)) {
    problems.push(
      error(
        '',
        'invalid-document',
        `${quote(json)} is not a document: give an object with topics and entries.`,
      ),
    );
  }
  const source = isFields(json) ? json : NO_DOCUMENT;
  const root = readMembers(rootEntries, source, '', problems);

  const places = new Map<Topic | Entry, string>();
  const topics: Topic[] = [];
  const topicIds = new Set<string>();
  for (const [item, path] of listItems(source, 'topics', problems)) {
    const topic = read(topicSchema, item, path, problems);
    if (!topic || !isNewId(topic.id, topicIds, path, problems)) continue;
    topics.push(topic);
    places.set(topic, path);
  }
  const entries: Entry[] = [];
  const entryIds = new Set<string>();
  for (const [item, path] of listItems(source, 'entries', problems)) {
    const entry = read(entrySchema, item, path, problems);
    if (!entry) continue;
    if (!topicIds.has(entry.topic)) {
      const message = `There is no topic ${quote(entry.topic)}: correct it, or add it to the topics.`;
      problems.push(error(`${path}/topic`, 'unknown-topic', message));
    } else if (isNewId(entry.id, entryIds, path, problems)) {
      entries.push(entry);
      places.set(entry, path);
    }
  }

  const document: FaqDocument = {
    ...root,
    version: 1,
    defaultLocale: root.defaultLocale ?? 'en',
    topics,
    entries,
    ...optional('policy', readPolicy(source.policy, problems)),
    ...optional('support', readSupport(source.support, problems)),
  };
  const unread = (['policy', 'support'] as const).filter(
    (key) => source[key] !== undefined && !(key in document),
  );
  for (const problem of unknownFacts(document, places, unread)) problems.push(problem);
  return { document, problems };
}

/**
 * Reads a document strictly.
 *
 * @throws {DocumentError} With every error in the document; warnings alone do not throw.
 */
export function parseDocument(json: unknown): FaqDocument {
  const { document, problems } = readDocument(json);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new DocumentError(errors);
  return document;
}

function readPolicy(value: unknown, problems: Problem[]): Policy | string | undefined {
  return isAddress(value) || value === undefined ? value : read(policySchema, value, '/policy', problems);
}

function readSupport(value: unknown, problems: Problem[]): Support | string | undefined {
  if (isAddress(value) || value === undefined) return value;
  return isFields(value)
    ? readMembers(supportSchema.entries, value, '/support', problems)
    : read(supportSchema, value, '/support', problems);
}

function isAddress(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function optional<K extends string, T>(key: K, value: T | undefined): Partial<Record<K, T>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, T>);
}

/** The items of a required list, each with its path. */
function listItems(source: Fields, key: string, problems: Problem[]): [item: unknown, path: string][] {
  const list = source[key];
  if (Array.isArray(list)) return list.map((item: unknown, index) => [item, pointer(key, index)]);
  const code = list === undefined ? 'missing' : 'invalid';
  problems.push(
    error(pointer(key), `${code}-${key}`, `${quote(list)} is not a list: give the ${key} as a list.`),
  );
  return [];
}

function isNewId(id: string, known: Set<string>, path: string, problems: Problem[]): boolean {
  if (!known.has(id)) return Boolean(known.add(id));
  problems.push(
    error(`${path}/id`, 'duplicate-id', `The id ${quote(id)} is taken already: give each one a unique id.`),
  );
  return false;
}
