import { existsSync, writeFileSync } from 'node:fs';
import { styleText } from 'node:util';
import { UsageError } from './errors.js';

/** What every command can be asked. */
export interface OutputOptions {
  readonly json?: boolean | undefined;
  readonly out?: string | undefined;
  readonly force?: boolean | undefined;
}

/** Colours where a person reads along. */
export type Style = Parameters<typeof styleText>[0];
const isColoured = process.stdout.isTTY && !process.env.NO_COLOR;
export const paint = (style: Style, text: string) => (isColoured ? styleText(style, text) : text);

/**
 * Prints a result, or writes it to `--out`.
 *
 * @throws {UsageError} When the file exists and `--force` was not given, or cannot be written.
 */
export function deliver(text: string, { out, force }: OutputOptions): void {
  const whole = text.endsWith('\n') ? text : `${text}\n`;
  if (out === undefined) process.stdout.write(whole);
  else {
    checkOut({ out, force });
    try {
      writeFileSync(out, whole, { flag: force ? 'w' : 'wx' });
      note(`Written: ${out}`);
    } catch (error) {
      throw new UsageError(
        `${out} cannot be written (${String((error as NodeJS.ErrnoException).code)}): check the folder and its permissions.`,
      );
    }
  }
}

/** @throws {UsageError} Before any work is done. */
export function checkOut({ out, force }: OutputOptions): void {
  if (out !== undefined && !force && existsSync(out))
    throw new UsageError(`${out} exists already: choose another name, or add --force to replace it.`);
}

/** Says something beside the result. */
export function note(text: string): void {
  process.stderr.write(`${text}\n`);
}

export const toJson = (value: unknown) => JSON.stringify(value, null, 2);

/** "1 problem", "2 problems". */
export const count = (number: number, one: string, many = `${one}s`) =>
  `${number} ${number === 1 ? one : many}`;
