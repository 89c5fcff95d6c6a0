import type { Problem } from '../problems.js';

/** Something in a document that its readers would stumble over, though it can be shown. */
export interface Finding extends Problem {
  /** BCP 47 tag of the text at fault, where the document says it. */
  readonly locale?: string;
  /** The sentence at fault as it was written, or what else is at fault. */
  readonly excerpt: string;
  /** The fact that is spoken of, such as `cancellation.window`. */
  readonly fact?: string;
  /** What to write in place of `found`: `{{cancellation.window}}`. */
  readonly fix?: string;
  /** The words to replace, and where they begin in the text at `path`. */
  readonly found?: { readonly text: string; readonly index: number };
}

/** Puts a finding's fix into the text that it was found in. */
export function applyFix(text: string, { fix, found }: Finding): string {
  if (fix === undefined || !found || !text.startsWith(found.text, found.index)) return text;
  return text.slice(0, found.index) + fix + text.slice(found.index + found.text.length);
}
