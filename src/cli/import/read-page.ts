/** Which reader a file needs. Runs in a browser as well: the file is given as text. */
import { marked } from 'marked';
import { parseJsonText } from '../json-text.js';
import { importCsv } from './csv.js';
import { importHtml } from './html.js';
import { importJson } from './json.js';
import type { Page } from './page.js';
import type { Columns } from './records.js';
import { importText } from './text.js';

type Reader = (text: string, columns: Columns, name: string) => Page;

const readMarkdown: Reader = (text) => importHtml(marked.parse(text, { async: false }));
const readJson: Reader = (text, columns, name) => importJson(parseJsonText(name, text).value, columns);

const READERS: Readonly<Record<string, Reader>> = {
  html: importHtml,
  htm: importHtml,
  xhtml: importHtml,
  liquid: importHtml,
  md: readMarkdown,
  markdown: readMarkdown,
  txt: importText,
  text: importText,
  csv: importCsv,
  tsv: importCsv,
  json: readJson,
  jsonld: readJson,
};

const readerOf = (name: string): Reader | undefined => {
  const ending = /\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(READERS, ending) ? READERS[ending] : undefined;
};

/** Does a file's name say what it is? */
export const isReadable = (name: string): boolean => readerOf(name) !== undefined;

/**
 * Reads what a merchant has already; a name without a known ending is that of plain text.
 *
 * @throws {InputError} When what is in it cannot be used.
 */
export function readPage(name: string, text: string, columns: Columns = {}): Page {
  return (readerOf(name) ?? importText)(text, columns, name);
}
