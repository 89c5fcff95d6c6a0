import { expect } from '@open-wc/testing';
import { lintDocument } from '../../src/core/lint/index.js';
import type { Entry, FaqDocument, Policy } from '../../src/core/schema.js';
import { answering, places, POLICY, STORE } from './lint-store.js';

const [RIGHT] = STORE.entries as [Entry];
const withEntries = (...entries: Entry[]): FaqDocument => ({ ...STORE, entries: [RIGHT, ...entries] });
const withPolicy = (change: Partial<Policy>): FaqDocument => ({ ...STORE, policy: { ...POLICY, ...change } });
const entry = (id: string, question: string, answer = 'Yes.'): Entry => ({
  id,
  topic: 'all',
  question,
  answer,
});
const delivery = POLICY.delivery!;
const [us] = delivery.zones;

/** Each rule: what is wrong, and the one thing that is found. */
const RULES: readonly (readonly [rule: string, document: FaqDocument, found: string])[] = [
  [
    'a number that contradicts the policy',
    withEntries(entry('a', 'Can I cancel?', 'Yes, within 12 hours.')),
    'contradicts-policy /entries/1/answer',
  ],
  [
    'an unknown fact',
    withEntries(entry('a', 'Can I cancel?', 'Within {{cancellation.windw}}.')),
    'unknown-fact /entries/1/answer',
  ],
  [
    'a zone whose countries all stand in earlier ones',
    withPolicy({ delivery: { ...delivery, zones: [...delivery.zones, { ...us!, id: 'late' }] } }),
    'unreachable-zone /policy/delivery/zones/3',
  ],
  [
    'a zone without a country',
    withPolicy({
      delivery: { ...delivery, zones: [{ ...us!, id: 'none', countries: [] }, ...delivery.zones] },
    }),
    'unreachable-zone /policy/delivery/zones/0',
  ],
  [
    'a rule behind one that fits all it fits',
    withPolicy({ modification: { rules: [{ until: 'PT12H' }, { until: 'PT6H', when: { minItems: 2 } }] } }),
    'unreachable-rule /policy/modification/rules/1',
  ],
  [
    'a rule for states that are locked',
    withPolicy({
      cancellation: {
        rules: [{ when: { states: ['shipped'] } }, { until: 'PT24H' }],
        lockedStates: ['shipped'],
      },
    }),
    'unreachable-rule /policy/cancellation/rules/0',
  ],
  [
    'a fee over 100 %',
    withPolicy({ cancellation: { rules: [{ until: 'PT24H', fee: { percent: '150' } }] } }),
    'fee-over-100 /policy/cancellation/rules/0/fee/percent',
  ],
  [
    'a language that one text lacks',
    {
      ...STORE,
      topics: [{ id: 'all', label: { en: 'All', fr: 'Tout' } }],
      entries: [
        {
          ...RIGHT,
          question: { en: 'May I withdraw?', fr: 'Puis-je me rétracter ?' },
          answer: { en: 'Yes, by law.' },
        },
      ],
    },
    'missing-language /entries/0/answer',
  ],
  ['an id that is taken', withEntries(entry('right', 'Do you gift-wrap?')), 'duplicate-id /entries/1/id'],
  [
    'a question that is asked twice, however it is written',
    withEntries(entry('a', 'Do you gift-wrap?'), entry('b', '**do you  gift-wrap**')),
    'duplicate-question /entries/2/question',
  ],
  [
    'a right without the address where it is used',
    withPolicy({ statutory: [{ id: 'eu', countries: ['DE'], days: 14 }] }),
    'statutory-without-url /policy/statutory/0',
  ],
  [
    'a right that no answer speaks of',
    { ...STORE, entries: [entry('a', 'Do you gift-wrap?')] },
    'unspoken-right /policy/statutory',
  ],
  [
    'a link to an entry that is not there',
    withEntries(entry('a', 'Do you gift-wrap?', 'See [below](#wrapping).')),
    'broken-link /entries/1/answer',
  ],
];

describe('lint', () => {
  it('finds nothing in a sound document', () => expect(places(STORE)).to.deep.equal([]));

  for (const [rule, document, found] of RULES)
    it(`finds ${rule}`, () => {
      expect(places(document)).to.deep.equal([found]);
      const [finding] = lintDocument(document);
      // The problem, then the remedy.
      expect(finding?.message).to.match(/[:,;] .+[.?]$/u);
      expect(finding?.excerpt).not.to.equal(undefined);
    });

  it('does not mind a link to a view that is there, nor a fact that the policy keeps elsewhere', () => {
    const links = withEntries(
      entry('a', 'Do you gift-wrap?', '[Ask](#contact), [calculate](#calculator), [see](#right).'),
    );
    expect(places(links)).to.deep.equal([]);
    const { support, ...rest } = links;
    expect(support).not.to.equal(undefined);
    expect(places(rest)).to.deep.equal(['broken-link /entries/1/answer']);
    const elsewhere = {
      ...answering('Can I cancel?', 'Within {{cancellation.window}}.'),
      policy: 'policy.json',
    };
    expect(places(elsewhere)).to.deep.equal([]);
  });

  it('finds entries that contradict each other where the policy is silent', () => {
    const { policy, ...silent } = withEntries(
      entry('a', 'Can I cancel?', 'Your order can be cancelled within 24 hours.'),
      entry('b', 'Is it too late to cancel?', 'Not within the first 12 hours.'),
    );
    expect(policy).not.to.equal(undefined);
    const found = lintDocument({ ...silent, entries: silent.entries.slice(1) });
    expect(found.map(({ code, path, fact }) => [code, path, fact])).to.deep.equal([
      ['contradicting-entries', '/entries/1/answer', 'cancellation.window'],
    ]);
    expect(found[0]?.message).to.contain('“12 hours” here, “24 hours” at /entries/0/answer');
  });

  it('names the language and quotes the sentence at fault, and no other', () => {
    const answer = {
      en: 'We are open.',
      fr: 'Nous sommes là. Vous pouvez annuler dans les **12 heures**. Merci.',
    };
    const question = { en: 'Can I cancel?', fr: 'Puis-je annuler ?' };
    const [finding] = lintDocument({
      ...STORE,
      entries: [{ id: 'a', topic: 'all', question, answer }],
    }).filter(({ code }) => code === 'contradicts-policy');
    expect([finding?.path, finding?.locale]).to.deep.equal(['/entries/0/answer/fr', 'fr']);
    expect(finding?.excerpt).to.equal('Vous pouvez annuler dans les **12 heures**.');
  });
});
