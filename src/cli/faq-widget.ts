/** The merchant's command line. Exit codes: 0 all is well, 1 something was found, 2 bad usage. */
import { parseArgs } from 'node:util';
import pkg from '../../package.json' with { type: 'json' };
import { estimate } from './commands/estimate.js';
import { importPage } from './commands/import.js';
import { jsonld } from './commands/jsonld.js';
import { lint } from './commands/lint.js';
import { render } from './commands/render.js';
import { validate } from './commands/validate.js';
import { InputError, UsageError } from './errors.js';
import { checkOut, note, paint, toJson } from './output.js';

const COMMANDS = {
  validate: { run: validate, options: [], about: 'FILE: every problem of a document, with its line' },
  lint: {
    run: lint,
    options: ['fix'],
    about: 'FILE [--fix]: numbers that contradict the policy, broken links, …',
  },
  import: {
    run: importPage,
    options: ['locale', 'columns'],
    about: 'PAGE.html|.txt|.md|.csv|.json: a document made of what you have',
  },
  estimate: {
    run: estimate,
    options: ['order', 'now'],
    about: 'FILE --order ORDER.json [--now INSTANT]: what the policy says about an order',
  },
  render: {
    run: render,
    options: ['locale'],
    about: 'FILE [--locale fr]: the FAQ as HTML that needs no script',
  },
  jsonld: {
    run: jsonld,
    options: ['locale', 'faq-page'],
    about: 'FILE [--locale fr] [--faq-page]: the policy as schema.org data',
  },
} as const;

const HELP = `Usage: faq-widget COMMAND FILE [options]

${Object.entries(COMMANDS)
  .map(([name, { about }]) => `  ${name.padEnd(9)} ${about}`)
  .join('\n')}

  --json       print JSON
  --out FILE   write to a file instead; nothing is written without it
  --force      replace that file if it exists
  --columns    for tables: question=NAME,answer=NAME,topic=NAME,id=NAME,keywords=NAME
  --help, --version

Exit codes: 0 all is well, 1 something was found, 2 bad usage.`;

const OPTIONS = {
  json: { type: 'boolean' },
  out: { type: 'string' },
  force: { type: 'boolean' },
  fix: { type: 'boolean' },
  locale: { type: 'string' },
  columns: { type: 'string' },
  order: { type: 'string' },
  now: { type: 'string' },
  'faq-page': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;
const COMMON: readonly string[] = ['json', 'out', 'force'];

async function main(args: string[]): Promise<number> {
  const { values, positionals } = read(args);
  const [name, file, ...more] = positionals;
  if (values.help || values.version) {
    process.stdout.write(`${values.version ? pkg.version : HELP}\n`);
    return 0;
  }
  if (name === undefined) throw new UsageError(HELP);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name as keyof typeof COMMANDS] : undefined;
  if (!command)
    throw new UsageError(
      `There is no command ${JSON.stringify(name)}: choose from ${Object.keys(COMMANDS).join(', ')}.`,
    );
  if (file === undefined)
    throw new UsageError(`${name} needs a file: faq-widget ${name} ${command.about.split(':')[0] ?? ''}`);
  if (more.length > 0)
    throw new UsageError(`${name} takes one file, but ${more.join(' ')} was given as well.`);
  const known: readonly string[] = [...COMMON, ...command.options];
  const stray = Object.keys(values).find((option) => !known.includes(option));
  if (stray !== undefined) throw new UsageError(`${name} has no option --${stray}: see faq-widget --help.`);
  checkOut(values);
  return command.run(file, { ...values, faqPage: values['faq-page'] });
}

function read(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split('. ')[0] ?? ''}: see faq-widget --help.`);
  }
}

/** Whoever asked for JSON gets JSON, whatever happens. */
function complain(error: UsageError | InputError, args: readonly string[]): void {
  const code = error instanceof UsageError ? 'usage' : 'input';
  if (args.includes('--json'))
    process.stdout.write(`${toJson({ error: { code, message: error.message } })}\n`);
  else note(`${paint('red', 'faq-widget:')} ${error.message}`);
}

// A reader that has seen enough, such as `head`, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
const args = process.argv.slice(2);
try {
  process.exitCode = await main(args);
} catch (error) {
  if (!(error instanceof UsageError || error instanceof InputError)) throw error;
  complain(error, args);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
