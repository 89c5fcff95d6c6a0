import { factNames, formatFact } from './facts.js';
import { pointer, type Problem } from './problems.js';
import type { FaqDocument, Text } from './schema.js';

/** One text of a document in one language. */
export interface WrittenText {
  /** JSON Pointer to the text. */
  readonly path: string;
  /** BCP 47 tag; `undefined` for a plain string. */
  readonly lang: string | undefined;
  readonly value: string;
}

/** Every text that shoppers read, in each language that it is written in. */
export function writtenTexts(document: FaqDocument): WrittenText[] {
  const texts: WrittenText[] = [];
  const add = (text: Text | undefined, ...steps: PropertyKey[]) => {
    if (text === undefined) return;
    if (typeof text === 'string') texts.push({ path: pointer(...steps), lang: undefined, value: text });
    else
      for (const [lang, value] of Object.entries(text))
        texts.push({ path: pointer(...steps, lang), lang, value });
  };
  add(document.title, 'title');
  add(document.intro, 'intro');
  add(document.closing, 'closing');
  document.topics.forEach(({ label }, index) => {
    add(label, 'topics', index, 'label');
  });
  document.entries.forEach(({ question, answer }, index) => {
    add(question, 'entries', index, 'question');
    add(answer, 'entries', index, 'answer');
  });
  if (typeof document.support === 'object') add(document.support.intro, 'support', 'intro');
  return texts;
}

/** Facts that the texts ask for and the document cannot give. A policy or support kept at a URL is not judged. */
export function unknownFacts(document: FaqDocument): Problem[] {
  const isElsewhere = (name: string) =>
    typeof document[name.startsWith('support.') ? 'support' : 'policy'] === 'string';
  const isKnown = (name: string) => formatFact(name, { document, locale: 'en', words: {} }) !== undefined;
  return writtenTexts(document).flatMap(({ path, value }) =>
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
