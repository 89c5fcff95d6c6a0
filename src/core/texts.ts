import { factNames, formatFact } from './facts.js';
import { pointer, type Problem } from './problems.js';
import type { Entry, FaqDocument, Text, Topic } from './schema.js';

/** One text of a document in one language. */
export interface WrittenText {
  /** JSON Pointer to the text. */
  readonly path: string;
  /** BCP 47 tag; `undefined` for a plain string. */
  readonly lang: string | undefined;
  readonly value: string;
}

/** JSON Pointers to topics and entries in their source, where some that stood before them were left out. */
export type Places = ReadonlyMap<Topic | Entry, string>;

/** Every text that shoppers read, in each language that it is written in. */
export function writtenTexts(document: FaqDocument, places: Places = new Map()): WrittenText[] {
  const texts: WrittenText[] = [];
  const add = (text: Text | undefined, path: string) => {
    if (text === undefined) return;
    if (typeof text === 'string') texts.push({ path, lang: undefined, value: text });
    else
      for (const [lang, value] of Object.entries(text))
        texts.push({ path: path + pointer(lang), lang, value });
  };
  add(document.title, '/title');
  add(document.intro, '/intro');
  add(document.closing, '/closing');
  document.topics.forEach((topic, index) => {
    add(topic.label, `${places.get(topic) ?? pointer('topics', index)}/label`);
  });
  document.entries.forEach((entry, index) => {
    const place = places.get(entry) ?? pointer('entries', index);
    add(entry.question, `${place}/question`);
    add(entry.answer, `${place}/answer`);
  });
  if (typeof document.support === 'object') add(document.support.intro, '/support/intro');
  return texts;
}

/**
 * Facts that the texts ask for and the document cannot give. A policy or support kept at a URL is not judged.
 *
 * @param unread - The sections that were given but could not be read: that is said already.
 */
export function unknownFacts(
  document: FaqDocument,
  places?: Places,
  unread: readonly string[] = [],
): Problem[] {
  const isElsewhere = (name: string) => {
    const section = name.startsWith('support.') ? 'support' : 'policy';
    return typeof document[section] === 'string' || unread.includes(section);
  };
  const isKnown = (name: string) => formatFact(name, { document, locale: 'en', words: {} }) !== undefined;
  return writtenTexts(document, places).flatMap(({ path, value }) =>
    factNames(value)
      .filter((name) => !isElsewhere(name) && !isKnown(name))
      .map((name) => ({
        path,
        code: 'unknown-fact',
        message: `{{${name}}} is no fact of this document: correct its name, or add the value to policy or support.`,
        severity: 'error' as const,
      })),
  );
}
