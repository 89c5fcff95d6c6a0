import { html, nothing, type TemplateResult } from 'lit';
import type { ChangeVerdict, Line } from '../../core/policy.js';
import type { Countdown } from './countdown.js';
import type { CalculatorState } from './view.js';

/** May the order be cancelled or changed, and what does that cost? */
export function renderChanges(state: CalculatorState, countdown: Countdown): TemplateResult | typeof nothing {
  const { estimates, errors, translator } = state;
  const { cancellation, modification } = estimates;
  if (!cancellation && !modification) return nothing;
  return html`<section part="result" aria-labelledby="cancel" ?data-stale=${errors.size > 0}>
    <h3 part="heading" id="cancel">${translator.t('calculator.cancel.title')}</h3>
    ${cancellation ? [renderRight(state, cancellation), renderCancellation(state, cancellation, countdown)] : nothing}
    ${modification ? renderModification(state, modification, countdown) : nothing}
  </section>`;
}

/** The right that the law gives stands first: no fee is shown as owed under it. */
function renderRight(
  state: CalculatorState,
  { statutory, refund }: ChangeVerdict,
): TemplateResult | typeof nothing {
  const { policy, translator, formats, isPriced, host } = state;
  const { t } = translator;
  if (!statutory) {
    const isAsked = host.country === '' && policy.statutory?.length;
    return isAsked ? html`<p part="hint">${t('calculator.right.chooseCountry')}</p>` : nothing;
  }
  const { status, lastDay, url } = statutory;
  const days = formats.days(policy.statutory?.find(({ id }) => id === statutory.id)?.days ?? 0);
  const back = refund && isPriced ? formats.money(refund) : undefined;
  const sentence = () => {
    if (status === 'exempt') return t('calculator.right.exempt');
    if (status === 'closed')
      return t('calculator.right.closed', { date: lastDay ? formats.day(lastDay) : '' });
    if (back === undefined) return t('calculator.right.openUnpriced');
    return lastDay
      ? t('calculator.right.open', { date: formats.day(lastDay), refund: back })
      : t('calculator.right.openUndelivered', { days, refund: back });
  };
  return html`<div part="right" data-status=${status}>
    <h4>${t('calculator.right.title')}</h4>
    <p data-spoken>${sentence()}</p>
    ${status === 'open' && url ? html`<a part="button" href=${url}>${t('calculator.right.link')}</a>` : nothing}
  </div>`;
}

function renderCancellation(
  state: CalculatorState,
  verdict: ChangeVerdict,
  countdown: Countdown,
): TemplateResult {
  const { status, closesAt, next, statutory, lines } = verdict;
  const { translator, formats, isPriced, now, say } = state;
  const { t } = translator;
  const hasRight = statutory?.status === 'open';
  const fee = verdict.fee && formats.money(verdict.fee);
  const refund = verdict.refund && formats.money(verdict.refund);
  const sentence = () => {
    if (status !== 'open') return closed('cancel', state, verdict);
    const time = closesAt === null ? '' : formats.remaining(countdown.until(closesAt, now));
    if (!isPriced)
      return closesAt === null
        ? t('calculator.cancel.anyTimeUnpriced')
        : t('calculator.cancel.openUnpriced', { time });
    const values = { time, fee: fee ?? '', refund: refund ?? '' };
    if (closesAt === null)
      return t(verdict.fee?.amount ? 'calculator.cancel.anyTime' : 'calculator.cancel.anyTimeFree', values);
    return t(verdict.fee?.amount ? 'calculator.cancel.open' : 'calculator.cancel.openFree', values);
  };
  return html`
    <p part="verdict" data-status=${status} ?data-spoken=${!hasRight}>${sentence()}</p>
    ${verdict.reason && !hasRight ? html`<p part="hint">${say(verdict.reason)}</p>` : nothing}
    ${next && isPriced && !hasRight ? html`<p part="next">${nextChange(state, next, closesAt)}</p>` : nothing}
    ${isPriced && lines.length > 0 ? arithmetic(state, lines) : nothing}
    ${status === 'open' ? nothing : instead(state, hasRight)}
  `;
}

