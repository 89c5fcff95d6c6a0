import { expect } from '@open-wc/testing';
import faq from '../../demo/store/faq.json';
import { parseDocument } from '../../src/core/read-document.js';
import type { FaqDocument } from '../../src/core/schema.js';
import { createSearch, type SearchField, type SearchResult } from '../../src/core/search.js';

const ids = (results: readonly SearchResult[]) => results.map(({ id }) => id);

/** A document of one topic: `[question, answer, keywords]` by id. */
const documentOf = (
  entries: Record<string, [question: string, answer: string, keywords?: string[]]>,
  defaultLocale = 'en',
): FaqDocument => ({
  version: 1,
  defaultLocale,
  topics: [{ id: 'all', label: 'All' }],
  entries: Object.entries(entries).map(([id, [question, answer, keywords = []]]) => ({
    id,
    topic: 'all',
    question,
    answer,
    keywords,
  })),
});

describe('a search', () => {
  it('weighs a word of the question more than a keyword, and a keyword more than a word of the answer', async () => {
    const document = documentOf({
      answer: ['How is it done?', 'With a zebra, as ever.'],
      keyword: ['Who does it?', 'We all do, as ever.', ['zebra crossing']],
      question: ['Where is the zebra?', 'Here, as ever.'],
    });
    const engine = await createSearch(document, { locale: 'en' });
    expect(ids(engine.search('zebra'))).to.deep.equal(['question', 'keyword', 'answer']);
  });

  describe('tells the words that matched as they stand', () => {
    const cases: [
      what: string,
      entry: [string, string, string[]?],
      query: string,
      field: SearchField,
      text: string,
    ][] = [
      ['accents', ['Le délai de rétractation', 'Oui'], 'retractation', 'question', 'rétractation'],
      [
        'accents of two characters',
        ['Le de\u0301lai de re\u0301tractation', 'Oui'],
        'retractation',
        'question',
        'rétractation',
      ],
      ['capitals', ['Was ist die Mehrwertsteuer?', 'Ja'], 'mehrwertsteuer', 'question', 'Mehrwertsteuer'],
      ['whole words', ['One', 'We ship the shoelaces today'], 'shoelac', 'answer', 'shoelaces'],
      [
        'words without the marks of Markdown',
        ['One', 'We **ship** [shoelaces](https://a.example/)'],
        'shoelaces',
        'answer',
        'shoelaces',
      ],
      ['letters that count as two', ['Größe, Straße ändern wir', 'Ja'], 'andern', 'question', 'ändern'],
      ['letters of several parts', ['반품 환불 배송 가능', '네'], '배송', 'question', '배송'],
      ['keywords', ['One', 'Two', ['bootlaces']], 'bootlaces', 'keywords', 'bootlaces'],
    ];
    for (const [what, entry, query, field, text] of cases) {
      it(what, async () => {
        const engine = await createSearch(documentOf({ it: entry }), { locale: 'en' });
        const matches = engine
          .search(query)[0]
          ?.matches.map((match) => [match.field, match.text.normalize('NFC')]);
        expect(matches).to.deep.include([field, text]);
      });
    }
  });

  it('takes keywords of all languages, or those of the reader’s', async () => {
    const [entry] = documentOf({ it: ['One', 'Two'] }).entries;
    const find = async (keywords: FaqDocument['entries'][number]['keywords'], locale: string) => {
      const document = { ...documentOf({}), entries: [{ ...entry!, keywords }] };
      return ids((await createSearch(document, { locale })).search('zebra'));
    };
    expect(await find(['zebra'], 'de')).to.deep.equal(['it']);
    expect(await find({ fr: ['zebra'] }, 'fr-CA')).to.deep.equal(['it']);
    // As with texts: a language that the entry lacks falls back.
    expect(await find({ fr: ['zebra'] }, 'en')).to.deep.equal(['it']);
    expect(await find({ fr: ['zebra'], en: ['horse'] }, 'en')).to.deep.equal([]);
    expect(await find(undefined, 'en')).to.deep.equal([]);
  });

  it('reads the facts of a text that fell back as they are shown: in its own language', async () => {
    const document = {
      ...documentOf({ it: ['Quand ?', 'Dans les {{modification.window}}.'] }, 'fr'),
      policy: parseDocument(faq).policy,
    };
    const engine = await createSearch(document, { locale: 'en' });
    expect(ids(engine.search('heures'))).to.deep.equal(['it']);
    expect(ids(engine.search('hours'))).to.deep.equal([]);
  });

  it('of an empty document finds nothing', async () => {
    const engine = await createSearch(documentOf({}), { locale: 'xx-unknown' });
    expect(engine.search('a word')).to.deep.equal([]);
    expect(engine.nearest('a word', 3)).to.deep.equal([]);
  });
});
