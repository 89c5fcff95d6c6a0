import { expect } from '@open-wc/testing';
import faq from '../../demo/store/faq.json';
import { DocumentError, type Problem } from '../../src/core/problems.js';
import { parseDocument, readDocument } from '../../src/core/read-document.js';

/* What each problem is called: see read-problems.test.ts. */

const ENTRY = { id: 'one', topic: 'sale', question: 'Un ?', answer: 'Oui' };
const GOOD = {
  version: 1,
  defaultLocale: 'fr',
  topics: [{ id: 'sale', label: { fr: 'Vente' } }],
  entries: [ENTRY],
};
const brief = (problems: readonly Problem[]) => problems.map(({ path, code }) => [path, code]);

describe('a right document comes back as it was written', () => {
  const documents: [what: string, json: unknown][] = [
    ['the smallest', { ...GOOD, topics: [], entries: [] }],
    ['a small one', GOOD],
    ['the demo’s store', faq],
    ['policy and support as addresses', { ...GOOD, policy: 'policy.json', support: '../support.json' }],
    ['a chat', { ...GOOD, support: { chat: { provider: 'telegram', username: 'some_shop' } } }],
  ];
  for (const [what, json] of documents) {
    it(what, () => {
      expect(parseDocument(json)).to.deep.equal(json);
      expect(readDocument(json).problems).to.deep.equal([]);
    });
  }
  it('but for what has no name in the contract', () =>
    expect(parseDocument({ ...GOOD, extra: 1, entries: [{ ...ENTRY, extra: 1 }] })).to.deep.equal(GOOD));
  it('and is left as it was', () => {
    const json = structuredClone(faq);
    readDocument(json).document.entries.at(0);
    expect(json).to.deep.equal(faq);
  });
});

describe('several problems', () => {
  const json = {
    ...GOOD,
    title: 5,
    topics: [...GOOD.topics, null],
    entries: [
      { ...ENTRY, id: '', question: 1 },
      { ...ENTRY, topic: 'x' },
      { ...ENTRY, id: 'two' },
    ],
    policy: { currency: 'USD', timeZone: 'Mars' },
    support: { email: 'me', phone: '+1 555 0199' },
  };
  const expected = [
    ['/title', 'invalid-title'],
    ['/topics/1', 'missing-topic'],
    ['/entries/0/id', 'missing-id'],
    ['/entries/0/question', 'invalid-question'],
    ['/entries/1/topic', 'unknown-topic'],
    ['/policy/timeZone', 'invalid-time-zone'],
    ['/policy/calendar', 'missing-calendar'],
    ['/support/email', 'invalid-email'],
  ];

  it('are all found, and the rest remains', () => {
    const { document, problems } = readDocument(json);
    expect(brief(problems)).to.have.deep.members(expected);
    expect(document.topics).to.deep.equal(GOOD.topics);
    expect(document.entries).to.deep.equal([{ ...ENTRY, id: 'two' }]);
    expect(document).not.to.have.any.keys('title', 'policy');
    expect(document.support).to.deep.equal({ phone: '+1 555 0199' });
  });

  it('are all thrown by parseDocument', () => {
    try {
      parseDocument(json);
    } catch (error) {
      expect(error).to.be.instanceOf(DocumentError).and.have.property('name', 'DocumentError');
      const { problems, message } = error as DocumentError;
      expect(brief(problems)).to.have.deep.members(expected);
      for (const [path, code] of expected) expect(message).to.contain(`${code!} at ${path!}: `);
      return;
    }
    throw new Error('It should have failed.');
  });
});

describe('what is no document at all gives an empty one and one problem', () => {
  const empty = { version: 1, defaultLocale: 'en', topics: [], entries: [] };
  const values: Record<string, unknown> = {
    null: null,
    undefined,
    'a number': 5,
    NaN,
    'a bigint': 10n,
    'a text': 'faq.json',
    'an empty text': '',
    true: true,
    'an empty list': [],
    'a list of documents': [GOOD],
    'a symbol': Symbol('x'),
    'a function': () => GOOD,
  };
  for (const [what, json] of Object.entries(values)) {
    it(what, () => {
      const { document, problems } = readDocument(json);
      expect(document).to.deep.equal(empty);
      expect(brief(problems)).to.deep.equal([['', 'invalid-document']]);
      expect(() => parseDocument(json)).to.throw(DocumentError);
    });
  }
});

describe('an unknown fact', () => {
  const facts = (members: object) =>
    readDocument({ ...GOOD, ...members }).problems.map(({ path, code, message }) => [
      path,
      code,
      message.split(' ')[0],
    ]);
  const cases: [what: string, members: object, ...found: string[][]][] = [
    [
      'in each text that shoppers read',
      { title: '{{a}}', intro: { fr: '{{b}}' }, closing: '{{c}}', support: { intro: '{{d}}' } },
      ['/title', '{{a}}'],
      ['/intro/fr', '{{b}}'],
      ['/closing', '{{c}}'],
      ['/support/intro', '{{d}}'],
    ],
    ['in the label of a topic', { topics: [{ id: 'sale', label: '{{a}}' }] }, ['/topics/0/label', '{{a}}']],
    [
      'in a question and an answer',
      { entries: [{ ...ENTRY, question: { 'fr-CA': '{{a}}' }, answer: 'x {{ b }} {{c}}' }] },
      ['/entries/0/question/fr-CA', '{{a}}'],
      ['/entries/0/answer', '{{b}}'],
      ['/entries/0/answer', '{{c}}'],
    ],
    [
      'behind a broken topic and a broken entry, at its own place',
      {
        topics: [null, { id: 'sale', label: '{{a}}' }],
        entries: [5, { ...ENTRY, topic: 'x' }, { ...ENTRY, id: 'two', answer: '{{b}}' }],
      },
      ['/topics/1/label', '{{a}}'],
      ['/entries/2/answer', '{{b}}'],
    ],
    [
      'of a policy that is not there',
      { entries: [{ ...ENTRY, answer: '{{returns.days}}' }] },
      ['/entries/0/answer', '{{returns.days}}'],
    ],
    [
      'but not of a policy or support elsewhere',
      { title: '{{returns.days}} {{support.email}}', policy: 'p.json', support: 's.json' },
    ],
    [
      'of support, with only the policy elsewhere',
      { title: '{{returns.days}} {{support.email}}', policy: 'p.json' },
      ['/title', '{{support.email}}'],
    ],
  ];
  for (const [what, members, ...expected] of cases) {
    it(what, () =>
      expect(facts(members).filter(([, code]) => code === 'unknown-fact')).to.deep.equal(
        expected.map(([path, tag]) => [path, 'unknown-fact', tag]),
      ),
    );
  }
  it('takes nothing away, but is an error', () => {
    const json = { ...GOOD, title: '{{a}}' };
    expect(readDocument(json).document).to.deep.equal(json);
    expect(() => parseDocument(json)).to.throw(DocumentError, 'unknown-fact at /title: {{a}} ');
  });
});
