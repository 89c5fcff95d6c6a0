import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FaqWidget } from '../../src/elements/faq-widget.js';
import { waitUntil } from '../until.js';
import { POLICY } from './calculator-support.js';
import { serve, STORE } from './store.js';
import {
  click,
  count,
  create,
  focus,
  focused,
  keepWarnings,
  opened,
  part,
  parts,
  place,
  press,
  questions,
  rendered,
  summary,
  textOf,
} from './support.js';

const CONTENT = {
  ...STORE,
  intro: 'Welcome. [Ask us](#contact) **at once**.',
  closing: 'Nothing found?',
  entries: [
    ...STORE.entries,
    {
      id: 'sizes',
      topic: 'returns',
      question: { en: 'Which size?', fr: 'Quelle taille ?', ar: 'أي مقاس؟' },
      answer:
        '# Sizes\n\n| EU | US |\n|---:|---|\n| 42 | 8.5 |\n\n1. Measure\n2. Compare\n\n`code`\n\n> quote',
    },
  ],
};
const DETAILS = '<h2>Topic</h2><details open><summary>Page?</summary><p>Yes.</p></details>';

const isShowing = (widget: FaqWidget, number: number) => waitUntil(() => questions(widget).length === number);
const isSaying = (widget: FaqWidget, name: string) => waitUntil(() => parts(widget, name).length > 0, name);

const STATES: [state: string, make: () => FaqWidget, isReached: (widget: FaqWidget) => Promise<void>][] = [
  [
    'loading',
    () => create({ src: serve(CONTENT, { hold: '' }).url }),
    (widget) => isSaying(widget, 'message'),
  ],
  [
    'failed',
    () => create({ src: serve(CONTENT, { status: '500' }).url }),
    (widget) => isSaying(widget, 'error'),
  ],
  ['ready', () => create({ content: CONTENT }), rendered],
  ['open', () => create({ content: CONTENT, entry: 'sizes' }), rendered],
  ['filtered', () => create({ content: CONTENT, topic: 'returns' }), rendered],
  ['results', () => create({ content: CONTENT, query: 'paypal', entry: 'payment' }), (w) => isShowing(w, 1)],
  ['empty', () => create({ content: CONTENT, query: 'xyzzyx' }), (widget) => isSaying(widget, 'empty')],
  [
    'unsure, with the nearest',
    () =>
      create({
        content: CONTENT,
        query: 'snaekers',
        searchProvider: () => [{ id: 'exchange', isConfident: false }],
      }),
    (widget) => isSaying(widget, 'advice'),
  ],
  [
    'asked for a calculation',
    () => create({ content: { ...CONTENT, policy: POLICY }, query: 'cancel, annuler, إلغاء: 200 $' }),
    (widget) => isSaying(widget, 'calculation'),
  ],
  ['compact', () => create({ content: CONTENT, compact: true }), rendered],
  ['<details>', () => create({}, DETAILS), (widget) => isShowing(widget, 1)],
];

describe('axe finds nothing to complain of', () => {
  keepWarnings();
  for (const [state, make, isReached] of STATES) {
    for (const lang of ['en', 'ar']) {
      for (const scheme of ['light', 'dark']) {
        it(`${state}, ${lang}, ${scheme}`, async () => {
          const widget = create({});
          const page = (await place(widget, lang)).parentElement!;
          widget.remove();
          page.style.cssText = `color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
          const subject = make();
          page.append(subject);
          await isReached(subject);
          await expect(page).to.be.accessible();
        });
      }
    }
  }
});

describe('the keyboard alone', () => {
  /** Whether the focus is seen: on the element itself, or on the label around a hidden one. */
  const isFocusSeen = () => {
    const element = focused()!;
    return [element, element.closest('label')].some((shown) => {
      if (!shown) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(shown);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    });
  };

  it('goes through everything in order, and back, and is seen at each step', async () => {
    const widget = create({ content: STORE, entry: 'exchange' });
    await place(widget);
    await rendered(widget);
    const order = [
      'Questions',
      'Contact',
      'Search the questions',
      'All 4',
      'When will my parcel arrive?',
      'How can I pay?',
      'Can I exchange my sneakers?',
      'payment',
      'ask us',
      'Copy link to this answer',
      'Yes',
      'No',
      'Peut-on rendre un cadeau ?',
      'Contact support',
    ];
    const walked: string[] = [];
    for (const name of order) {
      await press('Tab');
      walked.push(focus());
      expect(isFocusSeen(), name).to.equal(true);
    }
    expect(walked).to.deep.equal(order);
    await sendKeys({ down: 'Shift' });
    await press('Tab');
    await sendKeys({ up: 'Shift' });
    expect(focus()).to.equal('Peut-on rendre un cadeau ?');
  });

  it('does all that a shopper needs: search, choose, read, follow', async () => {
    const widget = create({ content: STORE });
    await place(widget);
    await rendered(widget);
    await press('Tab', 'Tab', 'Tab');
    await sendKeys({ type: 'sneakers' });
    await isShowing(widget, 1);
    await press('Tab', 'Tab', 'Enter');
    await waitUntil(() => opened(widget).length === 1);
    await rendered(widget);
    await press('Tab', 'Enter');
    await waitUntil(() => focus() === 'How can I pay?');
    expect(opened(widget)).to.deep.equal(['How can I pay?', 'Can I exchange my sneakers?']);
  });

  it('scrolls a wide table', async () => {
    const widget = create({ content: CONTENT, entry: 'sizes' });
    await place(widget);
    await rendered(widget);
    summary(widget, 'Which size?').focus();
    await press('Tab');
    expect(focused()?.querySelector('table')).to.exist;
    expect(focused()?.role ?? focused()?.getAttribute('role')).to.equal('group');
  });
});

describe('a screen reader', () => {
  it('finds search, filter, groups and help by their names', async () => {
    const widget = create({ content: STORE });
    await place(widget);
    await rendered(widget);
    expect(part(widget, 'search').getAttribute('role')).to.equal('search');
    expect((part(widget, 'search-input') as HTMLInputElement).type).to.equal('search');
    expect(part(widget, 'search-input').ariaLabel).to.equal('Search the questions');
    expect(textOf(part(widget, 'topics').querySelector('legend'))).to.equal('Filter by topic');
  });

  it('hears each new count from the same polite region, and nothing on the way', async () => {
    const widget = create({ content: STORE });
    await place(widget);
    await rendered(widget);
    const region = part(widget, 'count');
    expect(region.getAttribute('role')).to.equal('status');
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(textOf(region)));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    await click(parts(widget, 'topic')[1]!);
    await waitUntil(() => said.length > 0);
    widget.query = 'paypal';
    await isShowing(widget, 1);
    await waitUntil(() => count(widget) === '1 question');
    observer.disconnect();
    expect(part(widget, 'count') === region).to.equal(true);
    expect(said).to.deep.equal(['2 questions', '1 question']);
  });
});
