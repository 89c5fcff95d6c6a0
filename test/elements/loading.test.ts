import { expect } from '@open-wc/testing';
import type { FaqWidget } from '../../src/elements/faq-widget.js';
import { waitUntil } from '../until.js';
import { asking, ENGLISH, serve, STORE } from './store.js';
import {
  create,
  focus,
  happened,
  keepWarnings,
  mount,
  part,
  parts,
  place,
  press,
  questions,
  record,
  rendered,
  showing,
  textOf,
} from './support.js';

const FAILED = 'The questions could not be loaded.';
const message = (widget: FaqWidget) => parts(widget, 'message').map(textOf).join(' ');

describe('while a document loads', () => {
  it('the shopper is told, politely', async () => {
    const served = serve(STORE, { hold: '' });
    const widget = await place(create({ src: served.url }));
    await waitUntil(() => message(widget) === 'Loading the questions…');
    expect(part(widget, 'message').getAttribute('role')).to.equal('status');
    expect(part(widget, 'base').ariaBusy).to.equal('true');
    await served.release();
    await showing(widget, ...ENGLISH);
    expect(message(widget)).to.equal('');
    expect(part(widget, 'base').ariaBusy).to.equal(null);
  });

  it('a newer one overtakes it', async () => {
    const slow = serve(asking('Slow?'), { hold: '' });
    const widget = await place(create({ src: slow.url }));
    const readies = record(widget, 'faq-ready');
    const errors = record(widget, 'faq-error');
    await slow.asked(1);
    widget.src = serve(asking('Fast?')).url;
    await showing(widget, 'Fast?');
    expect(await slow.left(1), 'the older request is given up').to.equal(1);
    await slow.release();
    await rendered(widget);
    expect(questions(widget)).to.deep.equal(['Fast?']);
    expect([readies.length, errors.length]).to.deep.equal([1, 0]);
  });

  it('the page’s own <details> are not in the way', async () => {
    const served = serve(STORE, { hold: '' });
    const widget = await place(create({ src: served.url }, '<details><summary>Old?</summary>Yes.</details>'));
    await served.asked(1);
    await served.release();
    await showing(widget, ...ENGLISH);
  });

  it('and after, changes inside the element ask for nothing again', async () => {
    const served = serve(STORE);
    const widget = await mount({ src: served.url }, '<p>Please wait.</p>');
    widget.querySelector('p')!.textContent = 'Patientez.';
    widget.append('more');
    await widget.updateComplete;
    await rendered(widget);
    expect(await served.asked()).to.equal(1);
  });
});

describe('a load that failed', () => {
  const warnings = keepWarnings();

  it('is said aloud and to the page, and can be tried again by keyboard', async () => {
    const served = serve(STORE, { status: '503,200' });
    const widget = create({ src: served.url });
    const errors = record(document, 'faq-error');
    const readies = record(document, 'faq-ready');
    await place(widget);
    await waitUntil(() => message(widget).includes(FAILED));
    expect(part(widget, 'error').getAttribute('role')).to.equal('alert');
    expect(errors.map(({ code }) => code)).to.deep.equal(['http-status']);
    expect(errors[0]!.message).to.match(/\/respond\/faq.* answered 503: /u);
    expect(warnings).to.have.length(1);
    expect(readies).to.deep.equal([]);
    expect(await served.asked(), 'nobody asked for more').to.equal(1);
    await press('Tab');
    expect(focus()).to.equal('Try again');
    await press('Enter');
    await showing(widget, ...ENGLISH);
    expect(readies).to.deep.equal([{ entries: 4, locale: 'en' }]);
    expect(message(widget)).to.equal('');
    expect(errors).to.have.length(1);
  });

  it('may fail again', async () => {
    const widget = create({ src: serve(STORE, { status: '500' }).url });
    const errors = record(widget, 'faq-error');
    await place(widget);
    for (const attempts of [1, 2, 3]) {
      await waitUntil(() => errors.length === attempts && message(widget).includes(FAILED));
      await press('Tab');
      if (attempts < 3) await press('Enter');
    }
    expect(focus(), 'the way to try again is still at hand').to.equal('Try again');
  });

  const failures: [what: string, options: Record<string, string>, code: string][] = [
    ['a page that is gone', { status: '410' }, 'http-status'],
    ['a page instead of a file', { body: '<!doctype html>', type: 'text/html' }, 'not-json'],
    ['a connection that ends early', { cut: '20' }, 'network'],
    ['redirects in circles', { redirect: 'self' }, 'network'],
  ];
  for (const [what, options, code] of failures) {
    it(`keeps the last good document: ${what}`, async () => {
      const widget = await mount({ src: serve(STORE).url, entry: 'payment' });
      const errors = record(widget, 'faq-error');
      widget.src = serve(STORE, options).url;
      await waitUntil(() => message(widget).includes(FAILED));
      expect(errors.map((error) => error.code)).to.deep.equal([code]);
      expect(questions(widget)).to.deep.equal(ENGLISH);
      widget.src = serve(asking('Better?')).url;
      await showing(widget, 'Better?');
      expect(message(widget)).to.equal('');
    });
  }

  it('falls back to the <details> inside', async () => {
    const served = serve(STORE, { status: '500,200' });
    const widget = await mount({ src: served.url }, '<details><summary>Old?</summary>Yes.</details>');
    await showing(widget, 'Old?');
    await waitUntil(() => message(widget).includes(FAILED));
    await widget.reload();
    await showing(widget, ...ENGLISH);
    expect(await served.asked()).to.equal(2);
  });

  it('needs no address that makes sense', async () => {
    const widget = create({ src: 'http://[' });
    const isFailed = happened(widget, 'faq-error');
    await place(widget);
    expect((await isFailed).code).to.equal('network');
  });
});
