import { lintDocument, applyFix, type Finding } from '../../core/lint/index.js';
import { readDocumentFile, type DocumentFile } from '../document-file.js';
import { count, deliver, note, toJson, type OutputOptions } from '../output.js';
import { describe, locate, type Located } from '../report.js';
import { readDocument } from '../../core/read-document.js';

export interface LintOptions extends OutputOptions {
  readonly fix?: boolean | undefined;
}

/** `faq-widget lint FILE`: what a document says that its policy does not, and what else its readers would stumble over. */
export function lint(file: string, options: LintOptions): number {
  const read = readDocumentFile(file);
  const findings = findingsIn(read).map(locate(read));
  if (options.fix) return fix(read, findings, options);
  const text = [...findings.map(describeFinding), summary(findings), ...notRead(read)].join('\n');
  deliver(options.json ? toJson({ findings }) : text, options);
  return findings.length > 0 ? 1 : 0;
}

/** Numbers cannot be held against a policy that was not read. */
const notRead = ({ unread: addresses }: DocumentFile) =>
  addresses.map((address) => `Not read: ${address}, which is on the web. What it says was not compared.`);

/** What cannot be read is a finding as well: it is left out of the page. */
function findingsIn({ document, problems, sourcePath }: DocumentFile): Finding[] {
  const unread = problems.map((problem) => ({ ...problem, excerpt: '' }));
  const isSaid = ({ path, code }: Finding) => unread.some((each) => each.path === path && each.code === code);
  const linted = lintDocument(document).map((finding) => ({ ...finding, path: sourcePath(finding.path) }));
  return [...unread, ...linted.filter((finding) => !isSaid(finding))];
}

function describeFinding(finding: Located<Finding>): string {
  const lines = [describe(finding)];
  if (finding.excerpt) lines.push(`  > ${finding.excerpt.replaceAll('\n', ' ')}`);
  if (finding.found && finding.fix) lines.push(`  ${finding.found.text} → ${finding.fix}`);
  return lines.join('\n');
}

const summary = (findings: readonly Finding[]) => {
  const fixable = findings.filter((finding) => finding.fix !== undefined).length;
  const remedy = fixable > 0 ? `, ${fixable} of them with a fix: add --fix` : '';
  return findings.length > 0 ? `${count(findings.length, 'finding')}${remedy}.` : 'Nothing found.';
};

/** Puts the facts in, and nothing else: the file stays as it was laid out. */
function fix(read: DocumentFile, findings: readonly Located<Finding>[], options: LintOptions): number {
  const { main } = read;
  const byPath = new Map<string, Finding[]>();
  for (const finding of findings)
    if (finding.fix !== undefined && read.sourceOf(finding.path).json === main)
      byPath.set(finding.path, [...(byPath.get(finding.path) ?? []), finding]);
  const edits = [...byPath].flatMap(([path, all]) => {
    const range = main.rangeOf(path);
    if (!range) return [];
    const written = JSON.parse(main.text.slice(...range)) as string;
    // From the end, so that what comes before stays where it was found.
    const mended = [...all]
      .sort((a, b) => (b.found?.index ?? 0) - (a.found?.index ?? 0))
      .reduce(applyFix, written);
    return [{ range, json: JSON.stringify(mended) }];
  });
  const fixed = edits
    .sort((a, b) => b.range[0] - a.range[0])
    .reduce((text, { range: [from, to], json }) => text.slice(0, from) + json + text.slice(to), main.text);
  const { document, problems } = readDocument({ ...(JSON.parse(fixed) as object), ...partsOf(read) });
  const left = findingsIn({ ...read, document, problems });
  const replaced = [...byPath.values()].flat();
  const said = `${count(replaced.length, 'number')} replaced by facts, ${count(left.length, 'finding')} left.`;
  if (options.out !== undefined) {
    deliver(fixed, options);
    deliver(options.json ? toJson({ fixed: replaced, findings: left }) : said, {});
  } else {
    deliver(options.json ? toJson({ fixed: replaced, findings: left, text: fixed }) : fixed, {});
    note(said);
  }
  return left.length > 0 ? 1 : 0;
}

const partsOf = ({ document: { policy, support } }: DocumentFile) => ({
  ...(policy !== undefined && { policy }),
  ...(support !== undefined && { support }),
});
