import { expect } from '@open-wc/testing';
import type { Draft } from '../../demo/studio/model/draft.js';
import {
  addEntry,
  addTopic,
  move,
  nameAfter,
  remove,
  strayEntries,
  write,
} from '../../demo/studio/model/questions.js';
import { languagesOf, missingTexts, nextMissing, textIn, withText } from '../../demo/studio/model/texts.js';
import { previewOf } from '../../demo/studio/model/preview.js';

const draft: Draft = {
  version: 1,
  defaultLocale: 'fr',
  note: 'kept',
  topics: [
    { id: 'a', label: 'A' },
    { id: 'b', label: { fr: 'B', en: 'B' } },
  ],
  entries: [
    { id: '1', topic: 'a', question: 'Un ?', answer: { fr: 'Oui.', en: 'Yes.' } },
    { id: '2', topic: 'b', question: 'Deux ?', answer: 'Oui.' },
    { id: '3', topic: 'a', question: 'Trois ?', answer: 'Oui.' },
  ],
};
const ids = ({ entries }: Draft) => entries.map(({ id, topic }) => `${String(topic)}${String(id)}`).join(' ');

describe('The studio: topics and questions', () => {
  for (const [index, step, after, at] of [
    [0, 1, 'b2 a3 a1', 2], // past another topic's
    [2, -1, 'a3 a1 b2', 0],
    [2, 1, 'a1 b3 b2', 1], // on into the next topic, before its first
    [1, -1, 'a1 a3 a2', 2], // back into the topic before, behind its last
    [1, 1, 'a1 b2 a3', 1], // no topic behind it
    [0, -1, 'a1 b2 a3', 0],
  ] as const)
    it(`moves question ${index + 1} by ${step}`, () => {
      const moved = move(draft, { kind: 'entry', index }, step);
      expect(ids(moved.draft)).to.equal(after);
      expect(moved.place).to.deep.equal({ kind: 'entry', index: at });
    });

  it('moves a topic, with its questions', () => {
    const moved = move(draft, { kind: 'topic', index: 0 }, 1);
    expect(moved.draft.topics.map(({ id }) => id)).to.deep.equal(['b', 'a']);
    expect(moved.draft.entries).to.equal(draft.entries);
    expect(move(draft, { kind: 'topic', index: 1 }, 1).draft).to.equal(draft);
  });

  it('adds a question at the end of its topic, and the first topic with it', () => {
    const added = addEntry(draft, 'a');
    expect(ids(added.draft)).to.equal('a1 b2 a3 aquestion');
    expect(added.place).to.deep.equal({ kind: 'entry', index: 3 });
    expect(addEntry({ ...draft, topics: [], entries: [] }, undefined).draft.topics.length).to.equal(1);
    expect(addTopic(addTopic(draft).draft).draft.topics.map(({ id }) => id)).to.deep.equal([
      'a',
      'b',
      'topic',
      'topic-2',
    ]);
  });

  it('names what is new after its first words, and leaves names that somebody chose', () => {
    const { draft: added, place } = addEntry(draft, 'a');
    if (place.kind !== 'entry') throw new Error('no entry');
    const named = nameAfter(added, place, 'Où est ma commande ?');
    expect(named.entries[3]?.id).to.equal('ou-est-ma-commande');
    expect(nameAfter(named, place, 'Quand ?')).to.equal(named);
    const topic = addTopic(draft).draft;
    const filled = addEntry(topic, 'topic').draft;
    const both = nameAfter(filled, { kind: 'topic', index: 2 }, 'Retours');
    expect([both.topics[2]?.id, both.entries.at(-1)?.topic]).to.deep.equal(['retours', 'retours']);
  });

  it('deletes a topic with its questions, and says where to look then', () => {
    const removed = remove(draft, { kind: 'topic', index: 0 });
    expect(ids(removed.draft)).to.equal('b2');
    expect(removed.place).to.deep.equal({ kind: 'topic', index: 0 });
    expect(remove(draft, { kind: 'entry', index: 1 }).place).to.deep.equal({ kind: 'topic', index: 1 });
    expect(removed.draft.note).to.equal('kept');
  });

  it('knows questions whose topic is not there', () => {
    expect(strayEntries({ ...draft, topics: [{ id: 'b' }, {}] })).to.deep.equal([0, 2]);
  });
});

describe('The studio: two languages', () => {
  it('writes one language and keeps the other; an empty text is taken away', () => {
    expect(withText('Un', 'en', 'One', 'fr')).to.deep.equal({ fr: 'Un', en: 'One' });
    expect(withText({ fr: 'Un', en: 'One' }, 'en', ' ', 'fr')).to.deep.equal({ fr: 'Un' });
    expect(withText('Un', 'fr', '', 'fr')).to.equal(undefined);
    expect(withText(undefined, 'en', 'One', 'fr')).to.deep.equal({ en: 'One' });
    expect(textIn('Un', 'en', 'fr')).to.equal('');
    expect(textIn({ en: 3 }, 'en', 'fr')).to.equal('');
  });

  it('counts what is missing and leads from one to the next, and round', () => {
    const missing = missingTexts(draft, ['fr', 'en']).map(({ path, language }) => `${path} ${language}`);
    expect(missing).to.deep.equal([
      '/topics/0/label en',
      '/entries/0/question en',
      '/entries/1/question en',
      '/entries/1/answer en',
      '/entries/2/question en',
      '/entries/2/answer en',
    ]);
    const first = nextMissing(draft, ['fr', 'en'], undefined);
    expect(first?.path).to.equal('/topics/0/label');
    // What was looked at last has been written since.
    const written = write(draft, '/topics/0/label', 'en', 'A');
    expect(nextMissing(written, ['fr', 'en'], first)?.path).to.equal('/entries/0/question');
    expect(nextMissing(draft, ['fr', 'en'], { path: '/entries/2/answer', language: 'en' })?.path).to.equal(
      '/topics/0/label',
    );
    expect(languagesOf(draft)).to.deep.equal(['fr', 'en']);
  });

  it('shows what is not written yet as an ellipsis', () => {
    const shown = previewOf({ ...draft, entries: [{ id: 'x', topic: 'a', question: 'Un ?' }] });
    expect(shown.entries[0]).to.deep.equal({ id: 'x', topic: 'a', question: 'Un ?', answer: '…' });
  });
});
