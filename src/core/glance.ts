import type { Entry, FaqDocument, Text, Topic } from './schema.js';

/**
 * As much of a document as is needed to show its questions at once, without a word about what is wrong with it:
 * `readDocument`, which says that, is several times larger and follows a moment later.
 * What this lets pass has the types that showing a question needs; nothing more is known of it.
 *
 * @param json - A parsed `faq.json`, or anything else: then there is nothing to show.
 */
export function glanceAt(json: unknown): FaqDocument {
  const { defaultLocale, title, intro, topics, entries } = fields(json);
  const shownTopics = list<Topic>(topics, ({ id, label }) => isId(id) && isText(label));
  const topicIds = new Set(shownTopics.map(({ id }) => id));
  return {
    version: 1,
    defaultLocale: isId(defaultLocale) ? defaultLocale : 'en',
    ...(isText(title) && { title }),
    ...(isText(intro) && { intro }),
    topics: shownTopics,
    entries: list<Entry>(
      entries,
      ({ id, topic, question, answer }) =>
        isId(id) && topicIds.has(topic) && isText(question) && isText(answer),
    ),
  };
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** The items of a list that can be shown; of those with one id, the first. */
function list<T extends { readonly id: string }>(value: unknown, canShow: (item: T) => boolean): T[] {
  const ids = new Set<string>();
  return (Array.isArray(value) ? value : [])
    .map((item) => fields(item) as unknown as T)
    .filter((item) => canShow(item) && !ids.has(item.id) && ids.add(item.id));
}

const isId = (value: unknown): value is string => typeof value === 'string' && /^\S+$/u.test(value);

function isText(value: unknown): value is Text {
  const versions = typeof value === 'string' ? [value] : Object.values(fields(value));
  return versions.length > 0 && versions.every((version) => typeof version === 'string' && version !== '');
}
