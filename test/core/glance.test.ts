import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import faq from '../../demo/store/faq.json';
import { glanceAt } from '../../src/core/glance.js';
import { readDocument } from '../../src/core/read-document.js';

const TOPIC = { id: 'sale', label: 'Vente' };
const entry = (id: string, members: object = {}) => ({
  id,
  topic: 'sale',
  question: '?',
  answer: '!',
  ...members,
});
const shown = (json: unknown) => glanceAt(json).entries.map(({ id }) => id);
const read = (json: unknown) => readDocument(json).document.entries.map(({ id }) => id);

describe('glanceAt', () => {
  it('shows of a right document what reading it in full will show', () => {
    const { title, intro, topics, entries, defaultLocale } = readDocument(faq).document;
    expect(glanceAt(faq)).to.deep.equal({ version: 1, defaultLocale, title, intro, topics, entries });
  });

  const cases: [what: string, json: unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a list', [entry('a')]],
    ['lists that are none', { topics: 'x', entries: 5 }],
    ['null among topics and entries', { topics: [null, TOPIC], entries: [null, entry('a')] }],
    ['an entry without a topic', { topics: [TOPIC], entries: [entry('a', { topic: 'x' }), entry('b')] }],
    ['an entry without an answer', { topics: [TOPIC], entries: [entry('a', { answer: '' }), entry('b')] }],
    [
      'an entry with half an answer',
      { topics: [TOPIC], entries: [entry('a', { answer: { fr: 'a', en: 1 } }), entry('b')] },
    ],
    ['an id with a space', { topics: [TOPIC], entries: [entry('a b'), entry('b')] }],
    ['an entry twice', { topics: [TOPIC], entries: [entry('a'), entry('b'), entry('a')] }],
    [
      'an entry twice, broken at first',
      { topics: [TOPIC], entries: [entry('a', { question: 1 }), entry('b'), entry('a')] },
    ],
    ['a topic twice', { topics: [TOPIC, TOPIC], entries: [entry('a')] }],
  ];
  for (const [what, json] of cases) {
    it(`shows of ${what} what reading it in full will show, in the same order`, () =>
      expect(shown(json)).to.deep.equal(read(json)));
  }

  it('never throws, and whatever it shows can be shown', () =>
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.jsonValue({ maxDepth: 3 }), (topics, entries) => {
        for (const json of [
          topics,
          { topics, entries },
          { topics: [TOPIC, topics], entries: [entry('a'), entries] },
        ]) {
          const { entries: found, topics: groups } = glanceAt(json);
          for (const { id, topic } of found) {
            expect(id).to.match(/^\S+$/u);
            expect(groups.map((group) => group.id)).to.include(topic);
          }
        }
      }),
    ));
});
