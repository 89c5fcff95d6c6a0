import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FaqPolicyCalculator } from '../../src/elements/faq-policy-calculator.js';
import type { FaqWidget } from '../../src/elements/faq-widget.js';
import type { SearchProvider } from '../../src/elements/search-provider.js';
import { waitUntil } from '../until.js';
import { POLICY } from './calculator-support.js';
import { ENGLISH, STORE } from './store.js';
import {
  click,
  count,
  focus,
  focused,
  mount,
  part,
  parts,
  press,
  questions,
  record,
  rendered,
  searched,
  showing,
  summaries,
  textOf,
  type,
} from './support.js';

/** A search that finds these, but would not swear to it. */
const unsureOf =
  (...ids: string[]): SearchProvider =>
  () =>
    ids.map((id) => ({ id, isConfident: false }));

const SHOP = { ...STORE, policy: POLICY };

describe('results of which none is an answer for sure', () => {
  const UNSURE = 'No question matches exactly. These come nearest.';

  it('are called the nearest, where it is read aloud, and a person is offered', async () => {
    const misses = record(document, 'faq-no-results');
    const widget = await searched('xyz', { searchProvider: unsureOf('payment', 'gift') });
    expect(count(widget)).to.equal(`2 questions ${UNSURE}`);
    expect(part(widget, 'unsure').closest('[role=status]')).to.equal(part(widget, 'count'));
    expect(questions(widget)).to.deep.equal([ENGLISH[1], ENGLISH[3]]);
    const [link] = part(widget, 'advice').querySelectorAll('a');
    expect(textOf(link)).to.equal('Contact support');
    // Something is shown: the shop hears of a search without results only where there is none.
    expect(misses).to.deep.equal([]);
    await click(link!);
    await waitUntil(() => widget.view === 'contact');
    const contact = widget.renderRoot.querySelector('faq-contact-support')!;
    await waitUntil(() => (contact.context as { query?: string } | undefined)?.query === 'xyz');
  });

  it('are those of the chosen topic', async () => {
    const searchProvider = () => [{ id: 'payment' }, { id: 'gift', isConfident: false }];
    const widget = await searched('xyz', { searchProvider });
    expect(count(widget)).to.equal('2 questions');
    widget.topic = 'returns';
    await waitUntil(() => count(widget) === `1 question ${UNSURE}`);
  });

  it('are not called so where the one word that was typed stands there', async () => {
    const matches = [{ field: 'answer', text: 'PayPal' } as const];
    const searchProvider = () => [{ id: 'payment', isConfident: false, matches }];
    for (const query of ['paypal', 'pay']) {
      const widget = await searched(query, { searchProvider });
      expect(count(widget)).to.equal('1 question');
    }
    expect(count(await searched('paypol', { searchProvider }))).to.equal(`1 question ${UNSURE}`);
    expect(count(await searched('paypal xyz', { searchProvider }))).to.equal(`1 question ${UNSURE}`);
  });

  it('are no longer called so when the next search is sure', async () => {
    const widget = await searched('xyz', { searchProvider: unsureOf('payment') });
    widget.searchProvider = () => [{ id: 'payment' }];
    await waitUntil(() => count(widget) === '1 question');
    expect(parts(widget, 'advice')).to.deep.equal([]);
  });

  it('say so in the language of the page', async () => {
    const widget = await searched('xyz', { searchProvider: unsureOf('payment') });
    widget.parentElement!.lang = 'fr';
    const french = '1 question Aucune question ne correspond exactement. Voici les plus proches.';
    await waitUntil(() => count(widget) === french);
    widget.parentElement!.lang = 'ar';
    await waitUntil(() => count(widget) === 'سؤال واحد لا يوجد سؤال مطابق تمامًا. هذه هي الأقرب.');
  });
});

