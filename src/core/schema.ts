/**
 * The one definition of a store's document. Types, reader, strict parser and the published JSON Schema
 * all come from it. Its two halves are files of their own: a page that shows questions needs only the first at once.
 */
import * as v from 'valibot';
import type { chatSchema } from './schema-chat.js';
import { list, nonEmpty, type textSchema } from './schema-parts.js';
import { entrySchema, rootEntries, topicSchema } from './schema-questions.js';
import { policySchema, supportSchema } from './schema-settings.js';

/** A whole document, as merchants write it. */
export const documentSchema = v.object({
  ...rootEntries,
  topics: list(topicSchema),
  entries: list(entrySchema),
  policy: v.optional(v.union([nonEmpty, policySchema])),
  support: v.optional(v.union([nonEmpty, supportSchema])),
});

/** A document is data to read: nothing in it is ever changed. */
type Deep<T> = T extends (infer I)[]
  ? readonly Deep<I>[]
  : T extends object
    ? { readonly [K in keyof T]: Deep<T[K]> }
    : T;

export type Text = Deep<v.InferOutput<typeof textSchema>>;
export type Topic = Deep<v.InferOutput<typeof topicSchema>>;
export type Entry = Deep<v.InferOutput<typeof entrySchema>>;
export type FaqDocument = Deep<v.InferOutput<typeof documentSchema>>;
/** A policy as written in a document: what may be left out is optional. */
export type Policy = Deep<v.InferOutput<typeof policySchema>>;
export type Support = Deep<v.InferOutput<typeof supportSchema>>;
/** The chat of the support settings: a union on `provider`, with the ids that each needs. */
export type ChatSettings = Deep<v.InferOutput<typeof chatSchema>>;
export type ChangePolicy = NonNullable<Policy['cancellation']>;
export type Rule = ChangePolicy['rules'][number];
export type Fee = NonNullable<Rule['fee']>;
export type DeliveryPolicy = NonNullable<Policy['delivery']>;
export type Zone = DeliveryPolicy['zones'][number];
export type Span = DeliveryPolicy['handling'];
export type ReturnPolicy = NonNullable<Policy['returns']>;
export type ReturnReason = ReturnPolicy['reasons'][number];
export type StatutoryRight = NonNullable<Policy['statutory']>[number];
export type Closure = NonNullable<Policy['calendar']['closures']>[number];
