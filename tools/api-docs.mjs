/**
 * `npm run docs:api` writes docs/api.md from the manifest of the last build; a test compares the two. What stands in the tables
 * is said where it is defined: in the comments of the element classes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const root = fileURLToPath(new URL('..', import.meta.url));
const FILE = 'docs/api.md';
const TAGS = ['faq-widget', 'faq-policy-calculator', 'faq-contact-support'];

/** The whole page, as it should be. */
export async function apiPage() {
  const { modules } = JSON.parse(readFileSync(`${root}dist/custom-elements.json`, 'utf8'));
  const declarations = modules.flatMap((module) => module.declarations ?? []);
  const elements = TAGS.map((tag) => declarations.find(({ tagName }) => tagName === tag));
  const page = `# Elements

<!-- Written by \`npm run docs:api\` from the comments in src/elements: change those. -->

A property is set before or after the element is defined, with the same result. [Events](events.md) tell of what a shopper did;
[theming](theming.md) shows custom properties and parts in pictures.

${elements.map(section).join('\n')}`;
  return format(page, { ...(await resolveConfig(root + FILE)), parser: 'markdown' });
}

function section({ tagName, description, members, events, slots = [], cssParts, cssProperties }) {
  const fields = members.filter(
    ({ kind, privacy, static: isStatic }) => kind === 'field' && !privacy && !isStatic,
  );
  const methods = members.filter(({ kind, privacy }) => kind === 'method' && !privacy);
  return `## \`<${tagName}>\`

${description}

${table(
  ['attribute', 'property', 'type', 'default', 'meaning'],
  fields.map(({ attribute, name, type, default: value, description: text }) => [
    code(attribute),
    code(name),
    code(type?.text),
    code(value),
    text,
  ]),
)}
${methods
  .map(({ name, parameters = [], description: text }) => {
    const call = `${name}(${parameters.map((parameter) => parameter.name).join(', ')})`;
    return `- \`${call}\`: ${text}\n`;
  })
  .join('')}
${slots.map(({ name, description: text }) => `Slot ${name ? code(name) : '(default)'}: ${text}\n`).join('')}
${table(
  ['event', 'detail', 'when'],
  events.map(({ name, type, description: text }) => [
    code(name),
    code(type.text.replace(/^CustomEvent<(.*)>$/u, '$1')),
    text,
  ]),
)}
${table(
  ['custom property', 'default', 'meaning'],
  cssProperties.map(({ name, default: value, description: text }) => [code(name), code(value), text]),
)}
${table(
  ['part', 'what it is'],
  cssParts.map(({ name, description: text }) => [code(name), text]),
)}`;
}

const code = (text) => (text === undefined ? '' : `\`${text}\``);
const row = (cells) =>
  `| ${cells.map((cell) => (cell ?? '').replaceAll('\n', ' ').replaceAll('|', '\\|')).join(' | ')} |\n`;
const table = (head, rows) => `${row(head)}${row(head.map(() => '---'))}${rows.map(row).join('')}`;

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(root + FILE, await apiPage());