describe('a misspelt query', () => {
  const suggestion = (widget: FaqWidget) => parts(widget, 'suggestion')[0];
  /** Finds nothing but what is spelt as the document spells it. */
  const strict: SearchProvider = (query) => (query === 'exchange sneakers' ? [{ id: 'exchange' }] : []);

  it('is corrected with one key, where it finds nothing', async () => {
    const widget = await searched('exchange snaekers', { searchProvider: strict });
    const searches = record(widget, 'faq-search');
    expect(textOf(suggestion(widget))).to.equal('Did you mean “exchange sneakers”?');
    suggestion(widget)!.focus();
    await press('Enter');
    await showing(widget, ENGLISH[2]!);
    expect(widget.query).to.equal('exchange sneakers');
    expect((part(widget, 'search-input') as HTMLInputElement).value).to.equal('exchange sneakers');
    expect(focused()).to.equal(part(widget, 'search-input'));
    await waitUntil(() => searches.length === 1);
    expect(searches[0]!.query).to.equal('exchange sneakers');
    expect(suggestion(widget)).to.equal(undefined);
  });

  it('is corrected above what is nearest', async () => {
    const widget = await searched('exchange snaekers', { searchProvider: unsureOf('gift') });
    expect(textOf(suggestion(widget))).to.equal('Did you mean “exchange sneakers”?');
    const isAbove = suggestion(widget)!.compareDocumentPosition(summaries(widget)[0]!);
    expect(isAbove).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('is left alone where it finds an answer', async () => {
    const widget = await searched('exchange snaekers', { searchProvider: () => [{ id: 'exchange' }] });
    expect(suggestion(widget)).to.equal(undefined);
  });

  it('is left alone where nothing like it would find an answer', async () => {
    const widget = await searched('xyzzyx', { searchProvider: strict });
    expect(suggestion(widget)).to.equal(undefined);
  });
});

describe('a query that the calculator answers', () => {
  const focusOn = (name: string) => waitUntil(() => focus() === name, name);
  const card = (widget: FaqWidget) => parts(widget, 'calculation')[0];
  const calculatorOf = (widget: FaqWidget) =>
    widget.renderRoot.querySelector<FaqPolicyCalculator>('faq-policy-calculator')!;
  const offered = async (query: string, more: Partial<FaqWidget> = {}) => {
    const widget = await searched(query, { content: SHOP, ...more });
    await waitUntil(() => card(widget), 'the offer');
    return widget;
  };

  it('is offered it above the entries, with what it says', async () => {
    const widget = await offered('cancel my $200 order from France, paid by card');
    expect(textOf(card(widget))).to.equal('What do you get back if you cancel? $200.00 · France Work it out');
    const isAbove = card(widget)!.compareDocumentPosition(summaries(widget)[0]!);
    expect(isAbove).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(count(widget)).to.match(/^\d questions?(?: |$)/u);
  });

  it('opens it filled in, with the focus on the answer', async () => {
    const widget = await offered('cancel my $200 order from France');
    // Past the topics, before the entries.
    await press('Tab', 'Tab');
    expect(focus()).to.equal('Work it out');
    await press('Enter');
    await focusOn('Cancel or change');
    expect(widget.view).to.equal('calculator');
    const calculator = calculatorOf(widget);
    expect([calculator.total, calculator.country]).to.deep.equal(['200', 'FR']);
    const total = calculator.renderRoot.querySelector<HTMLInputElement>('#total')!;
    expect(total.value).to.equal('200');
  });

  it('leads to the delivery, and to the returns', async () => {
    const widget = await offered('delivery to France');
    await click(card(widget)!.querySelector('a')!);
    await focusOn('Delivery');
    widget.view = 'questions';
    widget.query = 'send back shoes $60';
    await waitUntil(() => textOf(card(widget)).includes('$60.00'));
    await click(card(widget)!.querySelector('a')!);
    await focusOn('Return');
    // The country of the first question is still there.
    const { total, country } = calculatorOf(widget);
    expect([total, country]).to.deep.equal(['60', 'FR']);
  });

  it('changes nothing there that it does not speak of', async () => {
    const widget = await mount({ content: SHOP, view: 'calculator' });
    await waitUntil(() => calculatorOf(widget).renderRoot.querySelector('#total'));
    const calculator = calculatorOf(widget);
    const inside = (id: string) => calculator.renderRoot.querySelector<HTMLElement>(`#${id}`)!;
    inside('total').focus();
    await sendKeys({ type: '80' });
    await waitUntil(() => calculator.total === '80');
    widget.view = 'questions';
    widget.query = 'delivery to France';
    await waitUntil(() => card(widget));
    await click(card(widget)!.querySelector('a')!);
    await focusOn('Delivery');
    expect([calculator.total, calculator.country]).to.deep.equal(['80', 'FR']);
    expect((inside('total') as HTMLInputElement).value).to.equal('80');
    // What the query says goes before: the button says so.
    Object.assign(calculator, { subtotal: '70' });
    widget.view = 'questions';
    widget.query = 'cancel $200.50 order';
    await waitUntil(() => textOf(card(widget)).includes('$200.50'));
    await click(card(widget)!.querySelector('a')!);
    await focusOn('Cancel or change');
    const { total, subtotal, country } = calculator;
    expect([total, subtotal, country]).to.deep.equal(['200.50', '', 'FR']);
  });

  it('is offered only where the page shows the calculator and the document has a policy', async () => {
    for (const more of [{ content: STORE }, { views: 'questions contact' }]) {
      const widget = await searched('cancel $200 parcel', { content: SHOP, ...more });
      await rendered(widget);
      expect(parts(widget, 'calculation')).to.have.length(0);
    }
  });

  it('is no longer offered it when the query is another', async () => {
    const widget = await offered('cancel $200 parcel');
    widget.query = 'parcel';
    await waitUntil(() => !card(widget));
  });

  it('is offered it where no entry was found, too', async () => {
    const widget = await offered('cancel $200 xyzzyx', { searchProvider: () => [] });
    const isAbove = card(widget)!.compareDocumentPosition(part(widget, 'empty'));
    expect(isAbove).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('is understood in French', async () => {
    const widget = await mount({ content: SHOP });
    widget.parentElement!.lang = 'fr';
    await waitUntil(() => questions(widget)[0] === 'Quand arrivera mon colis ?');
    await type(widget, 'livraison au Canada');
    await waitUntil(() => card(widget));
    expect(textOf(card(widget))).to.equal('Quand arriverait la commande ? Canada Calculer');
  });
});
