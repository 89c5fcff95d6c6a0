import { expect } from '@open-wc/testing';
import seed from '../../demo/store/faq.json';
import { asDraft, newDraft } from '../../demo/studio/model/draft.js';
import { addEntry, write } from '../../demo/studio/model/questions.js';
import { Studio } from '../../demo/studio/store.js';

const store = asDraft(seed)!;

describe('The studio: its state', () => {
  it('shows what an undone change was about, and says it', () => {
    const studio = new Studio(store, 'en');
    const { draft, place } = addEntry(store, 'returns');
    studio.moved({ draft, place }, 'Added.', '#none');
    studio.go({ kind: 'page' });
    studio.undo();
    expect(studio.draft).to.equal(store);
    studio.redo();
    expect([studio.draft, studio.said]).to.deep.equal([draft, 'Done again.']);
  });

  it('looks elsewhere without a change, and opens the view for it', () => {
    const studio = new Studio(store, 'en');
    studio.go({ kind: 'policy' });
    expect([studio.view, studio.canUndo]).to.deep.equal(['policy', false]);
    studio.go({ kind: 'entry', index: 2 });
    expect([studio.view, studio.place, studio.canUndo]).to.deep.equal([
      'questions',
      { kind: 'entry', index: 2 },
      false,
    ]);
  });

  it('tells before another document comes, shows its languages, and brings the old one back', () => {
    const studio = new Studio(newDraft('en'), 'en');
    const before: unknown[] = [];
    studio.addEventListener('replace', () => before.push(studio.draft));
    const old = studio.draft;
    studio.open(store, 'Opened.');
    expect(before).to.deep.equal([old]);
    expect([studio.languages, studio.place]).to.deep.equal([['fr', 'en'], { kind: 'entry', index: 0 }]);
    studio.undo();
    expect(studio.draft).to.equal(old);
  });

  it('says what is wrong at once after a click, and a moment after the last key', async () => {
    const studio = new Studio(store, 'en');
    expect(studio.checks).to.deep.equal([]);
    const wrong = write(store, '/entries/1/answer', 'fr', '[Ici](#nulle-part)');
    studio.change(wrong, { key: 'typing' });
    expect(studio.checks).to.deep.equal([]);
    await new Promise((resolve) => studio.addEventListener('change', resolve, { once: true }));
    expect(studio.checks.map(({ code }) => code)).to.deep.equal(['broken-link']);
    studio.change(store);
    expect(studio.checks).to.deep.equal([]);
  });
});
