import { html, type TemplateResult } from 'lit';
import type { Translator } from '../../i18n/translator.js';
import '../faq-contact-support.js';
import '../faq-policy-calculator.js';
import type { ContactContext } from '../faq-contact-support.js';
import type { WidgetView } from './view.js';

/** The views beside the questions: the page's own elements, where it put them into the widget, else ours. */
const ELEMENTS = { calculator: 'faq-policy-calculator', contact: 'faq-contact-support' } as const;

/** The calculator. It stays once it was shown, and so does what was entered there. */
export function renderCalculator(view: WidgetView, { t }: Translator): TemplateResult {
  return region(
    view,
    'calculator',
    t('view.calculator'),
    html`<faq-policy-calculator></faq-policy-calculator>`,
  );
}

/** The way to a person; it stays, too. */
export function renderContact(view: WidgetView, { t }: Translator): TemplateResult {
  return region(view, 'contact', t('view.contact'), html`<faq-contact-support></faq-contact-support>`);
}

function region(
  { host, navigation: { current } }: WidgetView,
  name: keyof typeof ELEMENTS,
  label: string,
  element: TemplateResult,
): TemplateResult {
  const isOwn = host.querySelector(`:scope > ${ELEMENTS[name]}`) !== null;
  return html`<div
    part=${name}
    data-view=${name}
    role="region"
    aria-label=${label}
    tabindex="-1"
    ?hidden=${current !== name}
  >
    ${isOwn ? html`<slot data-own=${ELEMENTS[name]}></slot>` : element}
  </div>`;
}

/** Tells the contact view where the shopper comes from: asked once, when they go there. */
export function handOverContext(view: WidgetView): void {
  const contact = shown(view, 'contact');
  // What a page says itself stays.
  if (contact && typeof contact.context !== 'string') contact.context = contextOf(view);
}

function contextOf(view: WidgetView): ContactContext {
  const { host, search, content, navigation } = view;
  const entry = content?.entries.get(host.entry);
  const verdict =
    navigation.previous === 'calculator'
      ? shown(view, 'calculator')?.renderRoot.querySelector('[part~="verdict"]')?.textContent
      : undefined;
  return {
    topic: entry?.topic,
    entry: entry?.question.value,
    // What has no answer, or none that the search is sure of.
    query: (search.finder?.advice.outcome ?? 'answer') === 'answer' ? undefined : search.query,
    verdict: verdict?.replace(/\s+/gu, ' ').trim(),
  };
}

/** The element of a view: the page's own, else ours. */
export function shown<Name extends keyof typeof ELEMENTS>(
  { host }: WidgetView,
  name: Name,
): HTMLElementTagNameMap[(typeof ELEMENTS)[Name]] | null {
  const tag = ELEMENTS[name];
  return host.querySelector(`:scope > ${tag}`) ?? host.renderRoot.querySelector(tag);
}
