import { pointer, quote, type Problem } from './problems.js';
import { error, isFields, read, readMembers, type Fields } from './reader.js';
import type { Entry, FaqDocument, Topic } from './schema.js';
import { entrySchema, rootEntries, topicSchema } from './schema-questions.js';

const NO_DOCUMENT: Fields = { version: 1, defaultLocale: 'en', topics: [], entries: [] };

/** Reads all of a document but policy and support; see `readDocument`. */
export function readQuestions(json: unknown, problems: Problem[]): FaqDocument {
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

  const topics: Topic[] = [];
  const topicIds = new Set<string>();
  for (const [item, path] of listItems(source, 'topics', problems)) {
    const topic = read(topicSchema, item, path, problems);
    if (topic && isNewId(topic.id, topicIds, path, problems)) topics.push(topic);
  }
  const entries: Entry[] = [];
  const entryIds = new Set<string>();
  for (const [item, path] of listItems(source, 'entries', problems)) {
    const entry = read(entrySchema, item, path, problems);
    if (!entry || !isNewId(entry.id, entryIds, path, problems)) continue;
    if (topicIds.has(entry.topic)) entries.push(entry);
    else {
      const remedy = `use one of ${[...topicIds].join(', ')}`;
      problems.push(
        error(`${path}/topic`, 'unknown-topic', `There is no topic ${quote(entry.topic)}: ${remedy}.`),
      );
    }
  }

  return { ...root, version: 1, defaultLocale: root.defaultLocale ?? 'en', topics, entries };
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
