import { html, nothing, type TemplateResult } from 'lit';
import type { Translator } from '../../i18n/translator.js';
import { linkTo } from './deep-links.js';
import type { WidgetView } from './view.js';

/** The line below an open answer. */
export function renderFooter(
  { copied, copyLink }: WidgetView,
  id: string,
  { t }: Translator,
): TemplateResult {
  const outcome = copied?.id === id ? copied : undefined;
  const message = outcome?.byHand
    ? html`${t('entry.copyByHand')} <code>${linkTo(id)}</code>`
    : t('entry.linkCopied');
  return html`<p part="entry-footer">
    <a part="copy-link" href=${linkTo(id)} @click=${(event: Event) => copyLink(id, event)}
      >${t('entry.copyLink')}</a
    >
    <span role="status">${outcome ? message : nothing}</span>
  </p>`;
}
