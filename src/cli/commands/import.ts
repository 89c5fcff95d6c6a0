import { extname } from 'node:path';
import { marked } from 'marked';
import { isLanguageTag } from '../../core/checks.js';
import { readDocument } from '../../core/read-document.js';
import { InputError, UsageError } from '../errors.js';
import { assemble } from '../import/assemble.js';
import { importCsv } from '../import/csv.js';
import { importHtml } from '../import/html.js';
import { importJson } from '../import/json.js';
import type { Page } from '../import/page.js';
import { proposePolicy } from '../import/proposal.js';
import type { Columns } from '../import/records.js';
import { describeImport } from '../import/report.js';
import { importText } from '../import/text.js';
import { readText } from '../input.js';
import { readJson } from '../json-file.js';
import { deliver, note, toJson, type OutputOptions } from '../output.js';

export interface ImportOptions extends OutputOptions {
  readonly locale?: string | undefined;
  readonly columns?: string | undefined;
}

/** `faq-widget import PAGE`: a document made of what a merchant has already. */
export function importPage(file: string, options: ImportOptions): number {
  const { locale } = options;
  if (locale !== undefined && !isLanguageTag(locale))
    throw new UsageError(`--locale ${locale} is no language tag: give one such as "fr".`);
  const imported = named(file, () => assemble(readPage(file, columnsOf(options.columns)), locale));
  const { problems } = readDocument(imported.document);
  if (problems.length > 0)
    throw new InputError(
      `${file} gave a document with errors: ${problems.map(({ message }) => message).join(' ')}`,
    );
  const proposal = proposePolicy(imported.document);
  const report = options.json
    ? toJson({
        ...(options.out === undefined && { document: imported.document }),
        review: imported.review,
        proposal,
      })
    : describeImport(file, imported, proposal);
  if (options.out !== undefined) {
    deliver(toJson(imported.document), options);
    deliver(report, {});
  } else if (options.json) deliver(report, {});
  else {
    deliver(toJson(imported.document), {});
    note(report);
  }
  return 0;
}

function readPage(file: string, columns: Columns): Page {
  const kind = extname(file).toLowerCase();
  switch (kind) {
    case '.html':
    case '.htm':
    case '.xhtml':
    case '.liquid':
      return importHtml(readText(file));
    case '.md':
    case '.markdown':
      return importHtml(marked.parse(readText(file), { async: false }));
    case '.txt':
    case '.text':
      return importText(readText(file));
    case '.csv':
    case '.tsv':
      return importCsv(readText(file), columns);
    case '.json':
    case '.jsonld':
      return importJson(readJson(file).value, columns);
    default:
      throw new UsageError(
        `${file} has no ending that tells what it is: give a .html, .txt, .md, .csv or .json file.`,
      );
  }
}

/** What is said about a file's content names the file. */
function named<T>(file: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof InputError && !error.message.startsWith(file))
      throw new InputError(`${file}: ${error.message}`);
    throw error;
  }
}

/** `question=Title,answer=Body` */
function columnsOf(text: string | undefined): Columns {
  if (text === undefined) return {};
  const pairs = text.split(',').map((pair) => pair.split('=').map((part) => part.trim()));
  for (const [field = '', name] of pairs)
    if (!/^(?:question|answer|topic|id|keywords)$/u.test(field) || !name)
      throw new UsageError(
        `--columns ${text}: write it as question=NAME,answer=NAME,topic=NAME,id=NAME,keywords=NAME.`,
      );
  return Object.fromEntries(pairs) as Columns;
}
