import { html, nothing, type TemplateResult } from 'lit';
import type { ChangeVerdict, StatutoryVerdict } from '../../core/policy.js';
import type { CalculatorState } from './view.js';

/** The right that the law gives stands first; the link carries the law's own words and leads to the store's function. */
export function renderRight(
  state: CalculatorState,
  { statutory, refund }: ChangeVerdict,
): TemplateResult | typeof nothing {
  const { policy, translator, formats, isPriced, order } = state;
  const { t } = translator;
  if (!statutory) {
    const isAsked = order.country === undefined && policy.statutory?.length;
    return isAsked ? html`<p part="hint">${t('calculator.right.chooseCountry')}</p>` : nothing;
  }
  const { status, url } = statutory;
  const back =
    refund && isPriced
      ? t('calculator.right.refund', { refund: formats.money(refund) })
      : t('calculator.right.refundAll');
  return html`<div part="right" data-status=${status}>
    <h4>${t('calculator.right.title')}</h4>
    <p data-spoken>${rightSentence(state, statutory)} ${status === 'open' ? back : nothing}</p>
    ${status === 'open' && url ? html`<a part="button" href=${url}>${t('calculator.right.link')}</a>` : nothing}
  </div>`;
}

function rightSentence(
  { policy, translator: { t }, formats }: CalculatorState,
  { id, status, lastDay }: StatutoryVerdict,
): string {
  if (status === 'exempt') return t('calculator.right.exempt');
  if (lastDay !== null) return t(`calculator.right.${status}`, { date: formats.day(lastDay) });
  const right = policy.statutory?.find((each) => each.id === id);
  return t('calculator.right.openUndelivered', { days: formats.days(right?.days ?? 0) });
}
