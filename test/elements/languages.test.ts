import { expect, fixture, html } from '@open-wc/testing';
import type { FaqWidget } from '../../src/elements/faq-widget.js';
import { waitUntil } from '../until.js';
import { ENGLISH, STORE } from './store.js';
import {
  click,
  count,
  create,
  headings,
  mount,
  opened,
  part,
  parts,
  place,
  questions,
  rendered,
  summaries,
  summary,
  topics,
} from './support.js';

const FRENCH = [
  'Quand arrivera mon colis ?',
  'Comment payer ?',
  'Puis-je échanger mes baskets ?',
  'Peut-on rendre un cadeau ?',
];
const speaks = (widget: FaqWidget, lang: string, dir: string) =>
  waitUntil(() => {
    const [base] = parts(widget, 'base');
    return base?.lang === lang && base.dir === dir;
  }, `${lang} ${dir}`);

describe('the language', () => {
  // The first test of this file: what was loaded once is never asked for again.
  it('is the only one that is loaded', async () => {
    performance.clearResourceTimings();
    const widget = await mount();
    await rendered(widget);
    const files = performance.getEntriesByType('resource').flatMap(({ name }) => {
      const language = /\/locales\/(..)\.\w+/u.exec(name)?.[1];
      return language === undefined ? [] : [language];
    });
    expect(files).to.deep.equal(['en']);
  });

  it('is that of the nearest `lang`, at every moment', async () => {
    const widget = await mount();
    await speaks(widget, 'en', 'ltr');
    widget.parentElement!.lang = 'fr-CA';
    await speaks(widget, 'fr-CA', 'ltr');
    expect(questions(widget)).to.deep.equal(FRENCH);
    expect(headings(widget)).to.deep.equal([
      '2 Questions et réponses',
      '3 Commandes',
      '3 Retours',
      '3 Besoin d’aide ?',
    ]);
    expect(topics(widget)).to.deep.equal(['[Tous 4]', 'Commandes 2', 'Retours 2']);
    expect((part(widget, 'search-input') as HTMLInputElement).placeholder).to.equal('Rechercher…');
    widget.lang = 'en';
    await speaks(widget, 'en', 'ltr');
    expect(questions(widget)).to.deep.equal(ENGLISH);
    widget.removeAttribute('lang');
    await speaks(widget, 'fr-CA', 'ltr');
  });

  it('is found through shadow roots', async () => {
    const outer = await fixture<HTMLElement>(html`<section lang="fr"></section>`);
    const inner = outer.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    const widget = create({ content: STORE });
    inner.append(widget);
    await waitUntil(() => questions(widget).join() === FRENCH.join());
    outer.lang = 'ar';
    await speaks(widget, 'ar', 'rtl');
    (inner.host as HTMLElement).lang = 'en';
    await speaks(widget, 'en', 'ltr');
  });

  it('is not disturbed by a `lang` that is none', async () => {
    const widget = await mount();
    widget.parentElement!.lang = 'fr';
    await speaks(widget, 'fr', 'ltr');
    widget.lang = 'no language_at all';
    await widget.updateComplete;
    expect(questions(widget)).to.deep.equal(FRENCH);
  });

  it('is the document’s own where the page has one that we lack', async () => {
    const widget = create({ content: STORE });
    await place(widget, 'da');
    await speaks(widget, 'fr', 'ltr');
    expect(questions(widget)).to.deep.equal(FRENCH);
    expect(widget.renderRoot.querySelectorAll('summary [lang]').length).to.equal(0);
  });

  it('is the page’s for those texts that have it, even if the interface lacks it', async () => {
    const content = structuredClone(STORE) as { entries: { question: object }[] };
    content.entries[1]!.question = { da: 'Hvordan kan jeg betale?', fr: 'Comment payer ?' };
    const widget = create({ content });
    await place(widget, 'da-DK');
    await speaks(widget, 'fr', 'ltr');
    const danish = summary(widget, 'Hvordan kan jeg betale?').querySelector('[lang]');
    expect(danish?.getAttribute('lang')).to.equal('da');
  });

  it('may be another one in each widget', async () => {
    const [english, arabic] = [await mount(), await mount()];
    arabic.lang = 'ar';
    await speaks(arabic, 'ar', 'rtl');
    await speaks(english, 'en', 'ltr');
    await click(summary(english, 'pay'));
    await waitUntil(() => opened(english).length === 1);
    expect(count(english)).to.equal('4 questions');
    expect(count(arabic)).to.match(/^[4٤] أسئلة$/u);
    expect(opened(arabic)).to.deep.equal([]);
  });
});

describe('the direction', () => {
  it('is that of the language, unless the page says otherwise', async () => {
    const widget = await mount();
    widget.parentElement!.lang = 'ar';
    await speaks(widget, 'ar', 'rtl');
    widget.parentElement!.dir = 'ltr';
    await speaks(widget, 'ar', 'ltr');
    widget.dir = 'rtl';
    await speaks(widget, 'ar', 'rtl');
    widget.removeAttribute('dir');
    widget.parentElement!.removeAttribute('dir');
    widget.parentElement!.lang = 'en';
    await speaks(widget, 'en', 'ltr');
  });

  for (const [lang, start, end] of [
    ['en', 'left', 'right'],
    ['ar', 'right', 'left'],
  ] as const) {
    it(`puts questions at the start and chevrons at the end: ${lang}`, async () => {
      const words = Array<string>(30)
        .fill(lang === 'ar' ? 'طويل' : 'long')
        .join(' ');
      const content = structuredClone(STORE) as { entries: { question: object }[] };
      content.entries[0]!.question = { [lang]: words };
      const widget = create({ content });
      await place(widget, lang);
      await waitUntil(() => summaries(widget).length === 4);
      const row = summaries(widget)[0]!;
      const distance = (side: 'left' | 'right') =>
        Math.abs(row.getBoundingClientRect()[side] - row.firstElementChild!.getBoundingClientRect()[side]);
      const chevron = parseFloat(getComputedStyle(row, '::after').inlineSize);
      expect(chevron).to.be.above(4);
      expect(distance(end) - distance(start)).to.be.at.least(chevron);
    });
  }

  it('of a text that fell back is its own', async () => {
    const widget = create({ content: STORE, entry: 'gift' });
    await place(widget, 'ar');
    await waitUntil(() => opened(widget).length === 1);
    await rendered(widget);
    const gift = summary(widget, 'cadeau');
    expect(getComputedStyle(gift.querySelector('[lang=fr]')!).direction).to.equal('ltr');
    const answer = gift.closest('details')!.querySelector('[part=answer]')!;
    expect(getComputedStyle(answer).direction).to.equal('ltr');
    expect(getComputedStyle(gift).direction).to.equal('rtl');
  });
});
