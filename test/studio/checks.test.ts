import { expect } from '@open-wc/testing';
import { adopt } from '../../demo/studio/model/adopt.js';
import { checksOf, decide, mend, mendAll, whereIs } from '../../demo/studio/model/checks.js';
import { asDraft, getAt, newDraft, toFile, type Draft } from '../../demo/studio/model/draft.js';
import { readImport, type Opened } from '../../demo/studio/model/import.js';
import { guessBasis } from '../../demo/studio/model/policy.js';
import { snippetFor } from '../../demo/studio/model/snippets.js';
import seed from '../../demo/store/faq.json';

const store = asDraft(seed)!;

/** The page as it was copied out of a browser. */
async function seedPage(): Promise<Opened> {
  const text = await (await fetch('/respond?type=text/plain&file=test/fixtures/import/pasted.txt')).text();
  const imported = readImport(text, '');
  if (imported.status === 'refused') throw new Error(imported.problems[0]?.message);
  return imported;
}
const basisOf = (draft: Draft) => guessBasis(draft, 'Europe/Paris');

describe('The studio: import', () => {
  it('finds the two topics of the seed page, and says what it was unsure of', async () => {
    const { status, draft, review } = await seedPage();
    expect(status).to.equal('page');
    expect(draft.topics.map(({ label }) => label)).to.deep.equal(["Avant d'acheter", "Après l'achat"]);
    expect(draft.entries.length).to.be.above(10);
    expect(review.map(({ code }) => code)).to.include.members(['proposed-question', 'guessed-language']);
  });

  it('takes over what the page says of the policy, and leaves what it contradicts itself about', async () => {
    const { draft, proposal } = await seedPage();
    const adopted = adopt(draft, proposal.values, basisOf(draft));
    expect(adopted.left).to.deep.equal([]);
    expect(getAt(adopted.draft, '/policy/currency')).to.equal('EUR');
    expect(getAt(adopted.draft, '/policy/cancellation/rules')).to.deep.equal([{ fee: { percent: '2' } }]);
    expect(getAt(adopted.draft, '/policy/delivery/zones/1/freeOver/amount')).to.equal('120');
    expect(getAt(adopted.draft, '/policy/delivery/zones/1/countries')).to.deep.equal(['*']);
    expect(checksOf(adopted.draft).filter(({ path }) => path.startsWith('/policy'))).to.deep.equal([]);
  });

  it('does not take over what would break the policy, or has nothing to stand on', () => {
    const said = { text: '', sentence: '', path: '' };
    const cutoff = { ...said, fact: 'delivery.cutoff', value: { from: '09:00', to: '17:00' } };
    expect(adopt(store, [cutoff], basisOf(store))).to.deep.equal({
      draft: store,
      facts: [],
      left: [cutoff.fact],
    });
    const transit = { ...said, fact: 'delivery.us.transit', value: { min: 1, max: 2, unit: 'weeks' } };
    const blank = newDraft('en');
    expect(adopt(blank, [transit], basisOf(blank)).draft).to.equal(blank);
    const elsewhere = { ...blank, policy: 'policy.json' };
    const window = { ...said, fact: 'cancellation.window', value: 'PT12H' };
    expect(adopt(elsewhere, [window], basisOf(blank)).left).to.deep.equal(['cancellation.window']);
  });

  it('tells by its looks what was pasted', () => {
    for (const [text, entries] of [
      ['<details><summary>Why?</summary>Because.</details>', 1],
      ['Question,Answer\nWhy?,Because.\nWhen?,Now.', 2],
      ['# Help\n\n## Why?\n\nBecause.\n\n## When?\n\nNow.', 2],
      ['[{"question":"Why?","answer":"Because."}]', 1],
      ['Q: Why?\nA: Because.', 1],
    ] as const) {
      const imported = readImport(text, '');
      expect(imported.status, text).to.equal('page');
      expect(imported.status === 'page' && imported.draft.entries.length, text).to.equal(entries);
    }
  });

  it('opens its own faq.json as it was, sound or not, with each problem, its path and its line', () => {
    const broken = {
      ...store,
      entries: [{ id: 'a', topic: 'nowhere', question: 'Q?', answer: 'A.' }, { topic: 'returns' }],
      more: [1],
    };
    const imported = readImport(toFile(broken), 'faq.json');
    if (imported.status !== 'document') throw new Error(imported.status);
    expect(imported.draft).to.deep.equal(broken);
    const [topic, id] = imported.problems;
    expect([topic?.path, topic?.code, id?.path, id?.code]).to.deep.equal([
      '/entries/0/topic',
      'unknown-topic',
      '/entries/1/id',
      'missing-id',
    ]);
    expect(topic?.line).to.be.above(3);
    expect(topic?.message).to.contain('correct it');
    expect(readImport(toFile(store), '').problems).to.deep.equal([]);
  });

  for (const [text, name, said] of [
    ['', '', 'nothing to read'],
    ['{"version":1,"topics":[}', 'faq.json', 'faq.json:1:24 is not JSON'],
    ['{"version":1}', 'faq.json', 'give the topics as a list'],
    ['<p></p>', '', 'No question'],
  ] as const)
    it(`refuses ${text || 'an empty text'} with its reason`, () => {
      const imported = readImport(text, name);
      expect(imported.status).to.equal('refused');
      expect(imported.problems.map(({ message }) => message).join(' ')).to.contain(said);
    });
});

