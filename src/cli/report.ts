import type { Problem } from '../core/problems.js';
import { placeOf, type DocumentFile } from './document-file.js';
import { paint } from './output.js';

/** A problem with the place where it stands. */
export type Located<P extends Problem> = P & {
  readonly file: string;
  readonly line: number;
  readonly column: number;
};

export const locate =
  (read: DocumentFile) =>
  <P extends Problem>(problem: P): Located<P> => ({ ...placeOf(read, problem.path), ...problem });

/** A problem as people read it: place, code, path, and on the next line what to do. */
export function describe({ file, line, column, severity, code, path, message }: Located<Problem>): string {
  const place = paint('bold', `${file}:${line}:${column}`);
  const word = paint(severity === 'error' ? 'red' : 'yellow', severity);
  return `${place} ${word} ${code} ${paint('dim', path || '/')}\n  ${message}`;
}
