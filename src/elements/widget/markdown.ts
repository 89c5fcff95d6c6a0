import { html, nothing, type TemplateResult } from 'lit';
import { Lexer, Parser, walkTokens, type MarkedToken, type Token, type Tokens } from 'marked';
import { heading } from './heading.js';
import { safeImage, safeLink } from './safe-url.js';

type Rendered = TemplateResult | string | typeof nothing | readonly Rendered[];

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
]);
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]*));/giu;

/**
 * Markdown (CommonMark, tables, bare links) as Lit templates: no string ever becomes HTML here.
 * Only a text that holds raw HTML takes another way: its HTML is sanitised, by a library that is loaded then.
 *
 * @param headingLevel - The level that the text's own first-level headings get.
 */
export function renderMarkdown(markdown: string, headingLevel: number): Rendered | Promise<DocumentFragment> {
  const tokens = Lexer.lex(markdown);
  if (holdsHtml(tokens))
    return import('./sanitise.js').then(({ sanitise }) => sanitise(Parser.parse(tokens), headingLevel));
  return blocks(tokens, headingLevel);
}

function holdsHtml(tokens: Token[]): boolean {
  let found = false;
  void walkTokens(tokens, (token) => {
    // An entity beyond the few that everybody types needs an HTML parser to be read.
    found ||=
      token.type === 'html' ||
      (token.type === 'text' &&
        [...token.raw.matchAll(ENTITY)].some(([, , , name]) => name && !ENTITIES.has(name)));
  });
  return found;
}

function decode(text: string): string {
  return text.replace(ENTITY, (raw, decimal?: string, hex?: string, name?: string) => {
    if (name) return ENTITIES.get(name) ?? raw;
    const code = decimal ? Number(decimal) : parseInt(hex ?? '', 16);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
      ? String.fromCodePoint(code)
      : '\ufffd';
  });
}

/** Deeper than anybody writes, and well within what every engine's stack can render. */
const DEEPEST = 100;
let depth = 0;

function each(tokens: readonly Token[] | undefined, render: (token: MarkedToken) => Rendered): Rendered[] {
  if (depth >= DEEPEST) throw new RangeError('The text is nested too deeply.');
  depth += 1;
  try {
    return (tokens ?? []).map((token) => render(token as MarkedToken));
  } finally {
    depth -= 1;
  }
}

function blocks(tokens: readonly Token[] | undefined, level: number): Rendered[] {
  return each(tokens, (token) => block(token, level));
}

function block(token: MarkedToken, level: number): Rendered {
  switch (token.type) {
    case 'heading':
      return heading(level + token.depth - 1, inline(token.tokens), 'answer-heading');
    case 'paragraph':
      return html`<p>${inline(token.tokens)}</p>`;
    case 'list':
      return list(token, level);
    case 'blockquote':
      return html`<blockquote>${blocks(token.tokens, level)}</blockquote>`;
    case 'code':
      return html`<pre tabindex="0"><code>${token.text}</code></pre>`;
    case 'table':
      return table(token);
    case 'hr':
      return html`<hr />`;
    case 'text':
      return token.tokens ? inline(token.tokens) : decode(token.text);
    case 'checkbox':
      return token.checked ? '☑ ' : '☐ ';
    default:
      return nothing;
  }
}

function list({ ordered, start, items }: Tokens.List, level: number): TemplateResult {
  const rows = items.map((item) => html`<li>${blocks(item.tokens, level)}</li>`);
  return ordered
    ? html`<ol start=${start === '' ? 1 : start}>
        ${rows}
      </ol>`
    : html`<ul>
        ${rows}
      </ul>`;
}

function table({ header, rows }: Tokens.Table): TemplateResult {
  return html`<div part="table" class="table" tabindex="0" role="group">
    <table>
      <thead>
        <tr>
          ${header.map((cell) => html`<th data-align=${cell.align ?? nothing}>${inline(cell.tokens)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell) => html`<td data-align=${cell.align ?? nothing}>${inline(cell.tokens)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function inline(tokens: readonly Token[] | undefined): Rendered[] {
  return each(tokens, phrase);
}

function phrase(token: MarkedToken): Rendered {
  switch (token.type) {
    case 'strong':
      return html`<strong>${inline(token.tokens)}</strong>`;
    case 'em':
      return html`<em>${inline(token.tokens)}</em>`;
    case 'del':
      return html`<del>${inline(token.tokens)}</del>`;
    case 'codespan':
      return html`<code>${token.text}</code>`;
    case 'br':
      return html`<br />`;
    case 'link':
      return link(token);
    case 'image':
      return image(token);
    case 'escape':
      return token.text;
    case 'text':
      return token.tokens ? inline(token.tokens) : decode(token.text);
    default:
      return nothing;
  }
}

function link({ href, title, tokens }: Tokens.Link): Rendered {
  const safe = safeLink(decode(href));
  if (safe === undefined) return inline(tokens);
  return html`<a href=${safe} title=${title ? decode(title) : nothing}>${inline(tokens)}</a>`;
}

function image({ href, text, title }: Tokens.Image): Rendered {
  const src = safeImage(decode(href));
  if (src === undefined) return decode(text);
  return html`<img
    src=${src}
    alt=${decode(text)}
    title=${title ? decode(title) : nothing}
    loading="lazy"
    referrerpolicy="no-referrer"
  />`;
}
