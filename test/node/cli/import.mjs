import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { PAGES } from './install.mjs';

/** Topics and questions that each page has, and what only it shows. */
const IMPORTS = {
  'shopify-accordion.html': [2, 4, /shipping policy/u],
  'woocommerce-toggles.html': [2, 3, /_miel_/u],
  'bootstrap-accordion.html': [2, 3, /- Karte/u],
  'details.html': [2, 3, /\| Francia \| 5 días \|/u],
  'definition-list.html': [2, 3, /acid-free/u],
  'headings.html': [2, 3, /Et les boucles/u],
  'json-ld.html': [1, 3, /\*\*40 countries\*\*/u],
  'pasted.txt': [2, 17, /Photo du sac/u],
  'notes.md': [2, 3, /two years/u],
  'export.csv': [2, 3, /frei Haus/u],
};

/** Pages of different origin become documents that every other command takes. */
export function testImport({ run, json, read }) {
  for (const [page, [topics, entries, mark]] of Object.entries(IMPORTS))
    test(`import reads ${page} into a sound document`, () => {
      const out = `${page}.json`;
      const { status, stdout } = run('import', join(PAGES, page), '--out', out);
      assert.equal(status, 0);
      assert.match(stdout, new RegExp(`${topics} topics?, ${entries} entries`, 'u'));
      const text = read(out);
      const document = JSON.parse(text);
      assert.deepEqual([document.topics.length, document.entries.length], [topics, entries]);
      assert.match(text, mark);
      assert.doesNotMatch(text, /javascript:|alert\(/u);
      assert.equal(run('validate', out).status, 0);
      assert.ok([0, 1].includes(run('lint', out).status));
      assert.equal(run('render', out).stdout.match(/<details /gu).length, entries);
      const [faq] = json('jsonld', out, '--faq-page')['@graph'];
      assert.equal(faq.mainEntity.length, entries);
    });

  test('a page that contradicts itself gives a conflict, no proposal', () => {
    const { proposal } = json('import', join(PAGES, 'pasted.txt'));
    const conflict = proposal.conflicts.find(({ fact }) => fact === 'cancellation.window');
    assert.deepEqual(
      conflict.values.map(({ value }) => value),
      ['PT24H', 'PT12H'],
    );
    assert.ok(!proposal.values.some(({ fact }) => fact === 'cancellation.window'));
  });

  test('an imported page that says 24 hours here and 12 there is told so by lint', () => {
    run('import', join(PAGES, 'pasted.txt'), '--out', 'pasted.json');
    const { status, stdout } = run('lint', 'pasted.json');
    assert.equal(status, 1);
    assert.match(stdout, /contradicting-entries .*\n.*“12 heures” here, “24 heures” at/u);
  });

  test('columns are named by hand, and a name that the table lacks is told', () => {
    const csv = join(PAGES, 'export.csv');
    const named = json('import', csv, '--columns', 'question=Frage,answer=Antwort');
    assert.equal(named.document.entries.length, 3);
    const { status, stderr } = run('import', csv, '--columns', 'question=Titel,answer=Antwort');
    assert.equal(status, 1);
    assert.match(stderr, /export\.csv.*Titel.*Frage/u);
  });
}
