import { expect, waitUntil } from '@open-wc/testing';
import type { FaqWidget } from '../../src/elements/faq-widget.js';
import {
  click,
  count,
  create,
  focused,
  happened,
  headings,
  mount,
  part,
  parts,
  place,
  press,
  record,
  rendered,
  summary,
  textOf,
} from './support.js';

/** So many entries in each topic; every question says its number, every third one is about parcels. */
function storeOf(...sizes: number[]) {
  const entries = sizes.flatMap((size, topic) =>
    Array.from({ length: size }, (_, index) => ({ topic: `t${topic}`, index })),
  );
  return {
    version: 1,
    defaultLocale: 'en',
    topics: sizes.map((_, topic) => ({ id: `t${topic}`, label: `Topic ${topic}` })),
    entries: entries.map(({ topic }, number) => ({
      id: `q${number}`,
      topic,
      question: { en: questionOf(number), fr: `Question ${number} ?` },
      answer: `Answer ${number}.`,
    })),
    closing: 'Thank you.',
  };
}

const questionOf = (number: number) => `Question ${number}${number % 3 ? '' : ' about parcels'}?`;
const questionsOf = (length: number) => Array.from({ length }, (_, number) => questionOf(number));
const written = (widget: FaqWidget) => parts(widget, 'question').map(textOf);
const topOf = (element: Element) => element.getBoundingClientRect().top;

/** Long lists take their time where the machine is busy. */
const until = (isTrue: () => boolean, what = 'the list') => waitUntil(isTrue, what, { timeout: 8000 });

/** Puts a widget into the page and calls back after each of its updates, the first one included. */
async function follow(widget: FaqWidget, then: (observer: MutationObserver) => void): Promise<void> {
  const page = await place(document.createElement('div'));
  page.append(widget);
  new MutationObserver((_, observer) => {
    then(observer);
  }).observe(widget.renderRoot, { childList: true, characterData: true, subtree: true });
}

/** A widget at the moment of its first questions, most of which are yet to be written. */
async function begun(properties: Partial<FaqWidget>): Promise<FaqWidget> {
  const widget = create(properties);
  await new Promise<void>((done) => {
    void follow(widget, (observer) => {
      if (written(widget).length === 0) return;
      observer.disconnect();
      done();
    });
  });
  return widget;
}

