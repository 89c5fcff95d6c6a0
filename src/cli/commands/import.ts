import { isLanguageTag } from '../../core/checks.js';
import { readDocument } from '../../core/read-document.js';
import { InputError, UsageError } from '../errors.js';
import { assemble } from '../import/assemble.js';
import { proposePolicy } from '../import/proposal.js';
import { isReadable, readPage } from '../import/read-page.js';
import type { Columns } from '../import/records.js';
import { describeImport } from '../import/report.js';
import { readText } from '../input.js';
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
  if (!isReadable(file))
    throw new UsageError(
      `${file} has no ending that tells what it is: give a .html, .txt, .md, .csv or .json file.`,
    );
  const columns = columnsOf(options.columns);
  const imported = named(file, () => assemble(readPage(file, readText(file), columns), locale));
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
