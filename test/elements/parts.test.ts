import { expect } from '@open-wc/testing';
import { waitUntil } from '../until.js';
import { STORE } from './store.js';
import { mount } from './support.js';

const COLOUR = 'rgb(1, 2, 3)';

/** A page whose own style sheet names a part of the widget. */
function page(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
}

afterEach(() => {
  document.adoptedStyleSheets = [];
});

describe('the parts of the views inside the widget', () => {
  for (const [view, tag, part] of [
    ['calculator', 'faq-policy-calculator', 'title'],
    ['contact', 'faq-contact-support', 'form'],
  ] as const)
    it(`are reached through it: ${part} of the ${view}`, async () => {
      page(`faq-widget::part(${part}) { color: ${COLOUR} } faq-widget::part(base) { padding-top: 7px }`);
      const policy = { currency: 'EUR', timeZone: 'Europe/Paris', calendar: { workingDays: [1] } };
      const widget = await mount({
        content: { ...STORE, policy, support: { email: 'help@shop.example' } },
        view,
      });
      const inside = (name: string) =>
        widget.renderRoot.querySelector(tag)?.shadowRoot?.querySelector(`[part~=${name}]`) ?? null;
      await waitUntil(() => inside(part) !== null && getComputedStyle(inside(part)!).color === COLOUR, part);
      // It is the widget's own that has this name.
      expect(getComputedStyle(inside('base')!).paddingTop).to.equal('0px');
    });
});
