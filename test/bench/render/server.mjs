import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { serve } from '../../../tools/serve.mjs';
import { KINDS } from './kinds.mjs';
import { documentOf, questions } from './questions.mjs';

const cdn = fileURLToPath(new URL('../../../dist/cdn/', import.meta.url));
const TYPES = { html: 'text/html', js: 'text/javascript', css: 'text/css', json: 'application/json' };

/**
 * Serves the compared pages at `/page/<kind>/<size>.html`, compressed as a shop's server would.
 *
 * @param {string} peers - Folder with their bundles.
 */
export function servePages(peers) {
  const bodies = new Map();
  const read = (path) => {
    const [, folder, ...rest] = decodeURIComponent(path).split('/');
    const size = parseInt(rest.at(-1) ?? '', 10);
    if (folder === 'page') return KINDS[rest[0]].page(questions(size));
    if (folder === 'faq') return JSON.stringify(documentOf(questions(size)));
    if (folder === 'cdn') return readFileSync(join(cdn, ...rest));
    return folder === 'peers' ? readFileSync(join(peers, ...rest)) : '';
  };
  return serve({
    folders: {},
    handler: (_request, response, { pathname }) => {
      if (!bodies.has(pathname)) bodies.set(pathname, gzipSync(read(pathname), { level: 9 }));
      response.setHeader('content-encoding', 'gzip');
      response.setHeader(
        'content-type',
        `${TYPES[pathname.split('.').at(-1)] ?? 'image/x-icon'}; charset=utf-8`,
      );
      response.end(bodies.get(pathname));
      return true;
    },
  });
}
