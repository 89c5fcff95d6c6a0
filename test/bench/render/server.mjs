import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveCompressed } from '../../../tools/serve-compressed.mjs';
import { KINDS } from './kinds.mjs';
import { documentOf, questions } from './questions.mjs';

const cdn = fileURLToPath(new URL('../../../dist/cdn/', import.meta.url));

/**
 * Serves the compared pages at `/page/<kind>/<size>.html`.
 *
 * @param {string} peers - Folder with their bundles.
 */
export function servePages(peers) {
  return serveCompressed((path) => {
    const [, folder, ...rest] = path.split('/');
    const size = parseInt(rest.at(-1) ?? '', 10);
    if (folder === 'page') return KINDS[rest[0]].page(questions(size));
    if (folder === 'faq') return JSON.stringify(documentOf(questions(size)));
    if (folder === 'favicon.ico') return '';
    return readFileSync(join(folder === 'cdn' ? cdn : peers, ...rest));
  });
}
