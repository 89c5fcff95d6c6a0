import { readText } from './input.js';
import { parseJsonText, type JsonFile } from './json-text.js';

export { JsonError, type JsonFile, type Place } from './json-text.js';

/** @throws {JsonError} When the file is no JSON. @throws {UsageError | InputError} When it cannot be read. */
export const readJson = (file: string): JsonFile => parseJsonText(file, readText(file));
