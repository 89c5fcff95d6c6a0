import { expect } from '@open-wc/testing';
import { waitUntil } from '../until.js';
import { ENGLISH, STORE } from './store.js';
import {
  click,
  count,
  focus,
  headings,
  mount,
  opened,
  part,
  parts,
  press,
  questions,
  record,
  rendered,
  summary,
  textOf,
  topics,
} from './support.js';

describe('the questions', () => {
  it('stand under their topics, in the order of the document', async () => {
    const widget = await mount();
    expect(questions(widget)).to.deep.equal(ENGLISH);
    const groups = parts(widget, 'group').map((group) => [
      textOf(group.querySelector('h3')),
      group.querySelectorAll('summary').length,
    ]);
    expect(groups).to.deep.equal([
      ['Orders', 2],
      ['Returns', 2],
    ]);
    expect(count(widget)).to.equal('4 questions');
    expect(topics(widget)).to.deep.equal(['[All 4]', 'Orders 2', 'Returns 2']);
  });

  it('have headings one level below the title, or as asked for', async () => {
    const widget = await mount();
    expect(headings(widget)).to.deep.equal([
      '2 Questions and answers',
      '3 Orders',
      '3 Returns',
      '3 Need help?',
    ]);
    widget.setAttribute('heading-level', '4');
    await widget.updateComplete;
    expect(headings(widget)).to.deep.equal([
      '3 Questions and answers',
      '4 Orders',
      '4 Returns',
      '4 Need help?',
    ]);
    const untitled = await mount({ content: { ...STORE, title: undefined } });
    expect(headings(untitled)).to.deep.equal(['2 Orders', '2 Returns', '2 Need help?']);
  });

  it('are all there is where the widget is compact', async () => {
    const widget = await mount({
      content: { ...STORE, intro: 'Welcome.', closing: 'Still lost?' },
      compact: true,
    });
    await rendered(widget);
    expect(textOf(widget.renderRoot as unknown as Element)).to.not.match(
      /Questions and answers|Welcome|Still lost|Need help/u,
    );
    expect(questions(widget)).to.deep.equal(ENGLISH);
    expect(headings(widget)).to.deep.equal(['2 Orders', '2 Returns']);
  });

  it('are one view of several where the widget is compact, too', async () => {
    const widget = await mount({
      content: { ...STORE, support: { email: 'help@shop.example' } },
      compact: true,
    });
    expect(parts(widget, 'view').map(textOf)).to.deep.equal(['Questions', 'Contact']);
  });

  it('name each group by its heading', async () => {
    const widget = await mount();
    for (const group of parts(widget, 'group')) {
      const heading = group.querySelector(`#${group.getAttribute('aria-labelledby') ?? ''}`);
      expect(textOf(heading)).to.be.oneOf(['Orders', 'Returns']);
    }
  });

  it('carry their own language where a text had to fall back', async () => {
    const widget = await mount();
    await rendered(widget);
    const gift = summary(widget, 'cadeau');
    expect(gift.querySelector('[lang]')?.getAttribute('lang')).to.equal('fr');
    expect(gift.closest('details')?.querySelector('[part=answer]')?.getAttribute('lang')).to.equal('fr');
    expect(summary(widget, 'pay').closest('details')?.querySelector('[lang]')).to.equal(null);
  });
});

describe('an answer', () => {
  for (const [name, act] of [
    ['click', (target: HTMLElement) => click(target)],
    ['Enter', (target: HTMLElement) => (target.focus(), press('Enter'))],
    ['Space', (target: HTMLElement) => (target.focus(), press(' '))],
  ] as const) {
    it(`opens and closes by ${name}, and says so`, async () => {
      const widget = await mount();
      const toggles = record(document, 'faq-toggle');
      await act(summary(widget, 'pay'));
      await waitUntil(() => toggles.length === 1);
      expect(opened(widget)).to.deep.equal(['How can I pay?']);
      await rendered(widget);
      expect(summary(widget, 'pay').closest('details')!.innerText).to.contain('By card or PayPal.');
      await act(summary(widget, 'pay'));
      await waitUntil(() => toggles.length === 2);
      expect(opened(widget)).to.deep.equal([]);
      expect(toggles).to.deep.equal([
        { id: 'payment', open: true },
        { id: 'payment', open: false },
      ]);
    });
  }

  it('shares the page with others, unless `single`', async () => {
    const widget = await mount();
    const toggles = record(widget, 'faq-toggle');
    await click(summary(widget, 'pay'));
    await click(summary(widget, 'parcel'));
    await waitUntil(() => toggles.length === 2);
    expect(opened(widget)).to.deep.equal(ENGLISH.slice(0, 2));

    const single = await mount({ content: STORE, single: true });
    await click(summary(single, 'pay'));
    await waitUntil(() => single.entry === 'payment');
    await click(summary(single, 'sneakers'));
    await waitUntil(() => single.entry === 'exchange');
    await single.updateComplete;
    expect(opened(single)).to.deep.equal(['Can I exchange my sneakers?']);
    single.entry = 'delivery';
    await single.updateComplete;
    expect(opened(single)).to.deep.equal(['When will my parcel arrive?']);
    expect(opened(widget), 'of the other widget').to.deep.equal(ENGLISH.slice(0, 2));
  });
});

describe('the topic filter', () => {
  it('is chosen by pointer', async () => {
    const widget = await mount();
    const chosen = record(document, 'faq-topic');
    await click(parts(widget, 'topic')[2]!);
    await waitUntil(() => questions(widget).length === 2);
    expect(questions(widget)).to.deep.equal(ENGLISH.slice(2));
    expect(count(widget)).to.equal('2 questions');
    expect(headings(widget)).to.include('3 Returns').and.not.include('3 Orders');
    await click(parts(widget, 'topic')[0]!);
    await waitUntil(() => questions(widget).length === 4);
    expect(chosen).to.deep.equal([{ topic: 'returns' }, { topic: null }]);
  });

  it('is chosen by arrow keys, as one stop of the Tab key', async () => {
    const widget = await mount();
    const chosen = record(widget, 'faq-topic');
    part(widget, 'search-input').focus();
    await press('Tab', 'ArrowRight');
    await waitUntil(() => widget.topic === 'orders');
    await press('ArrowDown');
    await waitUntil(() => widget.topic === 'returns');
    await widget.updateComplete;
    expect(topics(widget)).to.deep.equal(['All 4', 'Orders 2', '[Returns 2]']);
    expect(chosen).to.deep.equal([{ topic: 'orders' }, { topic: 'returns' }]);
    await press('Tab');
    expect(focus()).to.equal('Can I exchange my sneakers?');
  });

  it('follows the property without an event, and takes an unknown topic for all', async () => {
    const widget = await mount();
    const chosen = record(widget, 'faq-topic');
    widget.topic = 'orders';
    await widget.updateComplete;
    expect(questions(widget)).to.deep.equal(ENGLISH.slice(0, 2));
    widget.topic = 'no-such-topic';
    await widget.updateComplete;
    expect(topics(widget)[0]).to.equal('[All 4]');
    expect(chosen).to.deep.equal([]);
  });
});
