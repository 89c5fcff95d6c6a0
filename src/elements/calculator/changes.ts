import { html, nothing, type TemplateResult } from 'lit';
import type { ChangeVerdict } from '../../core/policy.js';
import { spoken } from '../shown-text.js';
import { renderArithmetic } from './arithmetic.js';
import { stateName } from './choices.js';
import { renderInstead } from './instead.js';
import { renderRight } from './right.js';
import { around, section } from './section.js';
import type { CalculatorState } from './view.js';

/** May the order be cancelled or changed, and what does that cost? */
export function renderChanges(state: CalculatorState): TemplateResult | typeof nothing {
  const { estimates, translator } = state;
  const { cancellation, modification } = estimates;
  if (!cancellation && !modification) return nothing;
  const isOver = [cancellation, modification].some((verdict) => verdict && verdict.status !== 'open');
  return section(
    'cancel',
    translator.t('calculator.cancel.title'),
    html`${cancellation ? [renderRight(state, cancellation), renderCancellation(state, cancellation)] : nothing}
    ${modification ? renderModification(state, modification) : nothing}
    ${isOver ? renderInstead(state) : nothing}`,
  );
}

function renderCancellation(state: CalculatorState, verdict: ChangeVerdict): TemplateResult {
  const { status, next, statutory, lines, reason } = verdict;
  const { isPriced, read } = state;
  // Under the right of withdrawal nothing is kept: what the store would ask for is not said.
  const hasRight = statutory?.status === 'open';
  const isFree = hasRight || !isPriced;
  return html`
    <p part="verdict" data-status=${status} ?data-spoken=${!hasRight}>
      ${status === 'open' ? cancelSentence(state, verdict) : closedSentence('cancel', state, verdict)}
    </p>
    ${reason && !hasRight ? html`<p part="hint">${spoken(read(reason))}</p>` : nothing}
    ${status === 'open' && next && !isFree ? html`<p part="next">${nextSentence(state, verdict, next)}</p>` : nothing}
    ${isPriced && lines.length > 0 ? renderArithmetic(state, lines) : nothing}
  `;
}

function cancelSentence(
  { translator: { t }, formats, countdown, isPriced }: CalculatorState,
  { closesAt, fee, refund }: ChangeVerdict,
): string {
  const limit = closesAt === null ? 'anyTime' : 'open';
  const cost = isPriced ? (fee?.amount ? '' : 'Free') : 'Unpriced';
  return t(`calculator.cancel.${limit}${cost}`, {
    time: closesAt === null ? '' : formats.remaining(countdown.until(closesAt)),
    fee: fee ? formats.money(fee) : '',
    refund: refund ? formats.money(refund) : '',
  });
}

function renderModification(state: CalculatorState, verdict: ChangeVerdict): TemplateResult {
  const { status, reason } = verdict;
  return html`<p part="verdict" data-status=${status} data-spoken>
      ${status === 'open' ? changeSentence(state, verdict) : closedSentence('change', state, verdict)}
    </p>
    ${reason ? html`<p part="hint">${spoken(state.read(reason))}</p>` : nothing}`;
}

function changeSentence(
  { translator: { t }, formats, countdown, isPriced }: CalculatorState,
  { closesAt, fee }: ChangeVerdict,
): string {
  const limit = closesAt === null ? 'anyTime' : 'open';
  const cost = fee?.amount ? (isPriced ? 'Fee' : 'Unpriced') : '';
  return t(`calculator.change.${limit}${cost}`, {
    time: closesAt === null ? '' : formats.remaining(countdown.until(closesAt)),
    fee: fee ? formats.money(fee) : '',
  });
}

/** Why it is not possible, and since when, or from when on it is. */
function closedSentence(
  what: 'cancel' | 'change',
  state: CalculatorState,
  { status, next, closesAt }: ChangeVerdict,
): unknown {
  const { translator, formats, countdown, order } = state;
  const { t } = translator;
  if (status === 'locked')
    return around(
      (name) => t(`calculator.${what}.locked`, { state: name }),
      spoken(stateName(state, order.state ?? '')),
    );
  if (next?.fee) {
    countdown.until(next.at);
    return t(`calculator.${what}.later`, { date: formats.instant(next.at) });
  }
  return closesAt === null
    ? t(`calculator.${what}.never`)
    : t(`calculator.${what}.closed`, { date: formats.instant(closesAt) });
}

/** "Cancelling: free until 14:00, then $3.00. Possible until …" */
function nextSentence(
  { translator: { t }, formats, countdown }: CalculatorState,
  { fee, closesAt }: ChangeVerdict,
  next: NonNullable<ChangeVerdict['next']>,
): string {
  countdown.until(next.at);
  const cost = (money: ChangeVerdict['fee']) =>
    money?.amount ? formats.money(money) : t('calculator.next.free');
  const change =
    next.fee &&
    t('calculator.next.change', { from: cost(fee), date: formats.instant(next.at), to: cost(next.fee) });
  const end = closesAt && t('calculator.next.closes', { date: formats.instant(closesAt) });
  return [change, end].filter(Boolean).join(' ');
}
