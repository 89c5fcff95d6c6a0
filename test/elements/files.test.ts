import { expect } from '@open-wc/testing';
import { waitUntil } from '../until.js';
import { asking, ENGLISH, serve, STORE, storeOf } from './store.js';
import {
  create,
  happened,
  keepWarnings,
  mount,
  part,
  parts,
  place,
  questions,
  record,
  rendered,
  showing,
  textOf,
} from './support.js';

describe('policy and support', () => {
  const warnings = keepWarnings();
  const policy = {
    currency: 'USD',
    timeZone: 'UTC',
    calendar: { workingDays: [1, 2, 3, 4, 5] },
    cancellation: { rules: [{ until: 'PT12H' }], lockedStates: [] },
  };

  it('may be files of their own, beside the document', async () => {
    const beside = (body: unknown) => serve(body).url.replace('/respond/', '');
    const store = storeOf('Within {{cancellation.window}}.', {
      policy: beside(policy),
      support: beside({ email: 'own@shop.example' }),
    });
    const widget = await mount({ src: serve(store).url, entry: 'one', views: 'questions' });
    await rendered(widget);
    expect(textOf(part(widget, 'answer'))).to.equal('Within 12 hours.');
    expect((part(widget, 'contact') as HTMLAnchorElement).href).to.equal('mailto:own@shop.example');
    expect(warnings).to.deep.equal([]);
  });

  for (const lost of [serve({}, { status: '410' }).url, 'http://[']) {
    it(`cost nothing else where they are missing: ${lost.slice(0, 12)}`, async () => {
      const errors = record(document, 'faq-error');
      const widget = await mount({ content: { ...STORE, policy: lost, support: lost } });
      await rendered(widget);
      expect(questions(widget)).to.deep.equal(ENGLISH);
      expect(parts(widget, 'contact')).to.deep.equal([]);
      // Once for each file; the page hears of it as well.
      expect(errors).to.have.lengthOf(2);
      expect(warnings.length).to.be.at.least(1);
    });
  }
});

describe('one file for each language', () => {
  /** Every file says its language in its only question. */
  function byLocale() {
    const { url, asked } = serve(asking('LOCALE?'));
    const asking_ = (locale: string) =>
      fetch(`/asked?least=0&id=${new URLSearchParams(url.split('?')[1]).get('id') ?? ''}-${locale}`)
        .then((response) => response.json())
        .then(({ asked: times }: { asked: number }) => times);
    return {
      src: url.replace('LOCALE', '{locale}').replace(/id=([^&]*)/u, 'id=$1-{locale}'),
      asked,
      asking: asking_,
    };
  }

  it('is asked for as it is wanted, and no other', async () => {
    const { src, asking: times } = byLocale();
    const widget = await mount({ src, locales: 'fr en' });
    expect(questions(widget)).to.deep.equal(['en?']);
    widget.parentElement!.lang = 'fr-CA';
    await showing(widget, 'fr?');
    widget.parentElement!.lang = 'ar';
    await widget.updateComplete;
    await waitUntil(() => part(widget, 'base').lang === 'ar');
    await showing(widget, 'fr?');
    expect([await times('en'), await times('fr'), await times('ar')]).to.deep.equal([1, 1, 0]);
  });

  it('is the first of `locales` on a page without a language', async () => {
    const { lang } = document.documentElement;
    document.documentElement.removeAttribute('lang');
    try {
      const { src, asking: times } = byLocale();
      const widget = create({ src, locales: 'fr en' });
      const isReady = happened(widget, 'faq-ready');
      const page = await place(document.createElement('div'));
      page.parentElement!.removeAttribute('lang');
      page.append(widget);
      await isReady;
      await showing(widget, 'fr?');
      expect(part(widget, 'base').lang).to.equal('fr');
      expect([await times('en'), await times('fr')]).to.deep.equal([0, 1]);
    } finally {
      document.documentElement.lang = lang;
    }
  });
});

describe('reload()', () => {
  it('asks again, and resolves when the answer is shown', async () => {
    const served = serve(STORE);
    const widget = await mount({ src: served.url, entry: 'payment' });
    await widget.reload();
    expect(await served.asked()).to.equal(2);
    expect(questions(widget)).to.deep.equal(ENGLISH);
  });
});
