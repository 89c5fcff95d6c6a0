import { dirname, join } from 'node:path';
import { readDocument } from '../core/read-document.js';
import type { Problem } from '../core/problems.js';
import type { FaqDocument } from '../core/schema.js';
import { InputError } from './errors.js';
import { sourcePath } from './source-path.js';
import { readJson, type JsonFile, type Place } from './json-file.js';

/** A document with the policy and the support settings that it keeps in files of their own. */
export interface DocumentFile {
  readonly document: FaqDocument;
  readonly problems: readonly Problem[];
  readonly main: JsonFile;
  /** Which file a pointer into the document belongs to, and what it is called there. */
  sourceOf(pointer: string): { readonly json: JsonFile; readonly pointer: string };
  /** A pointer into the document as one into its source, where broken parts before it were left out. */
  readonly sourcePath: (pointer: string) => string;
  /** Addresses on the web, which are not fetched. */
  readonly unread: readonly string[];
}

const PARTS = ['policy', 'support'] as const;

/** @throws {UsageError | InputError} When a file cannot be read or is no JSON. */
export function readDocumentFile(file: string): DocumentFile {
  const main = readJson(file);
  const parts = new Map<string, JsonFile>();
  const unread: string[] = [];
  const value: Record<string, unknown> | undefined = isObject(main.value) ? { ...main.value } : undefined;
  for (const key of PARTS) {
    const address = value?.[key];
    if (!value || typeof address !== 'string' || address === '') continue;
    if (/^[a-z][a-z\d+.-]*:|^\/\//iu.test(address)) unread.push(address);
    else {
      const part = readJson(join(dirname(file), address));
      parts.set(key, part);
      value[key] = part.value;
    }
  }
  const { document, problems } = readDocument(value ?? main.value);
  return {
    document,
    problems,
    main,
    unread,
    sourcePath: (pointer) => sourcePath(pointer, document, value ?? {}),
    sourceOf: (pointer) => {
      const [, key = '', ...rest] = pointer.split('/');
      const part = parts.get(key);
      return part
        ? { json: part, pointer: rest.map((step) => `/${step}`).join('') }
        : { json: main, pointer };
    },
  };
}

/**
 * A document without an error, for what cannot work on half of one.
 *
 * @throws {InputError} With every error in it.
 */
export function readSoundDocument(file: string): DocumentFile {
  const read = readDocumentFile(file);
  const errors = read.problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const lines = errors.map((problem) => {
      const { file: place, line, column } = placeOf(read, problem.path);
      return `${place}:${line}:${column} ${problem.code}: ${problem.message}`;
    });
    throw new InputError([`${file} has errors; mend them first:`, ...lines].join('\n  '));
  }
  return read;
}

/** Where a pointer leads, in whichever file. */
export function placeOf(read: DocumentFile, path: string): Place & { readonly file: string } {
  const { json, pointer } = read.sourceOf(path);
  return { file: json.file, ...json.locate(pointer) };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
