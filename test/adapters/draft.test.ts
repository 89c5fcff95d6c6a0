import { expect } from '@open-wc/testing';
import { forgetDraft, loadDraft, saveDraft } from '../../src/adapters/draft.js';

const KEY = 'contact https://shop.example/send';
const STORED = `faq-draft:${KEY}`;

/** Runs with another storage, or with one that throws as soon as it is named. */
function withStorage<T>(storage: Partial<Storage> | null | undefined, run: () => T): T {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'sessionStorage')!;
  Object.defineProperty(globalThis, 'sessionStorage', {
    configurable: true,
    get: () => {
      if (storage === undefined)
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      return storage;
    },
  });
  try {
    return run();
  } finally {
    Object.defineProperty(globalThis, 'sessionStorage', own);
  }
}

describe('draft', () => {
  beforeEach(() => sessionStorage.clear());
  after(() => sessionStorage.clear());

  it('is kept under its key until it is forgotten', () => {
    const values = { name: 'Zoë', message: 'Line 1\nLine 2 🎁 \ud83d', orderNumber: '' };
    expect(saveDraft(KEY, values)).to.equal(true);
    expect(loadDraft(KEY)).to.deep.equal(values);
    expect(loadDraft('another')).to.deep.equal({});
    expect(forgetDraft(KEY)).to.equal(true);
    expect([loadDraft(KEY), sessionStorage.length]).to.deep.equal([{}, 0]);
  });
  it('holds what was saved last, and no more', () => {
    saveDraft(KEY, { name: 'A', message: 'B' });
    saveDraft(KEY, { name: 'C' });
    expect(loadDraft(KEY)).to.deep.equal({ name: 'C' });
  });
  it('leaves nothing of a form that was emptied', () => {
    saveDraft(KEY, { name: 'A' });
    expect(saveDraft(KEY, { name: '', message: '' })).to.equal(true);
    expect(sessionStorage.length).to.equal(0);
  });
  it('holds texts only', () => {
    saveDraft(KEY, { name: 'A', photo: new Blob(['x']), count: 5, none: null, list: ['a'] });
    expect(loadDraft(KEY)).to.deep.equal({ name: 'A' });
  });
  it('leaves the rest of the storage alone', () => {
    sessionStorage.setItem(KEY, 'the page’s own');
    saveDraft(KEY, { name: 'A' });
    forgetDraft(KEY);
    expect(sessionStorage.getItem(KEY)).to.equal('the page’s own');
  });

  const room = 20_000 - '{"m":""}'.length;
  for (const [what, message, kept] of [
    ['20 kB', 'a'.repeat(room), true],
    ['a byte more', 'a'.repeat(room + 1), false],
    ['Arabic of two bytes a letter', 'ش'.repeat(room / 2), true],
    ['one letter more', 'ش'.repeat(room / 2 + 1), false],
  ] as const)
    it(`${kept ? 'keeps' : 'keeps what it had instead of'} ${what}`, () => {
      saveDraft(KEY, { m: 'before' });
      expect(saveDraft(KEY, { m: message })).to.equal(kept);
      expect(loadDraft(KEY)).to.deep.equal({ m: kept ? message : 'before' });
    });

  for (const junk of ['', 'x', '{', 'null', '5', '"text"', '[]', '["a"]', '{"name":5}', '{"name":{"a":"b"}}'])
    it(`reads nothing out of ${junk || 'an empty text'}`, () => {
      sessionStorage.setItem(STORED, junk);
      expect(loadDraft(KEY)).to.deep.equal({});
    });
  it('lets junk change no prototype', () => {
    sessionStorage.setItem(STORED, '{"__proto__":{"name":"x"},"toString":"y"}');
    const draft = loadDraft(KEY);
    expect([draft.name, Object.entries(draft)]).to.deep.equal([undefined, [['toString', 'y']]]);
  });

  it('does without a storage', () =>
    withStorage(undefined, () => {
      expect(saveDraft(KEY, { name: 'A' })).to.equal(false);
      expect(loadDraft(KEY)).to.deep.equal({});
      expect(forgetDraft(KEY)).to.equal(false);
    }));
  it('does without one that is null', () =>
    withStorage(null, () => {
      expect([loadDraft(KEY), saveDraft(KEY, { name: 'A' }), forgetDraft(KEY)]).to.deep.equal([
        {},
        false,
        false,
      ]);
    }));
  it('does with one that is full', () => {
    const setItem = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
    expect(withStorage({ setItem }, () => saveDraft(KEY, { name: 'A' }))).to.equal(false);
  });
});
