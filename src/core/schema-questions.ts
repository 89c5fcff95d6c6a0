/** The part of a document that shoppers read first: texts, topics and entries. */
import * as v from 'valibot';
import { byLanguage, day, id, languageTag, list, nonEmpty, textSchema, webAddress } from './schema-parts.js';

export const topicSchema = v.object({ id, label: textSchema }, 'an object with id and label');

export const entrySchema = v.object(
  {
    id,
    topic: id,
    question: textSchema,
    answer: textSchema,
    keywords: v.optional(
      v.union([list(v.string()), byLanguage(list(v.string()))], 'a list of words, or one for each language'),
    ),
    updated: v.optional(day),
  },
  'an object with id, topic, question and answer',
);

const synonymsSchema = byLanguage(list(list(nonEmpty)));

/** The root's plain members: everything but the lists, the policy and the support settings. */
export const rootEntries = {
  $schema: v.optional(v.string()),
  version: v.literal(1, 'the number 1'),
  defaultLocale: languageTag,
  store: v.optional(v.object({ name: textSchema, url: v.optional(webAddress) })),
  title: v.optional(textSchema),
  intro: v.optional(textSchema),
  closing: v.optional(textSchema),
  synonyms: v.optional(synonymsSchema),
};
