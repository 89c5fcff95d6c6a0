import { expect } from '@open-wc/testing';
import { waitUntil } from '../until.js';
import { STORE } from './store.js';
import { count, create, parts, place } from './support.js';

/** A document with so many questions. */
const ofSize = (size: number) => ({
  version: 1,
  defaultLocale: 'en',
  topics: [{ id: 'topic', label: 'Topic' }],
  entries: Array.from({ length: size }, (_, index) => ({
    id: `entry-${index}`,
    topic: 'topic',
    question: `Question ${index}?`,
    answer: 'Yes.',
  })),
});

describe('the number of questions', () => {
  const number = (lang: string, value: number) => new Intl.NumberFormat(lang).format(value);
  const cases: [lang: string, size: number, said: string][] = [
    ['en', 1, '1 question'],
    ['en', 2, '2 questions'],
    ['fr', 1, '1 question'],
    ['fr', 2, '2 questions'],
    ['ar', 1, 'سؤال واحد'],
    ['ar', 2, 'سؤالان'],
    ['ar', 3, `${number('ar', 3)} أسئلة`],
    ['ar', 11, `${number('ar', 11)} سؤالًا`],
    ['ar', 100, `${number('ar', 100)} سؤال`],
  ];
  for (const [lang, size, said] of cases) {
    it(`is said as the language does: ${said}`, async () => {
      const widget = create({ content: ofSize(size) });
      await place(widget, lang);
      await waitUntil(() => parts(widget, 'count').length === 1);
      expect(count(widget)).to.equal(said);
    });
  }

  for (const [lang, said] of [
    ['en', 'No answer found for “xyzzyx”'],
    ['fr', 'Aucune réponse trouvée pour « xyzzyx »'],
    ['ar', 'لم نعثر على إجابة عن «xyzzyx»'],
  ] as const) {
    it(`of none is said with what was searched for: ${said}`, async () => {
      const widget = create({ content: STORE, query: 'xyzzyx' });
      await place(widget, lang);
      await waitUntil(() => parts(widget, 'empty').length === 1);
      expect(count(widget)).to.equal(said);
    });
  }
});
