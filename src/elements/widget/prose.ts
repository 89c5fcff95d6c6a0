import { html, nothing, type TemplateResult } from 'lit';
import type { Translator } from '../../i18n/translator.js';
import { emit } from '../events.js';
import type { ShownText } from '../shown-text.js';
import { answer } from './answer-queue.js';
import type { Content } from './content.js';
import { heading } from './heading.js';
import type { WidgetView } from './view.js';

/** Markdown that is shown at once, without a turn in the queue. */
export function renderProse({ answers }: WidgetView, { value, lang }: ShownText): TemplateResult {
  const dir = lang === undefined ? nothing : 'auto';
  return html`<div lang=${lang ?? nothing} dir=${dir}>${answer(value, answers, true)}</div>`;
}

/** The help box: what support says of itself, and the way there. The contact view says it by itself. */
export function renderHelp(view: WidgetView, { help, email }: Content, { t }: Translator): unknown {
  const { views, current } = view.navigation;
  const hasView = views.includes('contact');
  if (current === 'contact' || !(help || email || hasView)) return nothing;
  const contact = (event: Event) => {
    if (!emit(view.host, 'faq-contact', { channel: 'email' }, { cancelable: true })) event.preventDefault();
  };
  return html`<aside part="help" aria-labelledby="help" tabindex="-1">
    ${heading(view.headingLevel, t('help.title'), 'help-heading', 'help')}
    ${help ? html`<div class="prose">${renderProse(view, help)}</div>` : nothing}
    ${
      hasView
        ? html`<a part="button contact" href="#contact">${t('help.contact')}</a>`
        : email
          ? html`<a part="button contact" href="mailto:${email}" @click=${contact}>${t('help.email')}</a>`
          : nothing
    }
  </aside>`;
}
