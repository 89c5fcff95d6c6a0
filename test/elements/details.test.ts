import { expect } from '@open-wc/testing';
import type { FaqWidget } from '../../src/elements/faq-widget.js';
import { waitUntil } from '../until.js';
import {
  click,
  count,
  create,
  focus,
  happened,
  headings,
  mount,
  opened,
  part,
  parts,
  place,
  press,
  questions,
  record,
  summary,
  textOf,
  topics,
} from './support.js';

const PAGE = `
  <h2>Orders</h2>
  <details id="delivery"><summary>When will it arrive?</summary><p>In <b>five</b> days.</p></details>
  <details><summary>How can I pay?</summary><p>By card or PayPal.</p></details>
  <h2 id="back">Returns</h2>
  <details id="refund" open><summary>When is my refund due?</summary><p>In ten days.</p></details>
`;
const QUESTIONS = ['When will it arrive?', 'How can I pay?', 'When is my refund due?'];

const own = (widget: FaqWidget) => [...widget.querySelectorAll('details')];

describe('the page’s own <details>', () => {
  it('are the questions, in the very elements that were there', async () => {
    const widget = create({}, PAGE);
    const before = [...widget.querySelectorAll('*')];
    const isReady = happened(widget, 'faq-ready');
    await place(widget);
    await isReady;
    expect(questions(widget)).to.deep.equal(QUESTIONS);
    const after = [...widget.querySelectorAll('*')];
    expect(after.length).to.equal(before.length);
    expect(after.every((element, index) => element === before[index])).to.equal(true);
  });

  it('stand under topics made of their headings', async () => {
    const widget = await mount({}, PAGE);
    expect(headings(widget)).to.deep.equal(['2 Orders', '2 Returns']);
    expect(topics(widget)).to.deep.equal(['[All 3]', 'Orders 2', 'Returns 1']);
    expect(count(widget)).to.equal('3 questions');
    await click(parts(widget, 'topic')[2]!);
    await waitUntil(() => questions(widget).length === 1);
    expect(questions(widget)).to.deep.equal(['When is my refund due?']);
    expect(widget.topic).to.equal('back');
  });

  it('are searched, answers too', async () => {
    const widget = await mount({ query: 'paypal' }, PAGE);
    await waitUntil(() => questions(widget).length === 1);
    expect(questions(widget)).to.deep.equal(['How can I pay?']);
    widget.query = '';
    await widget.updateComplete;
    expect(questions(widget)).to.deep.equal(QUESTIONS);
  });

  it('open and close by pointer and key, and say so', async () => {
    const widget = await mount({}, PAGE);
    const toggles = record(document, 'faq-toggle');
    expect(opened(widget)).to.deep.equal(['When is my refund due?']);
    await click(summary(widget, 'refund'));
    await waitUntil(() => toggles.length === 1);
    summary(widget, 'pay').focus();
    await press('Enter');
    await waitUntil(() => toggles.length === 2);
    expect(toggles).to.deep.equal([
      { id: 'refund', open: false },
      { id: 'how-can-i-pay', open: true },
    ]);
    expect(opened(widget)).to.deep.equal(['How can I pay?']);
    expect(widget.entry).to.equal('how-can-i-pay');
  });

  it('keep their state while filter and search hide them', async () => {
    const widget = await mount({}, PAGE);
    const toggles = record(widget, 'faq-toggle');
    widget.topic = 'orders';
    await widget.updateComplete;
    expect(questions(widget)).to.deep.equal(QUESTIONS.slice(0, 2));
    widget.topic = '';
    await widget.updateComplete;
    expect(questions(widget)).to.deep.equal(QUESTIONS);
    expect(opened(widget)).to.deep.equal(['When is my refund due?']);
    expect(toggles).to.deep.equal([]);
  });

  it('obey `single`, `entry` and show()', async () => {
    const widget = await mount({ single: true }, PAGE);
    await widget.show('how-can-i-pay');
    await waitUntil(() => focus() === 'How can I pay?');
    expect(opened(widget)).to.deep.equal(['How can I pay?']);
    widget.entry = 'delivery';
    await widget.updateComplete;
    expect(opened(widget)).to.deep.equal(['When will it arrive?']);
    await click(summary(widget, 'refund'));
    await waitUntil(() => widget.entry === 'refund');
    expect(opened(widget)).to.deep.equal(['When is my refund due?']);
  });

  it('come and go at run time', async () => {
    const widget = await mount({}, PAGE);
    own(widget)[0]!.remove();
    const added = document.createElement('details');
    added.innerHTML = '<summary>Do you gift-wrap?</summary><p>Yes.</p>';
    widget.append(added);
    await waitUntil(() => questions(widget).includes('Do you gift-wrap?'));
    expect(questions(widget)).to.deep.equal([
      'How can I pay?',
      'When is my refund due?',
      'Do you gift-wrap?',
    ]);
    own(widget)[0]!.querySelector('summary')!.textContent = 'Which cards?';
    await waitUntil(() => questions(widget).includes('Which cards?'));
    widget.replaceChildren();
    await waitUntil(() => textOf(part(widget, 'base')).includes('There are no questions here yet.'));
  });

  it('get ids from their questions, each its own', async () => {
    const toggles = record(document, 'faq-toggle');
    const question = '<details><summary>Où est-ce&nbsp;?</summary>Ici.</details>';
    const widget = await mount({}, question + question);
    for (const details of own(widget)) await click(details.querySelector('summary')!);
    await waitUntil(() => toggles.length === 2);
    expect(toggles.map(({ id }) => id)).to.deep.equal(['où-est-ce', 'où-est-ce-2']);
  });

  it('get ids that can be told apart in any script, and so do their topics', async () => {
    const page = (heading: string, question: string) =>
      `<h2>${heading}</h2><details><summary>${question}</summary>…</details>`;
    const widget = await mount(
      {},
      page('返品・交換', '返品はできますか？') + page('ביטול עסקה', 'איך מבטלים?') + page('退货', '？'),
    );
    const toggles = record(document, 'faq-toggle');
    for (const details of own(widget)) await click(details.querySelector('summary')!);
    await waitUntil(() => toggles.length === 3);
    expect(toggles.map(({ id }) => id)).to.deep.equal(['返品はできますか', 'איך-מבטלים', 'entry']);
    widget.topic = 'ביטול-עסקה';
    await widget.updateComplete;
    expect(questions(widget)).to.deep.equal(['איך מבטלים?']);
  });

  it('get ids that keep the marks of scripts which need them', async () => {
    const widget = await mount({}, '<details><summary>ऑर्डर कब पहुँचेगा?</summary>…</details>');
    const toggles = record(widget, 'faq-toggle');
    await click(own(widget)[0]!.querySelector('summary')!);
    await waitUntil(() => toggles.length === 1);
    expect(toggles.map(({ id }) => id)).to.deep.equal(['ऑर्डर-कब-पहुँचेगा']);
  });

  it('keep their headings: the very elements, which hide with their questions', async () => {
    const widget = await mount({}, PAGE);
    const [orders, returns] = [...widget.querySelectorAll('h2')];
    expect(headings(widget)).to.deep.equal(['2 Orders', '2 Returns']);
    widget.topic = 'back';
    await widget.updateComplete;
    expect([orders!.checkVisibility(), returns!.checkVisibility()]).to.deep.equal([false, true]);
    expect(parts(widget, 'group').map((group) => group.getAttribute('aria-label'))).to.deep.equal([
      'Returns',
    ]);
  });

  it('get a line of their own below the answer when the shopper opens it, not where the page had', async () => {
    const widget = await mount({}, PAGE);
    expect(parts(widget, 'entry-footer')).to.deep.equal([]);
    await click(summary(widget, 'refund'));
    await click(summary(widget, 'refund'));
    await waitUntil(() => parts(widget, 'entry-footer').length === 1);
  });

  it('may carry any attribute of the page, nested ones too', async () => {
    const inner = '<details data-id="delivery"><summary>More</summary>…</details>';
    const widget = await mount({}, PAGE.replace('<p>In ten days.</p>', inner));
    own(widget)[0]!.dataset.id = 'something-else';
    const toggles = record(widget, 'faq-toggle');
    await click(summary(widget, 'arrive'));
    await waitUntil(() => toggles.length === 1);
    const nested = own(widget).at(-1)!;
    await click(nested.querySelector('summary')!);
    await waitUntil(() => nested.open);
    await click(summary(widget, 'arrive'));
    await waitUntil(() => toggles.length === 2);
    expect(toggles).to.deep.equal([
      { id: 'delivery', open: true },
      { id: 'delivery', open: false },
    ]);
  });

  it('before the first heading stand under no topic of their own', async () => {
    const lone = '<details><summary>First of all?</summary>Yes.</details>';
    const widget = await mount({}, lone + PAGE);
    expect(questions(widget)).to.deep.equal(['First of all?', ...QUESTIONS]);
    expect(topics(widget)).to.deep.equal(['[All 4]', 'Orders 2', 'Returns 1']);
    const alone = await mount({}, lone);
    expect(parts(alone, 'topic')).to.deep.equal([]);
  });

  it('keep every attribute, but for `open`', async () => {
    const attributes = (widget: FaqWidget) =>
      [...widget.querySelectorAll('*')].map((element) =>
        element
          .getAttributeNames()
          .filter((name) => name !== 'open')
          .map((name) => `${name}=${element.getAttribute(name) ?? ''}`),
      );
    const widget = await mount({}, PAGE);
    const before = attributes(widget);
    await click(summary(widget, 'pay'));
    await waitUntil(() => widget.entry !== '');
    widget.query = 'refund';
    await waitUntil(() => questions(widget).length === 1);
    await widget.show('delivery');
    await waitUntil(() => opened(widget).includes('When will it arrive?'));
    expect(attributes(widget)).to.deep.equal(before);
  });
});
