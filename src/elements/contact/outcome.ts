import { html, nothing, type TemplateResult } from 'lit';
import { numberFormat } from '../../core/format.js';
import type { Outcome } from './delivery.js';
import type { ContactState } from './view.js';

/** What became of a message; it has the focus as soon as there is something to tell. */
export function renderOutcome(state: ContactState): TemplateResult | typeof nothing {
  const { outcome } = state.delivery;
  if (outcome.status === 'idle') return nothing;
  return html`<div part="outcome" data-status=${outcome.status} tabindex="-1">
    ${content(state, outcome)}
  </div>`;
}

function content(state: ContactState, outcome: Exclude<Outcome, { status: 'idle' }>): TemplateResult {
  switch (outcome.status) {
    case 'sending':
      return renderProgress(state, outcome.share);
    case 'failed':
      return renderFailure(state, outcome.code);
    case 'sent':
      return renderReceipt(state, outcome);
  }
}

function renderProgress(
  { delivery, translator: { t, locale } }: ContactState,
  share: number | undefined,
): TemplateResult {
  // The last per cent is the server's answer.
  const done = share === undefined ? undefined : Math.min(99, Math.floor(share * 100));
  const percent = done === undefined ? '' : numberFormat(locale, { style: 'percent' }).format(done / 100);
  return html`<p>
      <label for="progress"
        >${percent ? t('contact.sendingShare', { share: percent }) : t('contact.sending')}</label
      >
    </p>
    <progress id="progress" max="100" value=${done ?? nothing}></progress>
    <button type="button" part="button" @click=${delivery.cancel}>${t('contact.cancel')}</button>`;
}

function renderFailure({ view, support, translator: { t } }: ContactState, code: string): TemplateResult {
  return html`<p>${t(`contact.failure.${code as 'server'}`)}</p>
    <p part="actions">
      <button type="button" part="button primary" @click=${view.onSubmit}>${t('load.retry')}</button>
      ${support.email ? html`<button type="button" part="button" @click=${view.useMail}>${t('contact.failure.mail')}</button>` : nothing}
    </p>`;
}

function renderReceipt(
  { view, reply, translator: { t } }: ContactState,
  { reference, email }: Extract<Outcome, { status: 'sent' }>,
): TemplateResult {
  return html`<p part="heading">${t('contact.sent')}</p>
    ${reference ? html`<p>${t('contact.reference', { reference })}</p>` : nothing}
    ${reply ? html`<p>${t('contact.answer', { email, reply })}</p>` : nothing}
    <button type="button" part="button" @click=${view.startAnew}>${t('contact.another')}</button>`;
}
