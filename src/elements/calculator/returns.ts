import { html, nothing, type TemplateResult } from 'lit';
import type { ReturnVerdict } from '../../core/policy.js';
import type { ReturnReason } from '../../core/schema.js';
import type { CalculatorState } from './view.js';

/** The reason that a right of withdrawal makes needless to give. */
const CHANGED_MIND = 'changed-mind';
const EMPTY = '–';

/** What may be sent back, for which reason, until when, and what comes of it. */
export function renderReturns(state: CalculatorState): TemplateResult | typeof nothing {
  const { policy, estimates, translator, errors } = state;
  const { t } = translator;
  const { returns } = estimates;
  if (!policy.returns || !returns) return nothing;
  const reasons = policy.returns.reasons.filter(({ id }) => returns[id]);
  const right = Object.values(returns)[0]?.statutory;
  const hasRight = right?.status === 'open';
  const rows = reasons.filter(({ id }) => !(hasRight && id === CHANGED_MIND));
  const columns = ['reason', 'until', 'shipping', 'resolution', 'evidence'] as const;
  const hasEvidence = rows.some(({ evidence }) => evidence?.length);
  return html`<section part="result" aria-labelledby="returns" id="return" ?data-stale=${errors.size > 0}>
    <h3 part="heading" id="returns" tabindex="-1">${t('calculator.return.title')}</h3>
    <table part="table" role="table" aria-labelledby="returns">
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map((column) => html`<th scope="col" role="columnheader">${t(`calculator.return.${column}`)}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${hasRight && right ? withdrawalRow(state, right) : nothing}
        ${rows.map((reason) => reasonRow(state, reason, returns[reason.id]))}
      </tbody>
    </table>
    ${hasEvidence ? html`<p part="hint">${t('calculator.return.evidenceNote')}</p>` : nothing}
  </section>`;
}

function row(state: CalculatorState, reason: unknown, cells: readonly unknown[]): TemplateResult {
  const { t } = state.translator;
  const columns = ['until', 'shipping', 'resolution', 'evidence'] as const;
  return html`<tr role="row">
    <th scope="row" role="rowheader">${reason}</th>
    ${columns.map((column, index) => html`<td role="cell" data-label=${t(`calculator.return.${column}`)} ?data-empty=${cells[index] === EMPTY}>${cells[index]}</td>`)}
  </tr>`;
}

/** The law's own row, in place of the store's "changed my mind". */
function withdrawalRow(
  state: CalculatorState,
  { lastDay, url, id }: NonNullable<ReturnVerdict['statutory']>,
): TemplateResult {
  const { policy, translator, formats, say } = state;
  const { t } = translator;
  const named = policy.returns?.reasons.find((reason) => reason.id === CHANGED_MIND)?.label;
  const days = policy.statutory?.find((right) => right.id === id)?.days ?? 0;
  const until = lastDay
    ? t('calculator.return.yesUntil', { date: formats.day(lastDay) })
    : t('calculator.return.yesDays', { days: formats.days(days) });
  const link = url ? html`<a href=${url}>${t('calculator.right.link')}</a>` : t('calculator.right.title');
  return row(state, named ? say(named) : t('calculator.return.withdrawal'), [
    until,
    t('calculator.return.shopper'),
    link,
    EMPTY,
  ]);
}

function reasonRow(
  state: CalculatorState,
  reason: ReturnReason,
  verdict: ReturnVerdict | undefined,
): TemplateResult | typeof nothing {
  if (!verdict) return nothing;
  const { t } = state.translator;
  const label = state.say(reason.label, reason.id);
  if (verdict.status === 'excluded')
    return row(state, label, [t('calculator.return.no'), EMPTY, EMPTY, EMPTY]);
  const resolution =
    verdict.resolution === 'refund' && verdict.refund && state.isPriced
      ? t('calculator.return.refundOf', { refund: state.formats.money(verdict.refund) })
      : t(`calculator.return.${verdict.resolution}`);
  const photos = verdict.evidence.map(({ id, label: photo }) => state.say(photo, id));
  return row(state, label, [
    accepted(state, reason, verdict),
    t(`calculator.return.${verdict.returnShipping}`),
    resolution,
    photos.length > 0
      ? html`<ul>
          ${photos.map((photo) => html`<li>${photo}</li>`)}
        </ul>`
      : EMPTY,
  ]);
}

function accepted(
  { translator: { t }, formats, policy }: CalculatorState,
  reason: ReturnReason,
  { status, lastDay }: ReturnVerdict,
): string {
  if (lastDay === null)
    return t('calculator.return.yesDays', { days: formats.days(reason.days ?? policy.returns?.days ?? 0) });
  return t(status === 'open' ? 'calculator.return.yesUntil' : 'calculator.return.over', {
    date: formats.day(lastDay),
  });
}
