/** Topics and entries: made, named, put in order, taken away. Each function gives another document. */
import { slug } from '../../../src/cli/import/assemble.js';
import { pointer } from '../../../src/core/problems.js';
import { defaultLocaleOf, getAt, setAt, stringOf, type Draft, type Fields } from './draft.js';
import { withText } from './texts.js';

/** What is being looked at. */
export type Place =
  | { readonly kind: 'page' }
  | { readonly kind: 'topic'; readonly index: number }
  | { readonly kind: 'entry'; readonly index: number };

/** A changed document, and where the changed part is now. */
export interface Moved {
  readonly draft: Draft;
  readonly place: Place;
}

export const idOf = ({ id }: Fields): string => stringOf(id);

/** The places of a topic's entries among all, in order. */
export function entriesOf(draft: Draft, topicId: string): number[] {
  return draft.entries.flatMap(({ topic }, index) => (topic === topicId ? [index] : []));
}

/** Entries whose topic is not there. */
export function strayEntries({ topics, entries }: Draft): number[] {
  const ids = new Set(topics.map(idOf));
  return entries.flatMap(({ topic }, index) => (ids.has(stringOf(topic)) ? [] : [index]));
}

/** Writes a text in one language. */
export function write(draft: Draft, path: string, language: string, value: string): Draft {
  return setAt(draft, path, withText(getAt(draft, path), language, value, defaultLocaleOf(draft)));
}

function freeId(base: string, items: readonly Fields[]): string {
  const taken = new Set(items.map(idOf));
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  return id;
}

export function addTopic(draft: Draft): Moved {
  const topic = { id: freeId('topic', draft.topics) };
  return {
    draft: { ...draft, topics: [...draft.topics, topic] },
    place: { kind: 'topic', index: draft.topics.length },
  };
}

/** A new entry at the end of a topic; the topic is made where there is none. */
export function addEntry(draft: Draft, topicId: string | undefined): Moved {
  const whole = draft.topics.length === 0 ? addTopic(draft).draft : draft;
  const topic = topicId ?? idOf(whole.topics.at(-1) ?? {});
  const index = (entriesOf(whole, topic).at(-1) ?? whole.entries.length - 1) + 1;
  const entry = { id: freeId('question', whole.entries), topic };
  return {
    draft: { ...whole, entries: whole.entries.toSpliced(index, 0, entry) },
    place: { kind: 'entry', index },
  };
}

/** Ids that the studio gave, until there are words to make a better one of. */
const MADE = /^(?:question|topic)(?:-\d+)?$/u;

/** A new topic or entry is called after its first words; links to what has a name of its own stay right. */
export function nameAfter(draft: Draft, place: Exclude<Place, { kind: 'page' }>, words: string): Draft {
  const list = place.kind === 'topic' ? draft.topics : draft.entries;
  const item = list[place.index];
  const base = slug(words);
  if (!item || !base || !MADE.test(idOf(item))) return draft;
  const others = list.filter((other) => other !== item);
  const id = freeId(base, others);
  if (place.kind === 'entry') return setAt(draft, pointer('entries', place.index, 'id'), id);
  const entries = draft.entries.map((entry) =>
    entry.topic === idOf(item) ? { ...entry, topic: id } : entry,
  );
  return { ...setAt(draft, pointer('topics', place.index, 'id'), id), entries };
}

/** Takes an entry away, or a topic with all of its entries; gives the place that is left. */
export function remove(draft: Draft, place: Place): Moved {
  if (place.kind === 'page') return { draft, place };
  const { index } = place;
  if (place.kind === 'entry') {
    const topic = draft.entries[index]?.topic;
    const entries = draft.entries.toSpliced(index, 1);
    const next = [index, index - 1].find((near) => entries[near]?.topic === topic);
    const topicIndex = draft.topics.findIndex((other) => idOf(other) === topic);
    const up: Place = topicIndex < 0 ? { kind: 'page' } : { kind: 'topic', index: topicIndex };
    return { draft: { ...draft, entries }, place: next === undefined ? up : { kind: 'entry', index: next } };
  }
  const id = idOf(draft.topics[index] ?? {});
  const topics = draft.topics.toSpliced(index, 1);
  const entries = draft.entries.filter(({ topic }) => topic !== id);
  const near = Math.min(index, topics.length - 1);
  return {
    draft: { ...draft, topics, entries },
    place: near < 0 ? { kind: 'page' } : { kind: 'topic', index: near },
  };
}

/** Moves by one; an entry at its topic's end goes on into the next topic. The same document where there is no way. */
export function move(draft: Draft, place: Place, step: 1 | -1): Moved {
  if (place.kind === 'page') return { draft, place };
  const { index } = place;
  if (place.kind === 'topic') {
    const topic = draft.topics[index];
    const to = index + step;
    if (!topic || !draft.topics[to]) return { draft, place };
    const topics = draft.topics.toSpliced(index, 1).toSpliced(to, 0, topic);
    return { draft: { ...draft, topics }, place: { kind: 'topic', index: to } };
  }
  const entry = draft.entries[index];
  if (!entry) return { draft, place };
  const siblings = entriesOf(draft, stringOf(entry.topic));
  const to = siblings[siblings.indexOf(index) + step];
  if (to === undefined) {
    const topicIndex = draft.topics.findIndex((topic) => idOf(topic) === entry.topic);
    const topic = topicIndex < 0 ? undefined : draft.topics[topicIndex + step];
    return topic ? moveTo(draft, index, idOf(topic), step === 1 ? 'start' : 'end') : { draft, place };
  }
  const entries = draft.entries.toSpliced(index, 1).toSpliced(to, 0, entry);
  return { draft: { ...draft, entries }, place: { kind: 'entry', index: to } };
}

/** Puts an entry into a topic, before or behind those that are there. */
export function moveTo(draft: Draft, index: number, topicId: string, where: 'start' | 'end'): Moved {
  const entry = draft.entries[index];
  if (!entry) return { draft, place: { kind: 'page' } };
  const left = { ...draft, entries: draft.entries.toSpliced(index, 1) };
  const others = entriesOf(left, topicId);
  const last = others.at(-1) ?? left.entries.length - 1;
  const to = where === 'start' ? (others[0] ?? left.entries.length) : last + 1;
  const entries = left.entries.toSpliced(to, 0, { ...entry, topic: topicId });
  return { draft: { ...draft, entries }, place: { kind: 'entry', index: to } };
}
