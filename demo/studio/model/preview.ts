/** The document as the preview shows it while it is being written. */
import { isFields } from '../../../src/core/reader.js';
import type { Draft, Fields } from './draft.js';

const isWritten = (text: unknown) =>
  (typeof text === 'string' && text !== '') || (isFields(text) && Object.keys(text).length > 0);

/** What is not written yet is shown as an ellipsis, so that an entry appears with its first letter. */
export function previewOf(draft: Draft): Draft {
  const filled = (fields: Fields, ...keys: readonly string[]): Fields => ({
    ...fields,
    ...Object.fromEntries(keys.filter((key) => !isWritten(fields[key])).map((key) => [key, '…'])),
  });
  return {
    ...draft,
    topics: draft.topics.map((topic) => filled(topic, 'label')),
    entries: draft.entries.map((entry) => filled(entry, 'question', 'answer')),
  };
}
