import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import faq from '../../demo/store/faq.json';
import { readDocument } from '../../src/core/read-document.js';

const ENTRY = { id: 'one', topic: 'sale', question: 'Un ?', answer: 'Oui' };
const GOOD = { version: 1, defaultLocale: 'fr', topics: [{ id: 'sale', label: 'Vente' }], entries: [ENTRY] };

describe('whatever it is given, readDocument', () => {
  /** Every part of the demo's store, by its path, to be replaced by something else. */
  const places: PropertyKey[][] = [];
  const visit = (value: unknown, path: PropertyKey[]) => {
    places.push(path);
    if (typeof value === 'object' && value)
      for (const [key, part] of Object.entries(value)) visit(part, [...path, key]);
  };
  visit(faq, []);

  const replace = (value: unknown, [key, ...path]: PropertyKey[], by: unknown): unknown => {
    if (key === undefined) return by;
    const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<
      PropertyKey,
      unknown
    >;
    copy[key] = replace(copy[key], path, by);
    return copy;
  };
  const at = (value: unknown, path: string) =>
    path
      .split('/')
      .slice(1)
      .reduce<unknown>(
        (part, step) =>
          (part as Record<string, unknown> | undefined)?.[step.replaceAll('~1', '/').replaceAll('~0', '~')],
        value,
      );

  const judge = (json: unknown) => {
    const { document, problems } = readDocument(json);
    for (const { path, code, message } of problems) {
      expect(code).to.match(/^[a-z$]+(-[a-z$]+)+$/u);
      expect(message, 'names the problem and the remedy')
        .to.match(/^.+: .+\.$/su)
        .and.not.match(/Invalid|Expected|undefined/u);
      expect(
        path === '' || at(json, path.replace(/\/[^/]*$/u, '')) !== undefined,
        `${path} is in the document`,
      ).to.be.true;
    }
    // What remains is a right document.
    expect(readDocument(document).problems.filter(({ code }) => code !== 'unknown-fact')).to.deep.equal([]);
  };

  it('never throws, and points into the document', () =>
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 5 }), judge)));
  it('nor for a document with one part replaced', () =>
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue({ maxDepth: 3 }), (place, value) =>
        judge(replace(faq, place, value)),
      ),
      { numRuns: 300 },
    )).timeout(30_000);

  it('takes no prototype from a document', () => {
    const hostile = `{"__proto__":{"polluted":1},"version":1,"defaultLocale":"fr","topics":[{"id":"__proto__","label":{"__proto__":"x","fr":"a"}}],
      "entries":[{"id":"constructor","topic":"__proto__","question":"a","answer":"b","__proto__":{"updated":"x"}}],"synonyms":{"__proto__":[["a"]]},
      "support":{"__proto__":{"email":"x@y.zz"}},"policy":{"__proto__":{"currency":"USD"}}}`;
    const { document } = readDocument(JSON.parse(hostile));
    expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
    for (const part of [
      document,
      document.support,
      document.synonyms,
      ...document.topics,
      ...document.entries,
    ])
      expect(Object.getPrototypeOf(part)).to.equal(Object.prototype);
    expect(document.entries.map(({ id }) => id)).to.deep.equal(['constructor']);
  });

  const many = <T>(item: T): T[] => Array<T>(300_000).fill(item);
  let deep: unknown = [];
  for (let depth = 0; depth < 50_000; depth += 1) deep = [deep];
  const huge: [what: string, json: unknown][] = [
    [
      'deep lists everywhere',
      {
        version: deep,
        title: deep,
        topics: deep,
        entries: deep,
        policy: { calendar: deep },
        support: { chat: { provider: 'x', deep } },
      },
    ],
    ['countless wrong synonyms', { ...GOOD, synonyms: { fr: [many(1)] } }],
    ['countless wrong keywords', { ...GOOD, entries: [{ ...ENTRY, keywords: many(1) }] }],
    [
      'countless wrong countries',
      { ...GOOD, policy: { statutory: [{ id: 'x', days: 1, countries: many('france') }] } },
    ],
    ['countless unknown facts', { ...GOOD, intro: '{{x}}'.repeat(300_000) }],
    [
      'countless entries without a topic',
      {
        ...GOOD,
        topics: many(0)
          .slice(0, 5000)
          .map((_, index) => ({ id: `topic-${index}`, label: 'x' })),
        entries: many(0)
          .slice(0, 20_000)
          .map((_, index) => ({ ...ENTRY, id: `entry-${index}` })),
      },
    ],
    ['a text of megabytes', { ...GOOD, defaultLocale: 'x'.repeat(3_000_000) }],
  ];
  for (const [what, json] of huge) {
    it(`survives ${what}`, () => {
      const { problems } = readDocument(json);
      expect(problems).not.to.be.empty;
      for (const { message } of problems)
        if (message.length > 1000) throw new Error(`${message.length} letters: ${message.slice(0, 99)}`);
    });
  }
});
