import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { averages, quality, quantile, rankOf, separation } from '../bench/search/metrics.mjs';
import { misspelt, unfinished } from '../bench/search/noise.mjs';
import { setsOf } from '../bench/search/sets.mjs';

describe('the search benchmark counts', () => {
  it('the rank of the first relevant result, among ten', () => {
    const ids = 'abcdefghijk'.split('');
    assert.equal(rankOf(ids, ['a']), 1);
    assert.equal(rankOf(ids, ['j', 'c']), 3);
    assert.equal(rankOf(ids, ['k']), 0);
    assert.equal(rankOf([], ['a']), 0);
  });

  it('mean reciprocal rank, recall at 1 and 5, and empty results', () => {
    const found = [
      { rank: 1, count: 3 },
      { rank: 4, count: 10 },
      { rank: 10, count: 10 },
      { rank: 0, count: 0 },
    ];
    assert.deepEqual(quality(found), { mrr: (1 + 0.25 + 0.1) / 4, recall1: 0.25, recall5: 0.5, empty: 0.25 });
  });

  for (const [values, share, expected] of [
    [[3, 1, 2], 0.5, 2],
    [[4, 1, 3, 2], 0.5, 2],
    [[10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 0.95, 10],
    [[7], 0.95, 7],
    [[1, 2], 0, 1],
  ])
    it(`the value that ${share} of ${values.join(', ')} do not exceed`, () =>
      assert.equal(quantile(values, share), expected));

  for (const [higher, lower, expected] of [
    [[2, 3], [0, 1], 1],
    [[0, 1], [2, 3], 0],
    [[1, 1], [1], 0.5],
    [[0, 2], [1], 0.5],
  ])
    it(`how well ${higher.join(', ')} are told from ${lower.join(', ')}`, () =>
      assert.equal(separation(higher, lower), expected));

  it('averages by name, over those that have the number', () =>
    assert.deepEqual(
      averages([
        { a: 1, deep: { b: 2 } },
        { a: 3, deep: { b: 6 }, only: 5 },
      ]),
      {
        a: 2,
        deep: { b: 4 },
        only: 5,
      },
    ));
});

describe('its noise', () => {
  const query = 'Where can somebody download another invoice quickly?';

  it('is the same in each run', () => assert.equal(misspelt(query, 'en'), misspelt(query, 'en')));

  it('changes some long words by a letter, and nothing else', () => {
    const queries = Array.from({ length: 50 }, (_, index) => `${query} ${index}`);
    const pairs = queries.flatMap((clean) => {
      const words = misspelt(clean, 'en').split(' ');
      return clean.split(' ').map((word, at) => [word, words[at]]);
    });
    for (const [word, typed] of pairs) {
      assert.ok(Math.abs(word.length - typed.length) <= 1, `${word} → ${typed}`);
      if (word.length < 5) assert.equal(typed, word);
    }
    const long = pairs.filter(([word]) => word.length > 5);
    const changed = long.filter(([word, typed]) => word !== typed).length / long.length;
    assert.ok(changed > 0.2 && changed < 0.4, `${changed} of the long words changed`);
  });

  for (const [clean, typed] of [
    ['how do I cancel?', 'how do I canc'],
    ['an ox', 'an ox'],
    ['livraison été ', 'livraison ét'],
    ['?', '?'],
  ])
    it(`leaves “${clean}” unfinished: “${typed}”`, () => assert.equal(unfinished(clean), typed));
});

it('a folder without sets is named, with what to do', () =>
  assert.throws(() => setsOf('/nowhere'), /--data=\/nowhere/u));
