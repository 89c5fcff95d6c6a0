/**
 * The document that is being written: plain JSON as the merchant gave it, whatever is in it. Every change makes another
 * one, and nothing that the studio does not know is ever lost.
 */
import { isLanguageTag } from '../../../src/core/checks.js';
import { isFields, type Fields } from '../../../src/core/reader.js';

export type { Fields };

export interface Draft extends Fields {
  readonly topics: readonly Fields[];
  readonly entries: readonly Fields[];
}

/** A document to begin with. @param locale - BCP 47 tag of its first language. */
export const newDraft = (locale: string): Draft => ({
  version: 1,
  defaultLocale: locale,
  topics: [],
  entries: [],
});

/** A parsed `faq.json` as one that can be edited; `undefined` where it has no lists of topics and entries. */
export function asDraft(json: unknown): Draft | undefined {
  if (!isFields(json)) return undefined;
  const { topics, entries } = json;
  const isList = (value: unknown): value is readonly Fields[] =>
    Array.isArray(value) && value.every(isFields);
  return isList(topics) && isList(entries) ? { ...json, topics, entries } : undefined;
}

/** The text of the file that a draft is. */
export const toFile = (draft: Draft): string => `${JSON.stringify(draft, null, 2)}\n`;

/** The language of the texts that do not say theirs. */
export function defaultLocaleOf({ defaultLocale }: Draft): string {
  return typeof defaultLocale === 'string' && isLanguageTag(defaultLocale) ? defaultLocale : 'en';
}

export const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A value as a field shows it. */
export const shownOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** Nothing has been written yet. */
export const isBlank = ({ topics, entries }: Draft): boolean => topics.length === 0 && entries.length === 0;

const stepsOf = (path: string) =>
  path
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The value that a JSON Pointer leads to; `undefined` where it leads nowhere. */
export function getAt(value: unknown, path: string): unknown {
  return stepsOf(path).reduce<unknown>((at, step) => {
    if (Array.isArray(at)) return at[Number(step)] as unknown;
    return isFields(at) && Object.hasOwn(at, step) ? at[step] : undefined;
  }, value);
}

/**
 * A copy with another value at a JSON Pointer; objects on the way that are missing are made. `undefined` takes the
 * member, or the item of a list, away.
 */
export function setAt<T>(value: T, path: string, next: unknown): T {
  return set(value, stepsOf(path), next) as T;
}

function set(value: unknown, [step, ...rest]: readonly string[], next: unknown): unknown {
  if (step === undefined) return next;
  if (Array.isArray(value)) {
    const index = step === '-' ? value.length : Number(step);
    const inner = set(value[index], rest, next);
    if (inner === undefined) return value.filter((_, place) => place !== index);
    return Object.assign([...(value as unknown[])], { [index]: inner });
  }
  const fields = isFields(value) ? value : {};
  const inner = set(Object.hasOwn(fields, step) ? fields[step] : undefined, rest, next);
  if (inner !== undefined) return { ...fields, [step]: inner };
  return Object.fromEntries(Object.entries(fields).filter(([key]) => key !== step));
}
