/** What a merchant has to know of an import, the most urgent first. */
import { count } from '../output.js';
import type { Imported, Review } from './assemble.js';
import type { Proposal } from './proposal.js';

export function describeImport(file: string, { document, review }: Imported, proposal: Proposal): string {
  const { topics, entries, defaultLocale } = document;
  const counts = `${count(topics.length, 'topic')}, ${count(entries.length, 'entry', 'entries')}`;
  return [
    `${file}: ${counts}, in ${defaultLocale}.`,
    ...section('The page contradicts itself; decide which is right:', conflictsOf(proposal)),
    ...section('To be looked at:', reviewsOf(review)),
    ...section('Proposed for the policy, if it is what you mean:', valuesOf(proposal)),
  ].join('\n');
}

const section = (title: string, lines: readonly string[]) =>
  lines.length > 0 ? ['', title, ...lines.map((line) => `  ${line}`)] : [];

const conflictsOf = ({ conflicts }: Proposal) =>
  conflicts.flatMap(({ fact, values }) => [
    fact,
    ...values.map(({ text, sentence, path }) => `  ${text}, ${path}: “${sentence}”`),
  ]);

const valuesOf = ({ values, missing }: Proposal) =>
  values.length === 0
    ? []
    : [
        ...values.map(({ fact, value, sentence }) => `${fact}: ${JSON.stringify(value)}, by “${sentence}”`),
        `Print it as JSON with --json. A policy also needs ${missing.join(', ')}.`,
      ];

/** Of questions that were made up one line tells for all. */
function reviewsOf(review: readonly Review[]): string[] {
  const proposed = review.filter(({ code }) => code === 'proposed-question');
  const others = review.filter(({ code }) => code !== 'proposed-question');
  const lines = others.map(({ path, message }) => `${path || '/'}: ${message}`);
  if (proposed.length === 0) return lines;
  const paths = proposed.map(({ path }) => path.split('/')[2]).join(', ');
  const what = count(
    proposed.length,
    'question is the beginning of its answer',
    'questions are the beginnings of their answers',
  );
  return [...lines, `/entries: ${what}; write what shoppers ask: ${paths}.`];
}
