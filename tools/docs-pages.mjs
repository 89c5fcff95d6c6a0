import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Marked } from 'marked';
import { TYPES } from './serve.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const STYLE = 'demo/docs.css';

/** In the order in which one reads them. Others in docs/ follow. */
const FIRST = [
  'README',
  'document',
  'policy',
  'studio',
  'theming',
  'languages',
  'events',
  'security',
  'chat',
  'cli',
  'api',
];

const addressOf = (file) => (file === 'README.md' ? 'index.html' : `${basename(file, '.md')}.html`);

/**
 * README and docs/ as pages of the demo, under /docs/: plain HTML that needs no script.
 *
 * @returns {import('vite').Plugin}
 */
export function docsPages() {
  return {
    name: 'docs-pages',
    generateBundle() {
      for (const fileName of addresses())
        this.emitFile({ type: 'asset', fileName: `docs/${fileName}`, source: contentOf(fileName) });
    },
    configureServer({ middlewares }) {
      middlewares.use('/docs/', (request, response, next) => {
        const name = new URL(request.url, 'http://localhost').pathname.slice(1) || 'index.html';
        if (!addresses().includes(name)) return next();
        response.setHeader('content-type', TYPES[extname(name)]);
        response.end(contentOf(name));
      });
    },
  };
}

/** Of a Markdown file relative to the root: its address under /docs/. Made anew each time, so that the dev server follows. */
function sources() {
  const names = readdirSync(`${root}docs`, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  );
  const pages = ['README.md', ...names.filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];
  const place = (file) => FIRST.indexOf(basename(file, '.md')) + 1 || FIRST.length + 1;
  pages.sort((a, b) => place(a) - place(b));
  const pictures = names.filter((name) => /\.(?:png|svg|webp|jpe?g)$/u.test(name));
  return { pages, pictures };
}

function addresses() {
  const { pages, pictures } = sources();
  return ['docs.css', ...pages.map(addressOf), ...pictures];
}

function contentOf(address) {
  if (address === 'docs.css') return readFileSync(root + STYLE);
  const { pages } = sources();
  const file = pages.find((page) => addressOf(page) === address);
  return file ? pageOf(file, pages) : readFileSync(`${root}docs/${address}`);
}

function pageOf(file, pages) {
  const title = (page) =>
    page === 'README.md' ? 'faq-widget' : /^# (.+)$/mu.exec(readFileSync(root + page, 'utf8'))[1];
  const links = pages.map((page) => {
    const current = page === file ? ' aria-current="page"' : '';
    return `<li><a href="${addressOf(page)}"${current}>${escape(page === 'README.md' ? 'Read me' : title(page).replace(/:.*/u, ''))}</a></li>`;
  });
  const body = rendererFor(file, pages).parse(readFileSync(root + file, 'utf8'));
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escape(title(file).replaceAll('`', ''))} · faq-widget</title>
    <meta name="description" content="${escape(title(file).replaceAll('`', ''))}: documentation of faq-widget, web components for a shop’s questions and order policy." />
    <link rel="icon" href="../favicon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="docs.css" />
  </head>
  <body>
    <a class="skip" href="#main">Skip to content</a>
    <nav aria-label="Documentation">
      <p><a href="../">Demo store</a></p>
      <ul>${links.join('')}</ul>
    </nav>
    <main id="main" tabindex="-1">${body}</main>
  </body>
</html>
`;
}

/** Markdown as GitHub shows it: headings that can be linked to, tables that scroll, links between the pages. */
function rendererFor(file, pages) {
  return new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        return `<h${depth} id="${anchorOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      table(token) {
        const row = (cells, tag) =>
          `<tr>${cells.map(({ tokens }) => `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`).join('')}</tr>`;
        return `<div class="table" role="group" aria-label="Table" tabindex="0"><table><thead>${row(token.header, 'th')}</thead><tbody>${token.rows
          .map((cells) => row(cells, 'td'))
          .join('')}</tbody></table></div>\n`;
      },
      code({ text, lang = '' }) {
        return `<pre tabindex="0"><code lang="en" class="${escape(lang)}">${escape(text)}</code></pre>\n`;
      },
      link({ href, tokens }) {
        const text = this.parser.parseInline(tokens);
        const address = linkOf(href, file, pages);
        return address === undefined ? text : `<a href="${escape(address)}">${text}</a>`;
      },
      image({ href, text }) {
        const address = posix.relative('docs', posix.join(posix.dirname(file), href));
        return `<img src="${escape(address)}" alt="${escape(text)}" />`;
      },
      html: () => '',
    },
  });
}

/** Where a link of a Markdown file leads from its page; `undefined` where the demo has no such page. */
function linkOf(href, file, pages) {
  if (/^(?:[a-z]+:|#)/u.test(href)) return href;
  const [path, hash] = href.split('#');
  const target = posix.join(posix.dirname(file), path);
  const end = hash ? `#${hash}` : '';
  if (pages.includes(target)) return addressOf(target) + end;
  if (target === 'demo/integrations') return '../integrations/';
  return undefined;
}

/** The name that a heading is linked by, as GitHub makes it. */
export function anchorOf(text) {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