describe('The studio: what is wrong, and what mends it', () => {
  it('lets somebody decide which of two numbers is right: policy and answers agree then', async () => {
    const { draft, proposal } = await seedPage();
    const opened = adopt(draft, proposal.values, basisOf(draft)).draft;
    const [check, ...others] = checksOf(opened);
    // The policy has a fee and no time yet: only the two answers speak of one.
    expect([check?.code, others.length]).to.deep.equal(['contradicting-entries', 0]);
    expect(check?.choices?.map(({ text }) => text)).to.deep.equal(['24 heures', '12 heures']);
    const decided = decide(opened, check!.choices![1]!, basisOf(opened));
    expect(getAt(decided, '/policy/cancellation/rules')).to.deep.equal([
      { fee: { percent: '2' }, until: 'PT12H' },
    ]);
    expect(decided.entries.map(({ answer }) => answer)).to.include(
      "Votre commande peut être annulée dans les {{cancellation.window}} suivant l'achat.",
    );
    expect(checksOf(decided)).to.deep.equal([]);
  });

  it('puts a fact in the place of a number, alone or all at once', () => {
    const wrong = {
      ...store,
      entries: store.entries.map((entry) =>
        entry.id === 'guest-checkout'
          ? {
              ...entry,
              answer: {
                fr: 'Vous pouvez annuler votre commande sous 36 heures.',
                en: 'You can cancel your order within 36 hours. Cancel within 48 hours.',
              },
            }
          : entry,
      ),
    };
    const checks = checksOf(wrong).filter(({ code }) => code === 'contradicts-policy');
    expect(checks.length).to.equal(3);
    expect(getAt(mend(wrong, checks[0]!), '/entries/1/answer/fr')).to.contain('{{cancellation.window}}');
    const all = mendAll(wrong, checks);
    expect(getAt(all, '/entries/1/answer/en')).to.equal(
      'You can cancel your order within {{cancellation.window}}. Cancel within {{cancellation.window}}.',
    );
    // What was found is not there any more.
    expect(mend(all, checks[0]!)).to.equal(all);
  });

  it('speaks of paths in the document as it is written, though broken entries before were left out', () => {
    const draft: Draft = {
      ...newDraft('en'),
      topics: [{ id: 't', label: 'T' }],
      entries: [{}, { id: 'x', topic: 't', question: 'Q?', answer: '[Go](#nowhere)' }],
    };
    const link = checksOf(draft).find(({ code }) => code === 'broken-link');
    expect(link?.path).to.equal('/entries/1/answer');
    expect(whereIs(link!)).to.deep.equal({ kind: 'entry', index: 1 });
    expect(whereIs({ ...link!, path: '/policy/currency' })).to.deep.equal({ kind: 'policy' });
    expect(whereIs({ ...link!, path: '/entries' })).to.deep.equal({ kind: 'page' });
  });
});

describe('The studio: snippets', () => {
  it('hold a document that no text of it can break out of', () => {
    const sly = { ...newDraft('en'), title: '</script><script>alert(1)</script><!--' };
    const snippet = snippetFor('html', sly, { shopify: '', wordpress: '' }, { isInline: true });
    const page = new DOMParser().parseFromString(snippet, 'text/html');
    expect(page.querySelectorAll('script').length).to.equal(2);
    expect(JSON.parse(page.querySelector('faq-widget > script')!.textContent)).to.deep.equal(sly);
  });
});
