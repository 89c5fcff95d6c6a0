import { html, nothing, type TemplateResult } from 'lit';
import type { Translator } from '../../i18n/translator.js';
import { emit } from '../events.js';
import type { ShownText } from '../shown-text.js';
import '../faq-policy-calculator.js';
import { answer } from './answer-queue.js';
import type { Content } from './content.js';
import { heading } from './heading.js';
import type { WidgetView } from './view.js';

/** Markdown that is shown at once, without a turn in the queue. */
export function renderProse({ answers }: WidgetView, { value, lang }: ShownText): TemplateResult {
  const dir = lang === undefined ? nothing : 'auto';
  return html`<div lang=${lang ?? nothing} dir=${dir}>${answer(value, answers, true)}</div>`;
}

/** The help box: what support says of itself, and the way there. */
export function renderHelp(view: WidgetView, { help, email }: Content, { t }: Translator): unknown {
  if (!help && !email) return nothing;
  const contact = (event: Event) => {
    if (!emit(view.host, 'faq-contact', { channel: 'email' }, { cancelable: true })) event.preventDefault();
  };
  return html`<aside part="help" aria-labelledby="help" tabindex="-1">
    ${heading(view.headingLevel, t('help.title'), 'help-heading', 'help')}
    ${help ? html`<div class="prose">${renderProse(view, help)}</div>` : nothing}
    ${email ? html`<a part="button contact" href="mailto:${email}" @click=${contact}>${t('help.email')}</a>` : nothing}
  </aside>`;
}

/** The calculator: the page's own, where it put one into the widget, else one of ours. It stays once it was shown. */
export function renderCalculator({ host, navigation: { current } }: WidgetView, { t }: Translator): unknown {
  const isOwn = host.querySelector(':scope > faq-policy-calculator') !== null;
  return html`<div
    part="calculator"
    data-view="calculator"
    role="region"
    aria-label=${t('view.calculator')}
    tabindex="-1"
    ?hidden=${current !== 'calculator'}
  >
    ${isOwn ? html`<slot data-own="faq-policy-calculator"></slot>` : html`<faq-policy-calculator></faq-policy-calculator>`}
  </div>`;
}
