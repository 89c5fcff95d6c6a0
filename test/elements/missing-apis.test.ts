import { expect } from '@open-wc/testing';
import type { FaqContactSupport } from '../../src/elements/faq-contact-support.js';
import type { FaqPolicyCalculator } from '../../src/elements/faq-policy-calculator.js';
import type { FaqWidget } from '../../src/elements/faq-widget.js';
import { waitUntil } from '../until.js';
import { NOW, storeWith } from './calculator-support.js';
import { STORE } from './store.js';
import { count, opened, part, parts, questions, rendered, summary, textOf } from './support.js';

/*
 * An engine as a shopper may still have it: a page from which everything is hidden, before the first module runs, that
 * some engine lacks or has got within the last two years. What the widget does without, it does here.
 */

/** Each is an object of the page, and what is taken out of it. */
const MISSING: Readonly<Record<string, string>> = {
  globalThis:
    'Highlight requestIdleCallback cancelIdleCallback trustedTypes scheduler Temporal navigation CloseWatcher Sanitizer ' +
    'URLPattern Float16Array cookieStore Iterator HTMLFencedFrameElement',
  CSS: 'highlights',
  Intl: 'DurationFormat',
  'Intl.Locale.prototype': 'getTextInfo textInfo getWeekInfo weekInfo',
  // By the page's address a shop without https loses these.
  'Navigator.prototype': 'clipboard share canShare',
  'Crypto.prototype': 'randomUUID',
  'Element.prototype': 'moveBefore setHTML startViewTransition ariaNotify',
  'Document.prototype': 'moveBefore startViewTransition',
  'DocumentFragment.prototype': 'moveBefore',
  'HTMLDialogElement.prototype': 'closedBy requestClose',
  'HTMLButtonElement.prototype': 'commandForElement command interestForElement',
  Promise: 'try',
  RegExp: 'escape',
  Error: 'isError',
  Math: 'sumPrecise f16round',
  JSON: 'rawJSON isRawJSON',
  Uint8Array: 'fromBase64 fromHex',
  'Uint8Array.prototype': 'toBase64 toHex',
  'Map.prototype': 'getOrInsert getOrInsertComputed',
  'Object.getPrototypeOf(Object.getPrototypeOf([].values()))':
    'map filter take drop flatMap reduce toArray forEach some every find',
};

