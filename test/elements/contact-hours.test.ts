import { expect } from '@open-wc/testing';
import {
  EMAIL,
  FORM,
  HOURS,
  showContact,
  storeWith,
  texts,
  WHILE_CLOSED,
  WHILE_OPEN,
} from './contact-support.js';
import { textOf } from './support.js';
import { tidy } from './calculator-support.js';

const PHONE = '+1 555 0100';
const hours = async (support: object, now = WHILE_OPEN, lang = 'en') =>
  texts(await showContact({ content: storeWith({ phone: PHONE, ...support }), now }, lang), '[part=hours]');

/** A time on the shopper's own clock. */
const own = (instant: string) =>
  tidy(new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit' }).format(Date.parse(instant)));

describe('the hours', () => {
  it('say until when somebody is there, by the store’s clock and the shopper’s', async () => {
    const [said] = await hours({ hours: HOURS });
    expect(said).to.match(/^We are here now, until 5:00 PM, .*\d:\d\d [AP]M your time\.$/u);
    expect(said).to.contain(own('2026-11-23T17:00:00+13:45'));
  });

  it('say from when somebody is there again, with the day', async () => {
    const [said] = await hours({ hours: HOURS }, WHILE_CLOSED);
    expect(said).to.match(
      /^Nobody is here right now\. Back Tuesday.* 9:00 AM, .*\d:\d\d [AP]M your time\.$/u,
    );
    expect(said).to.contain(own('2026-11-24T09:00:00+13:45'));
  });

  it('go over a weekend', async () => {
    const [said] = await hours({ hours: HOURS }, '2026-11-27T20:00:00+13:45');
    expect(said).to.match(/Back Monday.* 9:00 AM/u);
  });

  it('name no second time where the shopper’s clock is the store’s', async () => {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    const always = [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:01', to: '23:59' }];
    const [said] = await hours({ hours: { timeZone, weekly: always } });
    expect(said).to.match(/\d:\d\d [AP]M\.$/u);
  });

  it('follow `now`', async () => {
    const contact = await showContact({
      content: storeWith({ phone: PHONE, hours: HOURS }),
      now: WHILE_OPEN,
    });
    contact.now = WHILE_CLOSED;
    await contact.updateComplete;
    expect(texts(contact, '[part=hours]').join()).to.match(/^Nobody is here/u);
  });

  it('may be around the clock', async () => {
    expect(await hours({ hours: 'always' })).to.deep.equal(['We are here around the clock.']);
  });

  it('are not spoken of where the store names none, or where nobody could be called', async () => {
    expect(await hours({})).to.deep.equal([]);
    expect(await hours({ hours: HOURS, phone: undefined, email: EMAIL })).to.deep.equal([]);
  });

  it('are said in French and in Arabic', async () => {
    expect((await hours({ hours: HOURS }, WHILE_OPEN, 'fr')).join()).to.match(/jusqu’à 17:00, soit .* chez/u);
    expect((await hours({ hours: HOURS }, WHILE_OPEN, 'ar')).join()).to.match(/^نحن هنا الآن حتى 5:00/u);
  });
});

describe('the time of a reply', () => {
  const reply = { min: 'PT2H', max: 'PT24H' };

  it('stands above the form', async () => {
    const contact = await showContact({ content: storeWith({ form: FORM, reply }) });
    expect(texts(contact, '[part=reply]').join()).to.match(/^We reply within 2.*24 hours\.$/u);
    const [first, second] = [...contact.renderRoot.querySelectorAll('[part=reply], form')];
    expect([textOf(first).slice(0, 8), second?.localName]).to.deep.equal(['We reply', 'form']);
  });

  it('is not made up', async () => {
    const contact = await showContact({ content: storeWith({ form: FORM }) });
    expect(texts(contact, '[part=reply]')).to.deep.equal([]);
  });
});