function renderModification(
  state: CalculatorState,
  verdict: ChangeVerdict,
  countdown: Countdown,
): TemplateResult {
  const { status, closesAt, fee } = verdict;
  const { translator, formats, isPriced, now, say } = state;
  const { t } = translator;
  const sentence = () => {
    if (status !== 'open') return closed('change', state, verdict);
    const costs = fee?.amount && isPriced ? formats.money(fee) : '';
    if (closesAt === null)
      return t(costs ? 'calculator.change.anyTimeFee' : 'calculator.change.anyTime', { fee: costs });
    const time = formats.remaining(countdown.until(closesAt, now));
    return t(costs ? 'calculator.change.openFee' : 'calculator.change.open', { time, fee: costs });
  };
  return html`<p part="verdict" data-status=${status} data-spoken>${sentence()}</p>
    ${verdict.reason ? html`<p part="hint">${say(verdict.reason)}</p>` : nothing}`;
}

/** Why it is not possible, and since when. */
function closed(
  what: 'cancel' | 'change',
  { translator, formats, host, policy, say }: CalculatorState,
  verdict: ChangeVerdict,
): string {
  const { t } = translator;
  if (verdict.status === 'locked') {
    const named = policy.states?.find(({ id }) => id === host.state)?.label;
    const state =
      host.state === 'delivered' || host.state === ''
        ? t(`calculator.order.state.${host.state || 'placed'}` as 'calculator.order.state.placed')
        : host.state;
    return t(`calculator.${what}.locked`, { state: named ? say(named) : state });
  }
  if (verdict.next?.fee) return t(`calculator.${what}.later`, { date: formats.instant(verdict.next.at) });
  return verdict.closesAt === null
    ? t(`calculator.${what}.never`)
    : t(`calculator.${what}.closed`, { date: formats.instant(verdict.closesAt) });
}

function nextChange(
  { translator: { t }, formats }: CalculatorState,
  next: NonNullable<ChangeVerdict['next']>,
  closesAt: string | null,
): string {
  const date = formats.instant(next.at);
  if (next.fee === null) return t('calculator.next.closes', { date });
  const change =
    next.fee.amount === 0
      ? t('calculator.next.free', { date })
      : t('calculator.next.fee', { date, fee: formats.money(next.fee) });
  return closesAt === null
    ? change
    : `${change} ${t('calculator.next.closes', { date: formats.instant(closesAt) })}`;
}

/** Never a dead end: a return, the law, or a person. */
function instead(
  { translator: { t }, estimates, document }: CalculatorState,
  hasRight: boolean,
): TemplateResult {
  const canReturn = Object.values(estimates.returns ?? {}).some(({ status }) => status === 'open');
  return html`<p part="instead">
    ${t('calculator.instead.title')}
    ${canReturn || hasRight ? html`<a href="#returns">${t('calculator.instead.return')}</a>` : nothing}
    ${document.support ? html`<a href="#contact">${t('calculator.instead.contact')}</a>` : nothing}
  </p>`;
}

function arithmetic(
  { translator: { t }, formats, policy }: CalculatorState,
  lines: readonly Line[],
): TemplateResult {
  const row = (line: Line): readonly [label: string, value: string] => {
    switch (line.step) {
      case 'base':
        return [t(`calculator.lines.${line.of}`), formats.money(line.money)];
      case 'rate':
        return [t('calculator.lines.rate'), formats.percent(line.percent)];
      case 'fixed':
      case 'raw':
        return [t(`calculator.lines.${line.step}`), formats.amount(line.exact, policy.currency)];
      case 'statutory':
        return [t('calculator.lines.statutory'), ''];
      default:
        return [t(`calculator.lines.${line.step}`), formats.money(line.money)];
    }
  };
  return html`<details part="lines">
    <summary>${t('calculator.lines.title')}</summary>
    <dl>
      ${lines.map(row).map(
        ([label, value]) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
  </details>`;
}
