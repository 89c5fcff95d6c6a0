/** What is wrong with a document, where, and what to do about it. */
export interface Problem {
  /** JSON Pointer (RFC 6901) to the part at fault; empty for the whole document. */
  readonly path: string;
  /** A word that stays the same across versions, such as `missing-id`. */
  readonly code: string;
  /** One sentence that names the input, the problem and the remedy. */
  readonly message: string;
  /** An error leaves the part out of the document; a warning does not. */
  readonly severity: 'error' | 'warning';
}

/** Thrown by `parseDocument`; `problems` lists every error found, not only the first. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
  }
}

/** A problem in one line, as the console and the command line show it. */
export function describeProblem({ code, path, message }: Problem): string {
  return `${code} at ${path || '/'}: ${message}`;
}

/** One step of a JSON Pointer, escaped as RFC 6901 asks. */
export function pointer(...steps: readonly PropertyKey[]): string {
  return steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

const QUOTED_LENGTH = 60;

/** A value as it may stand in a message: short, and never a whole document. */
export function quote(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
  const isPlain = typeof value === 'bigint' || typeof value === 'symbol' || typeof value === 'function';
  const text = isPlain ? value.toString() : JSON.stringify(value);
  return text.length > QUOTED_LENGTH ? `${text.slice(0, QUOTED_LENGTH)}…` : text;
}
