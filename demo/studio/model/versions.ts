/** Earlier versions of the document, kept in the browser as a way back. */
import { isFields } from '../../../src/core/reader.js';
import { asDraft, isBlank, type Draft } from './draft.js';

export interface Version {
  /** When it was kept, in milliseconds. */
  readonly at: number;
  readonly draft: Draft;
}

/** As many as are kept. */
const MOST = 12;

/** Adds a version, the newest first; one that is the same as the last, or empty, tells nothing. */
export function keepVersion(versions: readonly Version[], draft: Draft, at: number): readonly Version[] {
  const [last] = versions;
  if (isBlank(draft) || (last && JSON.stringify(last.draft) === JSON.stringify(draft))) return versions;
  return [{ at, draft }, ...versions].slice(0, MOST);
}

/** Versions out of a browser's storage, which may hold anything. */
export function readVersions(json: unknown): Version[] {
  const list: readonly unknown[] = Array.isArray(json) ? json : [];
  return list.flatMap((item) => {
    const draft = isFields(item) ? asDraft(item.draft) : undefined;
    return isFields(item) && typeof item.at === 'number' && draft ? [{ at: item.at, draft }] : [];
  });
}
