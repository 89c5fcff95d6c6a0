/** What a merchant has already, read in the browser by the command line's own code; a `faq.json` as it is. */
import { assemble, type Review } from '../../../src/cli/import/assemble.js';
import { proposePolicy, type Proposal } from '../../../src/cli/import/proposal.js';
import { readPage } from '../../../src/cli/import/read-page.js';
import { parseJsonText, type Place as TextPlace } from '../../../src/cli/json-text.js';
import type { Problem } from '../../../src/core/problems.js';
import { isFields } from '../../../src/core/reader.js';
import { readDocument } from '../../../src/core/read-document.js';
import { asDraft, type Draft } from './draft.js';

/** A problem, with its line and column where it came out of a file. */
export type PlacedProblem = Problem & Partial<TextPlace>;

export interface Opened {
  readonly status: 'page' | 'document';
  readonly draft: Draft;
  /** What the reader of a page was unsure of. */
  readonly review: readonly Review[];
  /** What is wrong with a document; all of it stays in the draft. */
  readonly problems: readonly PlacedProblem[];
  /** What the prose says of the policy. */
  readonly proposal: Proposal;
}

export interface Refused {
  readonly status: 'refused';
  /** What was read cannot be used at all. */
  readonly problems: readonly PlacedProblem[];
}

export type Import = Opened | Refused;

/** @param name - The file's; empty for what was pasted, which is looked at in order to tell what it is. */
export function readImport(text: string, name: string): Import {
  if (text.trim() === '')
    return refused('empty', 'There is nothing to read: paste a text, or choose a file that is not empty.');
  const file = name || nameFor(text);
  try {
    if (file.endsWith('.json')) {
      const json = parseJsonText(file, text.replace(/^\ufeff/u, ''));
      if (isDocument(json.value)) return openDocument(json.value, (path) => json.locate(path));
    }
    const { document, review } = assemble(readPage(file, text), undefined);
    const draft = asDraft(document);
    if (!draft) return refused('not-readable', 'This cannot be read as questions and answers.');
    return { status: 'page', draft, review, problems: [], proposal: proposePolicy(document) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return refused('not-readable', message);
  }
}

/** A `faq.json`, sound or not, rather than a list of records from elsewhere. */
const isDocument = (value: unknown): boolean =>
  isFields(value) && !('@type' in value) && ('version' in value || ('topics' in value && 'entries' in value));

function openDocument(value: unknown, locate: (path: string) => TextPlace): Import {
  const { document, problems } = readDocument(value);
  const placed = problems.map((problem) => ({ ...problem, ...locate(problem.path) }));
  const draft = asDraft(value);
  if (!draft) return { status: 'refused', problems: placed };
  return { status: 'document', draft, review: [], problems: placed, proposal: proposePolicy(document) };
}

const refused = (code: string, message: string): Refused => ({
  status: 'refused',
  problems: [{ path: '', code, message, severity: 'error' }],
});

/** What a pasted text looks like. */
function nameFor(text: string): string {
  const start = text.trimStart();
  if (/^[[{]/u.test(start)) return 'faq.json';
  if (/^<(?:!doctype|[a-z][\w-]*[\s>])/iu.test(start)) return 'page.html';
  if (/^#{1,6} \S/mu.test(start)) return 'page.md';
  const [head = '', next = ''] = start.split('\n');
  const isTable = [',', ';', '\t'].some(
    (mark) => /question|frage|pregunta/iu.test(head) && head.includes(mark) && next.includes(mark),
  );
  return isTable ? 'table.csv' : 'page.txt';
}