/** Properties and functions that a style sheet loses; what an engine does not know, it leaves out in the same way. */
const MISSING_STYLES =
  /(?<![-\w])(?:content-visibility|text-wrap|interpolate-size|field-sizing|hyphens|accent-color|light-dark)(?=[:(])/gu;

const HIDE = `
  for (const [object, names] of ${JSON.stringify(Object.entries(MISSING))})
    for (const name of names.split(' ')) {
      const holder = new Function('return ' + object)();
      delete holder[name];
      if (name in holder) throw new Error(name + ' is still in ' + object);
    }
  const { replaceSync } = CSSStyleSheet.prototype;
  CSSStyleSheet.prototype.replaceSync = function (text) {
    return replaceSync.call(this, text.replace(${String(MISSING_STYLES)}, 'unknown-$&'));
  };`;

type Page = Window & typeof globalThis;

describe('where an engine lacks what others have', () => {
  let frame: HTMLIFrameElement;
  let page: Page;
  let problems: string[];

  before(async function () {
    this.timeout(30_000);
    frame = document.createElement('iframe');
    frame.title = 'An engine that lacks much';
    frame.width = '600';
    frame.height = '500';
    const isReady = new Promise<unknown>((done) => {
      addEventListener('message', ({ data }) => done(data), { once: true });
    });
    frame.srcdoc = `<!doctype html><html lang="en"><title>Shop</title>
      <script>
        problems = [];
        onerror = (message) => void problems.push(String(message));
        onunhandledrejection = ({ reason }) => void problems.push(String(reason));
        console.warn = (...words) => void problems.push(words.join(' '));
        ${HIDE}
      </script>
      <script type="module" src="${location.origin}/src/define.ts"></script>
      <script type="module">parent.postMessage('ready', '*');</script>`;
    document.body.append(frame);
    await isReady;
    page = frame.contentWindow as Page;
    ({ problems } = page as unknown as { problems: string[] });
    if (problems.length) throw new Error(problems.join('; '));
  });
  after(() => frame.remove());

  afterEach(() => {
    page.document.body.replaceChildren();
    expect(problems.splice(0), 'what the page heard of').to.deep.equal([]);
  });

  /** An element in that page. */
  function add<Found extends HTMLElement>(tag: string, properties: Partial<Found>): Found {
    const element = Object.assign(page.document.createElement(tag) as Found, properties);
    page.document.body.append(element);
    return element;
  }
  const addWidget = async (properties: Partial<FaqWidget> = {}): Promise<FaqWidget> => {
    const widget = add<FaqWidget>('faq-widget', { content: STORE, ...properties });
    await waitUntil(() => widget.shadowRoot?.querySelector('summary'), 'the questions');
    await rendered(widget);
    return widget;
  };

  it('questions open and answers are in the page', async () => {
    const widget = await addWidget();
    expect(parts(widget, 'answer').map(textOf)).to.include('By card or PayPal.');
    summary(widget, 'pay').click();
    await waitUntil(() => widget.entry === 'payment');
    expect(opened(widget)).to.deep.equal(['How can I pay?']);
    expect(part(widget, 'answer').textContent).to.not.equal('');
  });

  it('the search finds, and marks nothing', async () => {
    const widget = await addWidget();
    const found = new Promise<{ count: number }>((done) => {
      widget.addEventListener('faq-search', ({ detail }) => done(detail), { once: true });
    });
    const input = part(widget, 'search-input') as HTMLInputElement;
    input.value = 'parcle';
    input.dispatchEvent(new page.Event('input', { bubbles: true }));
    expect(await found).to.include({ count: 1 });
    expect(questions(widget)).to.deep.equal(['When will my parcel arrive?']);
    expect(count(widget)).to.equal('1 question');
    expect(part(widget, 'base').innerHTML).to.not.match(/<mark/u);
  });

  it('a long list is there to its end, each question with a height', async () => {
    const [entry] = STORE.entries;
    const entries = Array.from({ length: 120 }, (_, index) => ({
      ...entry!,
      id: `entry-${index}`,
      question: `Is this the one with number ${index}?`,
    }));
    const widget = add<FaqWidget>('faq-widget', { content: { ...STORE, entries } });
    await waitUntil(() => questions(widget).length === 120, 'all questions');
    await widget.show('entry-119');
    await waitUntil(() => opened(widget).length === 1, 'the last one opened');
    const { top, height } = summary(widget, 'number 119').getBoundingClientRect();
    expect(height).to.be.above(40);
    expect(top).to.be.within(0, 500);
  });

  it('policy data is written for search engines', async () => {
    const content = storeWith();
    add<FaqWidget>('faq-widget', { content, jsonLd: '' });
    const scripts = () => [...page.document.querySelectorAll('script[type="application/ld+json"]')];
    await waitUntil(() => scripts().length > 0, 'the data');
    expect(JSON.parse(scripts()[0]!.textContent)).to.have.property('@context');
  });

  it('the calculator answers, and its mistakes are to be read', async () => {
    const calculator = add<FaqPolicyCalculator>('faq-policy-calculator', {
      content: storeWith(),
      now: NOW,
      country: 'US',
      total: '200.00',
      placedAt: '2026-11-23T06:00:00-05:00',
    });
    const results = () => calculator.shadowRoot?.querySelector('[part=results]');
    await waitUntil(() => /\$3\.00/u.test(textOf(results())), 'the fee');
    const total = calculator.shadowRoot!.querySelector<HTMLInputElement>('#total')!;
    total.value = 'much';
    total.dispatchEvent(new page.Event('input', { bubbles: true, composed: true }));
    total.dispatchEvent(new page.Event('change', { bubbles: true, composed: true }));
    const error = () => calculator.shadowRoot!.querySelector('[part=error]');
    await waitUntil(() => textOf(error()) !== '', 'the mistake');
    expect(page.getComputedStyle(error()!).color).to.equal(page.getComputedStyle(page.document.body).color);
  });

  it('a message is sent, with a key of its own', async () => {
    const requests: { idempotencyKey: string }[] = [];
    const support = { email: 'help@shop.example', form: { action: 'https://shop.example/contact' } };
    const contact = add<FaqContactSupport>('faq-contact-support', {
      content: { ...STORE, support },
      noDraft: true,
      send: (request) => {
        requests.push(request);
        return Promise.resolve({ reference: 'R-1' });
      },
    });
    const root = () => contact.shadowRoot!;
    await waitUntil(() => root().querySelector('form'), 'the form');
    const values = { message: 'Where is it?', name: 'Ada', email: 'ada@example.com' };
    for (const [id, value] of Object.entries(values)) {
      const field = root().querySelector<HTMLInputElement>(`#${id}`)!;
      field.value = value;
      field.dispatchEvent(new page.Event('input', { bubbles: true, composed: true }));
    }
    await contact.updateComplete;
    root().querySelector<HTMLFormElement>('form')!.requestSubmit();
    await waitUntil(() => root().querySelector('[part=outcome][data-status=sent]'), 'the thanks');
    expect(requests[0]!.idempotencyKey).to.match(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/u);
  });
});
