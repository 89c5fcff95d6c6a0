import { readDocumentFile } from '../document-file.js';
import { JsonError } from '../json-file.js';
import { count, deliver, toJson, type OutputOptions } from '../output.js';
import { describe, locate, type Located } from '../report.js';
import type { Problem } from '../../core/problems.js';

/** `faq-widget validate FILE`: every problem of a document, each with its line. */
export function validate(file: string, options: OutputOptions): number {
  const { problems, summary } = check(file);
  const text = [...problems.map(describe), summary].join('\n');
  deliver(options.json ? toJson({ valid: problems.length === 0, problems }) : text, options);
  return problems.length > 0 ? 1 : 0;
}

function check(file: string): { problems: Located<Problem>[]; summary: string } {
  try {
    const read = readDocumentFile(file);
    const problems = read.problems.map(locate(read));
    const { topics, entries } = read.document;
    const left = read.unread.map((address) => `\nNot checked: ${address}, which is on the web.`).join('');
    const summary =
      problems.length > 0
        ? `${count(problems.length, 'problem')}.`
        : `${file} is sound: ${count(topics.length, 'topic')}, ${count(entries.length, 'entry', 'entries')}.`;
    return { problems, summary: summary + left };
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const problem = { path: '', code: 'not-json', message: error.message, severity: 'error' as const };
    return { problems: [{ file: error.file, ...error.place, ...problem }], summary: '1 problem.' };
  }
}
