/** What is wrong with a document, and what can be done about it with one click. */
import { proposePolicy, type ProposedValue } from '../../../src/cli/import/proposal.js';
import { sourcePath } from '../../../src/cli/source-path.js';
import { applyFix, lintDocument, type Finding } from '../../../src/core/lint/index.js';
import { readDocument } from '../../../src/core/read-document.js';
import type { FaqDocument } from '../../../src/core/schema.js';
import { adopt } from './adopt.js';
import { getAt, setAt, stringOf, type Draft } from './draft.js';
import type { Basis } from './policy.js';
import type { Place } from './questions.js';

/** A problem or a finding. Its `path` leads into the draft. */
export interface Check extends Partial<Finding> {
  readonly path: string;
  readonly code: string;
  readonly message: string;
  readonly severity: 'error' | 'warning';
  /** Which of two or more values is right? */
  readonly choices?: readonly ProposedValue[];
}

/** Where in the studio something is mended. */
export type Where = Place | { readonly kind: 'policy' } | { readonly kind: 'support' };

/** Everything that `validate` and `lint` say, each thing once. What is yet to be translated is counted elsewhere. */
export function checksOf(draft: Draft): Check[] {
  const { document, problems } = readDocument(draft);
  const isSaid = ({ path, code }: Finding) =>
    problems.some((problem) => problem.path === path && problem.code === code);
  const findings = lintDocument(document)
    .map((finding) => ({ ...finding, path: sourcePath(finding.path, document, draft) }))
    .filter((finding) => !isSaid(finding) && !isTranslation(finding));
  return [...problems, ...findings.map((finding) => withChoices(finding, document))];
}

const isTranslation = ({ code, path }: Finding) =>
  code === 'missing-language' && !/^\/(?:policy|support)/u.test(path);

function withChoices(finding: Finding, document: FaqDocument): Check {
  if (finding.code !== 'contradicting-entries') return finding;
  const conflict = proposePolicy(document).conflicts.find(({ fact }) => fact === finding.fact);
  const values = conflict?.values ?? [];
  const choices = values.filter(
    (value, index) => values.findIndex((other) => sameValue(other, value)) === index,
  );
  return choices.length > 1 ? { ...finding, choices } : finding;
}

const sameValue = (a: ProposedValue, b: ProposedValue) => JSON.stringify(a.value) === JSON.stringify(b.value);

/** Can it be mended by putting a fact in the place of a number? */
export const isFixable = ({ fix, found }: Check): boolean => fix !== undefined && found !== undefined;

/** Puts the fact in. The same document where the text has changed since. */
export function mend(draft: Draft, check: Check): Draft {
  const text = stringOf(getAt(draft, check.path));
  const mended = applyFix(text, { excerpt: '', ...check });
  return mended === text ? draft : setAt(draft, check.path, mended);
}

/** Mends all that can be mended; from the end of each text, so that what comes before stays where it was found. */
export function mendAll(draft: Draft, checks: readonly Check[]): Draft {
  const fixable = checks.filter(isFixable);
  return fixable.sort((a, b) => (b.found?.index ?? 0) - (a.found?.index ?? 0)).reduce(mend, draft);
}

/** Gives the policy the value that is right, and the fact to the texts that say something else. */
export function decide(draft: Draft, value: ProposedValue, basis: Basis): Draft {
  const { draft: decided, facts } = adopt(draft, [value], basis);
  if (facts.length === 0) return draft;
  // A question that begins as its answer does is judged by itself once the answer is mended.
  const mendFact = (whole: Draft) =>
    mendAll(
      whole,
      checksOf(whole).filter(({ fact }) => fact === value.fact),
    );
  return mendFact(mendFact(decided));
}

/** Where to go in order to see what is wrong. */
export function whereIs({ path }: Check): Where {
  const [, list = '', index = ''] = path.split('/');
  if (list === 'policy' || list === 'support') return { kind: list };
  if (!/^\d+$/u.test(index)) return { kind: 'page' };
  if (list === 'topics') return { kind: 'topic', index: Number(index) };
  return list === 'entries' ? { kind: 'entry', index: Number(index) } : { kind: 'page' };
}
