import { expect } from '@open-wc/testing';
import faq from '../../demo/store/faq.json';
import { fillFacts } from '../../src/core/facts.js';
import { plainText } from '../../src/core/plain-text.js';
import { parseDocument } from '../../src/core/read-document.js';
import { createSearch, type Search } from '../../src/core/search.js';
import { localize } from '../../src/core/text.js';
import { loadWords } from '../../src/core/words.js';

/*
 * Each entry of the demo's store is found by its own words, in both languages. The words are taken from the texts
 * themselves, so that an entry that is added or reworded is held to the same.
 */

const document = parseDocument(faq);
const WORD = /[\p{L}\p{N}]{4,}/gu;
const words = (text: string) => [...new Set(text.toLowerCase().match(WORD))];

for (const locale of ['fr', 'en']) {
  describe(`the demo’s store, searched in ${locale}`, () => {
    const questions = new Map(
      document.entries.map(({ id, question }) => [id, words(localize(question, locale, 'fr').value)]),
    );
    const answers = new Map<string, string[]>();
    let engine: Search;
    before(async () => {
      engine = await createSearch(document, { locale });
      const context = { document, locale, words: await loadWords(locale) };
      for (const { id, answer } of document.entries)
        answers.set(id, words(plainText(fillFacts(localize(answer, locale, 'fr').value, context))));
    });

    for (const { id, question } of document.entries) {
      const others = [...questions].filter(([other]) => other !== id).flatMap(([, own]) => own);
      const distinctive = (questions.get(id) ?? []).filter((word) => !others.includes(word)).join(' ');
      const { value } = localize(question, locale, 'fr');

      it(`${id}: first by its question, “${value}”`, () => expect(engine.search(value)[0]?.id).to.equal(id));
      if (distinctive) {
        it(`${id}: first by what only its question says, “${distinctive}”`, () =>
          expect(engine.search(distinctive)[0]?.id).to.equal(id));
      } else {
        // Each word stands in another question, too: “cancel” in what it costs, “order” in what arrives.
        it(`${id}: among the first three by each word of its question`, () => {
          for (const word of questions.get(id) ?? [])
            expect(
              engine
                .search(word)
                .slice(0, 3)
                .map((result) => result.id),
              word,
            ).to.include(id);
        });
      }
      it(`${id}: by each word that only its answer has`, () => {
        const elsewhere = new Set([...answers].filter(([other]) => other !== id).flatMap(([, own]) => own));
        const own = (answers.get(id) ?? []).filter((word) => !elsewhere.has(word));
        expect(own).not.to.be.empty;
        for (const word of own)
          expect(
            engine.search(word).map((result) => result.id),
            word,
          ).to.include(id);
      });
    }
  });
}