describe('a long list', () => {
  for (const size of [1000, 10_000])
    it(`of ${size} is written little by little`, async function () {
      this.timeout(size * 4 + 6000);
      const widget = create({ content: storeOf(size / 4, size / 2, size / 4) });
      const steps: number[] = [];
      const isReady = happened(widget, 'faq-ready');
      await follow(widget, () => steps.push(parts(widget, 'question').length));
      await isReady;
      const growth = steps.map((length, index) => length - (steps[index - 1] ?? 0));
      expect(steps.find(Boolean), 'at first').to.be.at.most(100);
      expect(Math.max(...growth), 'at once').to.be.at.most(250);
      expect(written(widget)).to.deep.equal(questionsOf(size));
      expect(headings(widget)).to.deep.equal(['2 Topic 0', '2 Topic 1', '2 Topic 2']);
      expect(count(widget)).to.equal(`${size.toLocaleString('en')} questions`);
    });

  it('gets all its answers, without a word of the shopper', async () => {
    const widget = await mount({ content: storeOf(120, 1, 60) });
    await rendered(widget);
    expect(parts(widget, 'answer').map(textOf)).to.deep.equal(
      Array.from({ length: 181 }, (_, number) => `Answer ${number}.`),
    );
  });

  it('keeps focus and place of what is read while the rest is written', async () => {
    const widget = await begun({ content: storeOf(300, 300) });
    const first = summary(widget, 'Question 2?');
    const isReady = happened(widget, 'faq-ready');
    first.focus();
    const [place_, end] = [topOf(first), topOf(part(widget, 'closing'))];
    expect(written(widget).length).to.be.below(600);
    await isReady;
    await rendered(widget);
    expect(focused()).to.equal(first);
    expect(topOf(first)).to.equal(place_);
    expect(topOf(part(widget, 'closing'))).to.be.closeTo(end, 1);
    await press('Enter');
    await until(() => widget.entry === 'q2');
    expect(focused()).to.equal(first);
  });

  it('shows an entry that is not written yet', async function () {
    this.timeout(40_000);
    const widget = await begun({ content: storeOf(5000, 5000) });
    expect(written(widget)).to.not.include(questionOf(9999));
    const isReady = happened(widget, 'faq-ready');
    await widget.show('q9999');
    await until(() => textOf(focused()) === questionOf(9999), 'the focus');
    expect(written(widget).length, 'others wait').to.be.below(10_000);
    const isInView = () => {
      const { top, bottom } = focused()!.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    };
    expect(isInView()).to.equal(true);
    expect(textOf(focused()!.nextElementSibling)).to.equal('Answer 9999.');
    await isReady;
    expect(textOf(focused())).to.equal(questionOf(9999));
    expect(isInView(), 'when all is written').to.equal(true);
  });

  it('begins with an open entry, wherever that stands', async () => {
    const widget = await begun({ content: storeOf(1000), entry: 'q999' });
    expect(written(widget)).to.include(questionOf(999));
    await until(() => textOf(summary(widget, 'Question 999').nextElementSibling) === 'Answer 999.');
  });

  it('is searched whole while it is still being written', async () => {
    const widget = await begun({ content: storeOf(900, 600), query: 'parcels' });
    await until(() => count(widget) === '500 questions', 'the count');
    await until(() => written(widget).length === 500, 'all results');
    const pieces = parts(widget, 'entries').map((piece) => piece.getBoundingClientRect());
    pieces.slice(1).forEach(({ top }, index) => {
      expect(top, 'without a gap').to.be.closeTo(pieces[index]!.bottom, 0.5);
    });
    expect(written(widget).every((question) => question.includes('parcels'))).to.equal(true);
    widget.query = '';
    await until(() => written(widget).length === 1500, 'all questions again');
    expect(written(widget)).to.deep.equal(questionsOf(1500));
  });

  it('of one topic is no longer than that', async () => {
    const widget = await mount({ content: storeOf(300, 200) });
    widget.topic = 't1';
    await until(() => written(widget).length === 200);
    expect(written(widget)).to.deep.equal(questionsOf(500).slice(300));
  });

  it('stays where it is in another language', async () => {
    const widget = await mount({ content: storeOf(400) });
    await rendered(widget);
    summary(widget, 'Question 200?').scrollIntoView({ block: 'center' });
    const place_ = topOf(summary(widget, 'Question 200?'));
    const least = new Set<number>();
    new MutationObserver(() => least.add(parts(widget, 'question').length)).observe(widget.renderRoot, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    widget.closest<HTMLElement>('[lang]')!.lang = 'fr';
    await until(() => textOf(summary(widget, 'Question 200')) === 'Question 200 ?');
    expect([...least]).to.deep.equal([400]);
    expect(topOf(summary(widget, 'Question 200 ?'))).to.be.closeTo(place_, 1);
  });

  it('has one open answer with `single`, however far apart', async () => {
    const widget = await mount({ content: storeOf(300), single: true });
    const toggles = record(widget, 'faq-toggle');
    await click(summary(widget, 'Question 1?'));
    await until(() => toggles.length === 1);
    await click(summary(widget, 'Question 299'));
    await until(() => toggles.length === 3);
    expect(widget.renderRoot.querySelectorAll('details[open]').length).to.equal(1);
    expect(widget.entry).to.equal('q299');
  });

  it('takes a vote on an answer far below', async () => {
    const widget = await mount({ content: storeOf(300), entry: 'q250' });
    await rendered(widget);
    const vote = happened(widget, 'faq-vote');
    await click(part(widget, 'vote').querySelector('button')!);
    expect(await vote).to.deep.equal({ id: 'q250', helpful: true });
    await until(() => textOf(part(widget, 'entry-footer')).includes('Thank'), 'thanks');
  });

  it('lays out what is near; a short one is laid out whole', async () => {
    const contained = (widget: FaqWidget) =>
      parts(widget, 'entries').map((piece) => getComputedStyle(piece).contentVisibility);
    expect(contained(await mount({ content: storeOf(120) }))).to.deep.equal(['visible', 'auto', 'auto']);
    expect(contained(await mount({ content: storeOf(20, 30) }))).to.deep.equal(['visible', 'visible']);
  });
});
