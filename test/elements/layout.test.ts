import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { FaqWidget } from '../../src/elements/faq-widget.js';
import { waitUntil } from '../until.js';
import { serve, STORE, storeOf } from './store.js';
import { create, part, parts, place, rendered, summaries, textOf } from './support.js';

const LONG = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrik'.repeat(2);
const WIDE = storeOf(
  `${LONG}\n\n| ${'Column | '.repeat(12)}\n| ${'--- | '.repeat(12)}\n| ${'12345678 | '.repeat(12)}\n\n` +
    `https://shop.example/${LONG}\n\n    ${LONG}\n\n![wide](/wide.png)`,
  { title: LONG, intro: LONG, closing: LONG, support: { email: 'help@shop.example', intro: LONG } },
);

/** A widget in a page of so many pixels. */
async function inWidth(width: number, properties: Partial<FaqWidget>, style = '', lang = 'en') {
  const widget = await place(create(properties), lang);
  const page = widget.parentElement!;
  page.style.cssText = `inline-size: ${width}px; ${style}`;
  await rendered(widget);
  return widget;
}

/** What reaches beyond the widget's own box, and cannot be scrolled into view where it stands. */
function overflowing(widget: FaqWidget): string[] {
  const { left, right } = widget.getBoundingClientRect();
  return [...widget.renderRoot.querySelectorAll<HTMLElement>('*')]
    .filter((element) => !element.closest('[part~=table], pre') && element.checkVisibility())
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
    })
    .map((element) => element.outerHTML.slice(0, 80));
}

/** Boxes that are smaller than what they hold. Letters may reach a little beyond a line that is set tight. */
const clipping = (widget: FaqWidget): string[] =>
  ['question', 'topic', 'button', 'count', 'copy-link', 'group-heading', 'title']
    .flatMap((name) => parts(widget, name))
    .filter((box) => {
      const tight = parseFloat(getComputedStyle(box).fontSize) / 4;
      return box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + tight;
    })
    .map((box) => `${box.part.value}: ${textOf(box).slice(0, 40)}`);

describe('a target', () => {
  const isLarge = (target: HTMLElement) => {
    const { width, height } = target.getBoundingClientRect();
    expect(Math.min(width, height), target.outerHTML.slice(0, 80)).to.be.at.least(43.9);
  };

  for (const fontSize of ['16px', '10px']) {
    it(`measures 44 pixels or more, in letters of ${fontSize}`, async () => {
      const widget = await inWidth(700, { content: STORE, entry: 'payment' }, `font-size: ${fontSize}`);
      for (const name of ['search-input', 'topic', 'question', 'copy-link', 'contact'])
        parts(widget, name).forEach(isLarge);
      widget.query = 'xyzzyx';
      await waitUntil(() => parts(widget, 'empty').length === 1);
      part(widget, 'empty').querySelectorAll('button').forEach(isLarge);
      widget.query = 'snkrs xyz';
      await waitUntil(() => part(widget, 'empty').querySelector('a') !== null);
      const { height } = part(widget, 'empty').querySelector('li')!.getBoundingClientRect();
      expect(height).to.be.at.least(43.9);
    });
  }

  it('to try again, too', async () => {
    const { warn } = console;
    console.warn = () => undefined;
    const widget = await place(create({ src: serve({}, { status: '500' }).url }));
    await waitUntil(() => parts(widget, 'error').length === 1);
    console.warn = warn;
    isLarge(part(widget, 'button'));
  });
});

describe('narrow, large and widely spaced', () => {
  const cases: [name: string, width: number, style: string][] = [
    ['320 pixels', 320, ''],
    ['320 pixels with letters twice as large', 320, 'font-size: 200%'],
    ['640 pixels with letters four times as large', 640, 'font-size: 400%'],
    [
      'text spacing (WCAG 1.4.12)',
      320,
      'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em; font-size: 100%',
    ],
  ];
  for (const [name, width, style] of cases) {
    for (const lang of ['en', 'ar']) {
      it(`nothing is cut off: ${name}, ${lang}`, async () => {
        const widget = await inWidth(width, { content: WIDE, entry: 'one' }, style, lang);
        expect(overflowing(widget)).to.deep.equal([]);
        expect(clipping(widget)).to.deep.equal([]);
        const store = await inWidth(width, { content: STORE, entry: 'exchange' }, style, lang);
        expect(overflowing(store)).to.deep.equal([]);
        expect(clipping(store)).to.deep.equal([]);
      });
    }
  }

  it('a phone scrolls in one direction only', async () => {
    await setViewport({ width: 360, height: 640 }); // the narrowest that WebKitGTK can do
    try {
      const widget = await place(create({ content: WIDE, entry: 'one' }));
      await rendered(widget);
      expect(document.documentElement.scrollWidth).to.be.at.most(360);
      expect(overflowing(widget)).to.deep.equal([]);
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('a wide table and code are scrolled where they stand', async () => {
    const widget = await inWidth(320, { content: WIDE, entry: 'one' });
    for (const box of widget.renderRoot.querySelectorAll('[part~=table], pre')) {
      expect(getComputedStyle(box).overflowX).to.equal('auto');
      expect(box.scrollWidth).to.be.above(box.clientWidth);
    }
  });
});

describe('the page’s own type', () => {
  it('is what the widget is set in', async () => {
    const widget = await inWidth(
      600,
      { content: STORE },
      'font: italic 20px/1.2 monospace; color: rgb(1, 2, 3)',
    );
    for (const element of [summaries(widget)[0]!, part(widget, 'search-input'), part(widget, 'topic')]) {
      const { fontFamily, fontStyle, fontSize, color } = getComputedStyle(element);
      expect([fontFamily, fontStyle, fontSize, color]).to.deep.equal([
        'monospace',
        'italic',
        '20px',
        'rgb(1, 2, 3)',
      ]);
    }
  });
});
