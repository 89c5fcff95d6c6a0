import { html, nothing, type TemplateResult } from 'lit';
import type { Translator } from '../../i18n/translator.js';
import { copyText } from '../clipboard.js';
import { linkTo, opensElsewhere } from './deep-links.js';
import type { WidgetView } from './view.js';
import { renderVote } from './votes.js';

/** The line below an open answer. */
export function renderFooter(view: WidgetView, id: string, translator: Translator): TemplateResult {
  const { t } = translator;
  const outcome = view.copied?.id === id ? view.copied : undefined;
  const message = outcome?.byHand
    ? html`${t('entry.copyByHand')} <code>${linkTo(id)}</code>`
    : t('entry.linkCopied');
  const copy = async (event: MouseEvent) => {
    if (opensElsewhere(event)) return;
    event.preventDefault();
    // The same words are said again only where they were gone in between.
    view.copied = undefined;
    view.host.requestUpdate();
    const isCopied = await copyText(linkTo(id));
    await view.host.updateComplete;
    view.copied = { id, byHand: !isCopied };
    view.host.requestUpdate();
  };
  return html`<div part="entry-footer">
    <a part="copy-link" href=${linkTo(id)} @click=${copy}>${t('entry.copyLink')}</a>
    <span role="status">${outcome ? message : nothing}</span>
    ${renderVote(view, id, translator)}
  </div>`;
}
