import { readFileSync, statSync } from 'node:fs';
import { InputError, UsageError } from './errors.js';

/** Larger than any FAQ: 1 MB is a thousand answers. */
const LARGEST_BYTES = 5_000_000;

/**
 * The text of a file, in UTF-8, without its byte order mark.
 *
 * @throws {UsageError} When there is no such file.
 * @throws {InputError} When what is in it is no text, or too much.
 */
export function readText(file: string): string {
  const bytes = readBytes(file);
  if (bytes.length === 0) throw new InputError(`${file} is empty: check that it was saved.`);
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) throw new InputError(`${file} is written in UTF-16: save it as UTF-8.`);
  if (bytes.includes(0))
    throw new InputError(`${file} is no text but a binary file: give a text file in UTF-8.`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const place = firstBadByte(bytes);
    throw new InputError(`${file} is not written in UTF-8 (see line ${place}): save it as UTF-8.`);
  }
  if (!text.trim()) throw new InputError(`${file} is empty: check that it was saved.`);
  return text;
}

function readBytes(file: string): Buffer {
  try {
    const { size } = statSync(file);
    if (size > LARGEST_BYTES)
      throw new InputError(
        `${file} has ${(size / 1e6).toFixed(1)} MB: no more than ${LARGEST_BYTES / 1e6} MB are read. Check that it is the right file, or split it.`,
      );
    return readFileSync(file);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT')
      throw new UsageError(`There is no file ${file}: check its name and where you are.`);
    if (code === 'EISDIR') throw new UsageError(`${file} is a folder: name a file in it.`);
    throw new UsageError(`${file} cannot be read (${String(code)}): check its permissions.`);
  }
}

/** The line of the first byte that is no UTF-8. */
function firstBadByte(bytes: Buffer): number {
  // What a lenient reader replaces is where the first replacement stands, unless the text holds that very character.
  const line = bytes
    .toString('utf8')
    .split('\n')
    .findIndex((each) => each.includes('\ufffd'));
  return line + 1;
}
