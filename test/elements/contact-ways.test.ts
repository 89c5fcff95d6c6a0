import { expect } from '@open-wc/testing';
import { until } from './calculator-support.js';
import {
  all,
  EMAIL,
  find,
  FORM,
  HOURS,
  make,
  push,
  showContact,
  shown,
  storeWith,
  texts,
  WHILE_OPEN,
} from './contact-support.js';
import { serve } from './store.js';
import { click, happened, keepWarnings, place, record } from './support.js';

const LINKS = [{ label: { en: 'Size guide', fr: 'Guide des tailles' }, url: 'https://shop.example/sizes' }];
const BESIDE = { phone: '+1 (555) 0100', links: LINKS };

describe('the ways beside', () => {
  it('are the telephone and the store’s own pages', async () => {
    const contact = await showContact({ content: storeWith(BESIDE) });
    expect(texts(contact, '[part=ways] h3')).to.deep.equal(['Other ways to reach us']);
    expect(texts(contact, '[part=ways] a')).to.deep.equal([
      // Kept from left to right by invisible marks, also in Arabic.
      'Call \u2066+1 (555) 0100\u2069',
      'Size guide',
    ]);
    const hrefs = all(contact, '[part=ways] a').map((link) => link.getAttribute('href'));
    expect(hrefs).to.deep.equal(['tel:+15550100', 'https://shop.example/sizes']);
  });

  it('are read in the shopper’s language', async () => {
    const contact = await showContact({ content: storeWith(BESIDE) }, 'fr');
    expect(texts(contact, '[part=ways] a')[1]).to.equal('Guide des tailles');
  });

  it('are told of before they are followed, and are the page’s where it cancels that', async () => {
    const contact = await showContact({ content: storeWith(BESIDE) });
    const chosen = record(contact, 'faq-contact');
    const wasPrevented: boolean[] = [];
    contact.addEventListener('faq-contact', (event) => event.preventDefault());
    contact.addEventListener('click', (event) => wasPrevented.push(event.defaultPrevented));
    for (const link of all(contact, '[part=ways] a')) await click(link);
    expect(chosen).to.deep.equal([{ channel: 'phone' }, { channel: 'link' }]);
    expect(wasPrevented).to.deep.equal([true, true]);
  });

  it('are left out where there are none', async () => {
    const contact = await showContact({ content: storeWith({ email: EMAIL }) });
    expect(all(contact, '[part=ways]')).to.have.length(0);
  });
});

describe('no way', () => {
  for (const [name, support] of [
    ['without support', undefined],
    ['with a support that names none', {}],
  ] as const) {
    it(`is said: ${name}`, async () => {
      const contact = await shown(await place(make({ content: storeWith(support) })), '[part=note]');
      await until(() => texts(contact, '[part=note]').join() === 'There is no way to reach the store here.');
      expect(all(contact, 'form, h2, a, button')).to.have.length(0);
    });
  }
});

describe('a document that cannot be had', () => {
  const warnings = keepWarnings();

  it('is said, and can be tried again', async () => {
    const server = serve({}, { status: '500' });
    const contact = make({ src: server.url });
    const isFailed = happened(contact, 'faq-error');
    await place(contact);
    expect((await isFailed).code).to.be.a('string');
    await shown(contact, '[role=alert]');
    expect(texts(contact, '[role=alert]')).to.deep.equal([
      'The ways to reach us could not be loaded. Try again',
    ]);
    const again = happened(contact, 'faq-error');
    await push(contact, 'Try again');
    await again;
    expect(await server.asked(2)).to.equal(2);
    contact.content = storeWith({ email: EMAIL });
    await shown(contact, 'form');
    expect(warnings.join()).to.contain('[faq]');
  });
});

describe('axe finds nothing to complain of in the contact', () => {
  const support = { ...BESIDE, form: FORM, hours: HOURS, reply: { min: 'PT2H', max: 'PT24H' } };
  const chat = () => Promise.resolve();
  for (const lang of ['en', 'fr', 'ar']) {
    it(`with all ways, ${lang}`, async () => {
      const contact = await showContact({ content: storeWith(support), chat, now: WHILE_OPEN }, lang);
      expect(find(contact, '[part=base]').dir).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
      await expect(contact).to.be.accessible();
    });
  }
});
