import { isFields, type Fields } from '../core/reader.js';
import type { FaqDocument } from '../core/schema.js';

/** A pointer into a document as one into the source that it was read from, where broken parts before it were left out. */
export function sourcePath(pointer: string, document: FaqDocument, source: Fields): string {
  const [, list = '', index = '', ...rest] = pointer.split('/');
  const items = source[list];
  if ((list !== 'entries' && list !== 'topics') || !Array.isArray(items)) return pointer;
  const id = document[list][Number(index)]?.id;
  const place = items.findIndex((item) => isFields(item) && item.id === id);
  return place < 0 ? pointer : ['', list, place, ...rest].join('/');
}
