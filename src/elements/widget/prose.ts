import { html, nothing, type TemplateResult } from 'lit';
import type { Translator } from '../../i18n/translator.js';
import { answer } from './answer-queue.js';
import type { Content, ShownText } from './content.js';
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
  return html`<aside part="help" aria-labelledby="help">
    ${heading(view.headingLevel, t('help.title'), 'help-heading', 'help')}
    ${help ? html`<div class="prose">${renderProse(view, help)}</div>` : nothing}
    ${email ? html`<a part="button contact" href="mailto:${email}" @click=${view.onContact}>${t('help.email')}</a>` : nothing}
  </aside>`;
}
