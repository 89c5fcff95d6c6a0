import { expect } from '@open-wc/testing';
import { readDocument } from '../../src/core/read-document.js';
import { loadWords } from '../../src/core/words.js';
import seed from '../../demo/store/faq.json';
import { asDraft, getAt, newDraft, setAt, type Draft } from '../../demo/studio/model/draft.js';
import { factsOf } from '../../demo/studio/model/facts.js';
import {
  addZone,
  guessBasis,
  permissionOf,
  setPermission,
  toCountries,
  toDecimal,
  toDuration,
  windowOf,
  withPolicy,
} from '../../demo/studio/model/policy.js';
import { policyWords } from '../../demo/studio/model/policy-words.js';
import { speak, type StudioLanguage } from '../../demo/studio/texts/index.js';

const store = asDraft(seed)!;
const basis = { timeZone: 'Europe/Paris', currency: 'EUR' };
const started = withPolicy(newDraft('fr'), basis);

async function words(draft: Draft, locale: StudioLanguage) {
  const { document, problems } = readDocument(draft);
  expect(problems).to.deep.equal([]);
  return policyWords(draft, { document, locale, words: await loadWords(locale) }, speak(locale));
}
const plain = (sentences: readonly string[]) =>
  sentences.map((each) => each.replace(/[\u00a0\u202f]/gu, ' '));

describe('The studio: the policy as a form', () => {
  it('begins with what every calculation needs, and is sound', () => {
    expect(readDocument(started).problems).to.deep.equal([]);
    expect(guessBasis(newDraft('fr-CA'), 'UTC').currency).to.equal('EUR');
    expect(guessBasis(newDraft('en'), 'UTC').currency).to.equal('USD');
  });

  it('leaves a policy that is kept in a file of its own where it is', () => {
    const elsewhere = { ...newDraft('fr'), policy: 'policy.json' };
    expect(withPolicy(elsewhere, basis)).to.equal(elsewhere);
  });

  it('asks for and sets the rule that decides a plain order, and no other', () => {
    expect(permissionOf(store, 'cancellation')).to.equal('within');
    expect(windowOf(store, 'cancellation')).to.deep.equal({ amount: 12, unit: 'hours' });
    const never = setPermission(store, 'cancellation', 'never');
    expect(permissionOf(never, 'cancellation')).to.equal('never');
    expect(getAt(never, '/policy/cancellation/rules/0')).to.equal(
      getAt(store, '/policy/cancellation/rules/0'),
    );
    expect(permissionOf(setPermission(never, 'cancellation', 'within'), 'cancellation')).to.equal('within');
    expect(getAt(setPermission(store, 'cancellation', 'unsaid'), '/policy/cancellation')).to.equal(undefined);
  });

  for (const [until, amount, unit] of [
    ['PT24H', 24, 'hours'], // as its owner wrote it
    ['P2D', 2, 'days'],
    ['P1W', 7, 'days'],
    ['PT90M', 90, 'minutes'],
  ] as const)
    it(`shows ${until} as ${amount} ${unit}`, () => {
      const draft = setAt(
        setPermission(started, 'modification', 'within'),
        '/policy/modification/rules/0/until',
        until,
      );
      expect(windowOf(draft, 'modification')).to.deep.equal({ amount, unit });
    });

  it('reads numbers and countries as people write them', () => {
    expect(['1,5', '1.5 %', '12', '1 200,50'].map(toDecimal)).to.deep.equal(['1.5', '1.5', '12', '1200.50']);
    expect(['', 'abc', '-3', '1.2.3', '1,'].map(toDecimal)).to.deep.equal(Array(5).fill(undefined));
    expect(toCountries('us, CA;*')).to.deep.equal(['US', 'CA', '*']);
    expect([toCountries('USA'), toCountries(' ')]).to.deep.equal([undefined, undefined]);
    expect(toDuration(12, 'hours')).to.equal('PT12H');
  });

  it('adds zones that orders can reach: the first for everybody, the next before it', () => {
    const delivery = { handling: { min: 1, max: 2, unit: 'days' }, zones: [] };
    const draft = addZone(addZone(setAt(started, '/policy/delivery', delivery)));
    expect(readDocument(draft).problems).to.deep.equal([]);
    expect(getAt(draft, '/policy/delivery/zones/1/countries')).to.deep.equal(['*']);
    expect(getAt(draft, '/policy/delivery/zones/0/id')).to.equal('zone');
  });
});

describe('The studio: the policy in words', () => {
  it('says what the seed store means, in English', async () => {
    const said = await words(store, 'en');
    expect(plain(said.cancellation)).to.deep.equal([
      'Orders can be cancelled for 12 hours; 1.5% is kept.',
      'Not any more once the status is: In production, Shipped, or Delivered.',
    ]);
    expect(plain(said.delivery)).to.deep.equal([
      'An order ships after 5–10 business days.',
      'One that comes at 2:00 PM or later counts from the next day.',
      'United States: 1–2 weeks on its way, free over $149.00.',
      'Other countries: 1–3 weeks on its way, free over $149.00.',
    ]);
    expect(said.returns).to.deep.equal(['An order can be returned for 30 days after it was delivered.']);
  });

  it('and in French', async () => {
    const said = await words(store, 'fr');
    expect(plain(said.cancellation)[0]).to.equal(
      'Une commande peut être annulée pendant 12 heures ; nous retenons 1,5 %.',
    );
    expect(plain(said.support)).to.deep.equal([
      'Un message reçoit sa réponse sous 12–24 heures.',
      'Quelqu’un est là : 24 h/24 et 7 j/7.',
    ]);
  });

  for (const [permission, fee, sentence] of [
    ['never', undefined, 'Orders cannot be cancelled.'],
    ['always', undefined, 'Orders can be cancelled at any time, free of charge.'],
    ['always', { fixed: '7.00' }, 'Orders can be cancelled at any time; €7.00 is kept.'],
    ['within', { percent: '0' }, 'Orders can be cancelled for 24 hours, free of charge.'],
    [
      'within',
      { percent: '2', min: '1.00', max: '9.50' },
      'Orders can be cancelled for 24 hours; 2% is kept. It is €1.00 at least. It is €9.50 at most.',
    ],
  ] as const)
    it(`says “${sentence}”`, async () => {
      const draft = setPermission(started, 'cancellation', permission);
      const whole = fee ? setAt(draft, '/policy/cancellation/rules/0/fee', fee) : draft;
      expect((await words(whole, 'en')).cancellation.join(' ')).to.equal(sentence);
    });

  it('offers every fact that the document can give', async () => {
    const { document } = readDocument(store);
    const facts = factsOf({ document, locale: 'en', words: await loadWords('en') });
    expect(facts.find(({ name }) => name === 'cancellation.window')?.value).to.equal('12 hours');
    expect(facts.map(({ name }) => name)).to.include.members([
      'delivery.us.freeOver',
      'returns.days',
      'support.reply',
    ]);
  });
});
