import * as v from 'valibot';
import { pointer, quote, type Problem } from './problems.js';

export type Fields = Readonly<Record<string, unknown>>;

/** Reads a value by its schema; where it does not fit, `undefined` and its problems. */
export function read<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
  path: string,
  problems: Problem[],
): v.InferOutput<S> | undefined {
  const result = v.safeParse(schema, value, { abortPipeEarly: true, message: wanted });
  if (result.success) return result.output;
  // One by one: there may be more issues than a call takes arguments.
  for (const issue of result.issues) problems.push(toProblem(issue, path));
  return undefined;
}

/** Reads each member of an object by itself, so that a broken one does not take the others with it. */
export function readMembers<E extends v.ObjectEntries>(
  schemas: E,
  source: Fields,
  path: string,
  problems: Problem[],
): Partial<v.InferOutput<v.ObjectSchema<E, undefined>>> {
  const members = Object.entries(schemas).map(([key, schema]) =>
    read(
      v.object({ [key]: schema }),
      Object.hasOwn(source, key) ? { [key]: source[key] } : {},
      path,
      problems,
    ),
  );
  return Object.assign({}, ...members) as Partial<v.InferOutput<v.ObjectSchema<E, undefined>>>;
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a schema without a message of its own wants. */
function wanted({ expected }: v.BaseIssue<unknown>): string {
  return expected === 'string' ? 'a text' : 'an object';
}

export function error(path: string, code: string, message: string): Problem {
  return { path, code, message, severity: 'error' };
}

function toProblem(issue: v.BaseIssue<unknown>, base: string): Problem {
  // A union reports itself as a whole; the branch that got further than its first step says what is wrong.
  const inner = issue.issues?.find(({ path }) => path) ?? issue;
  const steps = [...(issue.path ?? []), ...((inner !== issue && inner.path) || [])].map(
    ({ key }) => key as PropertyKey,
  );
  const names = steps.filter((step) => typeof step === 'string');
  const name =
    names.find((step) => MAPS.has(step)) ?? names.at(-1) ?? PART_NAMES[base.split('/')[1] ?? ''] ?? '';
  const path = base + pointer(...steps);
  const kebabName = name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
  if (inner.input === undefined || inner.input === null || inner.input === '') {
    const remedy = name === 'id' ? 'give each one a unique id' : 'add it';
    return error(path, `missing-${kebabName}`, `There is no ${name} here: ${remedy}.`);
  }
  return error(
    path,
    `invalid-${kebabName}`,
    `${quote(inner.input)} cannot be read as ${name}: give ${inner.message}.`,
  );
}

/** Members whose own members bear names of the document's choice, such as languages: a problem there is named after the whole. */
const MAPS = new Set<string>(
  'title intro closing name label hint question answer reason service keywords synonyms fields'.split(' '),
);

/** What to call a part of the document that is wrong as a whole. */
const PART_NAMES: Readonly<Record<string, string>> = {
  topics: 'topic',
  entries: 'entry',
  policy: 'policy',
  support: 'support',
};
