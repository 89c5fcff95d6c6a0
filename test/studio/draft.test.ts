import { expect } from '@open-wc/testing';
import { asDraft, getAt, newDraft, setAt } from '../../demo/studio/model/draft.js';
import { begin, record, redo, undo } from '../../demo/studio/model/history.js';
import { keepVersion, readVersions } from '../../demo/studio/model/versions.js';

describe('The studio: the document', () => {
  it('is opened with all that it holds, broken parts and unknown ones as well', () => {
    const json = { version: 7, topics: [], entries: [{ answer: 3 }], extra: { deep: [1] } };
    expect(asDraft(json)).to.deep.equal(json);
  });

  for (const json of [
    null,
    'text',
    [],
    {},
    { topics: [] },
    { topics: [], entries: {} },
    { topics: [1], entries: [] },
  ])
    it(`is not made of ${JSON.stringify(json)}`, () => {
      expect(asDraft(json)).to.equal(undefined);
    });

  const before = { a: { 'b/c': [1, 2, 3] } };
  for (const [path, value, after] of [
    ['/a/b~1c/1', 9, { a: { 'b/c': [1, 9, 3] } }],
    ['/a/b~1c/1', undefined, { a: { 'b/c': [1, 3] } }],
    ['/a/b~1c/-', 4, { a: { 'b/c': [1, 2, 3, 4] } }],
    ['/x/y', 'new', { ...before, x: { y: 'new' } }],
    ['/a', undefined, {}],
    ['', 5, 5],
  ] as const)
    it(`has ${String(value)} at ${path || 'its root'} where it is set, and the old one stays`, () => {
      expect(setAt<unknown>(before, path, value)).to.deep.equal(after);
      expect(before).to.deep.equal({ a: { 'b/c': [1, 2, 3] } });
    });

  it('gives nothing for a path that leads nowhere, not even what every object has', () => {
    for (const path of ['/a/b', '/a/b~1c/7', '/constructor', '/a/b~1c/0/x'])
      expect(getAt(before, path), path).to.equal(undefined);
  });
});

describe('The studio: undo and redo', () => {
  it('goes back and forth, and forgets what was undone with the next change', () => {
    let history = begin('a');
    history = record(history, 'b', undefined, 0);
    history = record(history, 'c', undefined, 1);
    expect(undo(history).present).to.equal('b');
    expect(redo(undo(history)).present).to.equal('c');
    history = record(undo(history), 'd', undefined, 2);
    expect(redo(history)).to.equal(history);
    expect(undo(undo(undo(history))).present).to.equal('a');
  });

  it('takes what is typed in one field without a pause as one change', () => {
    let history = begin('');
    for (const [text, key, at] of [
      ['a', 'x', 0],
      ['ab', 'x', 1000],
      ['abc', 'x', 2400],
      ['abcd', 'x', 4000], // after a pause
      ['abcd!', 'y', 4001], // another field
    ] as const)
      history = record(history, text, key, at);
    expect(history.past).to.deep.equal(['', 'abc', 'abcd']);
  });

  it('does not go on typing in what was undone', () => {
    const typed = record(record(begin(''), 'a', 'x', 0), 'b', 'y', 1);
    expect(record(undo(typed), 'ac', 'x', 2).past).to.deep.equal(['', 'a']);
  });
});

describe('The studio: earlier versions', () => {
  const draft = (id: string) => ({ ...newDraft('fr'), topics: [{ id }] });

  it('are kept newest first, each once, no more than twelve, and no blank one', () => {
    let versions = keepVersion([], newDraft('fr'), 0);
    expect(versions).to.deep.equal([]);
    for (let number = 0; number < 15; number += 1)
      versions = keepVersion(versions, draft(`t${number}`), number);
    expect(keepVersion(versions, draft('t14'), 99)).to.equal(versions);
    expect(versions.length).to.equal(12);
    expect(versions[0]?.draft.topics[0]?.id).to.equal('t14');
  });

  it('are read out of anything that a browser may hold', () => {
    const good = { at: 5, draft: draft('a') };
    expect(readVersions([null, 3, { at: 'x', draft: good.draft }, { at: 1, draft: {} }, good])).to.deep.equal(
      [good],
    );
    for (const junk of [undefined, null, 'x', {}]) expect(readVersions(junk)).to.deep.equal([]);
  });
});
