import { parse } from 'csv-parse/sync';
import { InputError } from '../errors.js';
import type { Page } from './page.js';
import { fromRecords, type Columns } from './records.js';

/** A table whose first row names its columns, separated by whatever that row is separated by. */
export function importCsv(text: string, columns: Columns): Page {
  return fromRecords(rowsOf(text), columns);
}

function rowsOf(text: string): Record<string, string>[] {
  const [head = ''] = text.split('\n', 1);
  const [delimiter = ','] = [',', ';', '\t', '|'].sort((a, b) => head.split(b).length - head.split(a).length);
  try {
    return parse(text, {
      columns: true,
      delimiter,
      skip_empty_lines: true,
      trim: true,
      relax_column_count: true,
    });
  } catch (error) {
    throw new InputError(`This table cannot be read (${(error as Error).message}): check its quotes.`);
  }
}
