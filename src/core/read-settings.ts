import type { Problem } from './problems.js';
import { isFields, read, readMembers } from './reader.js';
import type { FaqDocument, Policy, Support } from './schema.js';
import { policySchema, supportSchema } from './schema-settings.js';
import { unknownFacts } from './texts.js';

/** Adds policy and support to a document whose questions have been read, and judges the facts in its texts. */
export function readSettings(questions: FaqDocument, json: unknown, problems: Problem[]): FaqDocument {
  const source = isFields(json) ? json : {};
  const document: FaqDocument = {
    ...questions,
    ...optional('policy', readPolicy(source.policy, problems)),
    ...optional('support', readSupport(source.support, problems)),
  };
  problems.push(...unknownFacts(document));
  return document;
}

function readPolicy(value: unknown, problems: Problem[]): Policy | string | undefined {
  return typeof value === 'string' || value === undefined
    ? value
    : read(policySchema, value, '/policy', problems);
}

function readSupport(value: unknown, problems: Problem[]): Support | string | undefined {
  if (typeof value === 'string' || value === undefined) return value;
  return isFields(value)
    ? readMembers(supportSchema.entries, value, '/support', problems)
    : read(supportSchema, value, '/support', problems);
}

function optional<K extends string, T>(key: K, value: T | undefined): Partial<Record<K, T>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, T>);
}
