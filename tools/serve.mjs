import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * Serves files on 127.0.0.1, at a free port unless one is given.
 *
 * @param {object} options
 * @param {Record<string, string>} options.folders - URL prefix to folder, e.g. `{ '/': 'dist/demo', '/cdn/': 'dist/cdn' }`;
 *   the longest prefix that fits is taken. Relative folders start at the project's root.
 * @param {Record<string, string>} [options.headers] - sent with every answer, e.g. a Content-Security-Policy.
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse, url: URL) =>
 *   boolean | void | Promise<boolean | void>} [options.handler] - asked first: `true` means that it answers by itself;
 *   awaiting something delays the file; throwing answers 500.
 * @param {number} [options.port]
 * @returns {Promise<{ origin: string, requests: string[], close: () => Promise<void> }>} `requests`: the paths asked for, in order.
 */
export async function serve({ folders, headers = {}, handler, port = 0 }) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const prefixes = Object.keys(folders).sort((a, b) => b.length - a.length);
  const requests = [];

  const server = createServer(async (request, response) => {
    const end = (status) => response.writeHead(status, { 'content-type': TYPES['.txt'] }).end(`${status}\n`);
    try {
      const url = new URL(request.url, origin);
      requests.push(url.pathname);
      for (const [name, value] of Object.entries({
        'access-control-allow-origin': '*',
        'cache-control': 'no-store',
        ...headers,
      }))
        response.setHeader(name, value);
      if (await handler?.(request, response, url)) return;
      if (request.method !== 'GET' && request.method !== 'HEAD') return end(405);
      const file = locate(decodeURIComponent(url.pathname));
      if (!file) return end(404);
      response.writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'content-length': statSync(file).size,
      });
      if (request.method === 'HEAD') response.end();
      else createReadStream(file).pipe(response);
    } catch (error) {
      if (response.headersSent) response.destroy();
      else end(error instanceof URIError ? 400 : 500);
    }
  });

  /** The file behind a decoded path, or nothing: never one outside its folder (`..`, `%2e%2e`, `..\`, NUL). */
  function locate(path) {
    const prefix = prefixes.find((start) => path.startsWith(start));
    if (prefix === undefined || path.includes('\0')) return undefined;
    const folder = resolve(root, folders[prefix]);
    let file = join(folder, path.slice(prefix.length));
    if (file !== folder && !file.startsWith(folder + sep)) return undefined;
    const kind = (name) => statSync(name, { throwIfNoEntry: false });
    if (kind(file)?.isDirectory() && path.endsWith('/')) file = join(file, 'index.html');
    return kind(file)?.isFile() ? file : undefined;
  }

  await new Promise((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    requests,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections(); // a browser's keep-alive would hold the port
      }),
  };
}
