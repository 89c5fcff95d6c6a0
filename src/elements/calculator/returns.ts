import { html, nothing, type TemplateResult } from 'lit';
import type { ReturnVerdict, StatutoryVerdict } from '../../core/policy.js';
import type { ReturnReason } from '../../core/schema.js';
import { spoken } from '../shown-text.js';
import { section } from './section.js';
import type { CalculatorState } from './view.js';

/** Id of the heading. */
export const RETURNS = 'returns';
/** The reason that a right of withdrawal makes needless to give. */
const CHANGED_MIND = 'changed-mind';
const EMPTY = '–';
const COLUMNS = ['until', 'shipping', 'resolution', 'evidence'] as const;

/** What may be sent back, for which reason, until when, and what comes of it. */
export function renderReturns(state: CalculatorState): TemplateResult | typeof nothing {
  const { policy, estimates, translator } = state;
  const { returns } = estimates;
  if (!policy.returns || !returns) return nothing;
  return section(
    RETURNS,
    translator.t('calculator.return.title'),
    content(state, policy.returns.reasons, returns),
  );
}

function content(
  state: CalculatorState,
  reasons: readonly ReturnReason[],
  verdicts: Readonly<Record<string, ReturnVerdict>>,
): TemplateResult {
  const { policy, order, translator } = state;
  const { t } = translator;
  if (policy.returns?.countries && order.country === undefined)
    return html`<p part="verdict">${t('calculator.return.chooseCountry')}</p>`;
  const right = Object.values(verdicts)[0]?.statutory;
  const hasRight = right?.status === 'open';
  const rows = reasons.filter(({ id }) => !(hasRight && id === CHANGED_MIND));
  const hasEvidence = rows.some(({ evidence }) => evidence?.length);
  // The narrow form is no table to CSS: its roles keep it one for a screen reader.
  return html`<table part="table" role="table" aria-labelledby=${RETURNS}>
      <thead>
        <tr role="row">
          ${(['reason', ...COLUMNS] as const).map((column) => html`<th scope="col" role="columnheader">${t(`calculator.return.${column}`)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${hasRight ? withdrawalRow(state, right, reasons) : nothing}
        ${rows.map((reason) => reasonRow(state, reason, verdicts[reason.id]))}
      </tbody>
    </table>
    ${hasEvidence ? html`<p part="hint">${t('calculator.return.evidenceNote')}</p>` : nothing}`;
}

function row(
  { translator: { t } }: CalculatorState,
  reason: unknown,
  cells: readonly unknown[],
): TemplateResult {
  return html`<tr role="row">
    <th scope="row" role="rowheader">${reason}</th>
    ${COLUMNS.map(
      (column, index) =>
        html`<td
          role="cell"
          data-label=${t(`calculator.return.${column}`)}
          ?data-empty=${cells[index] === EMPTY}
        >
          <div>${cells[index]}</div>
        </td>`,
    )}
  </tr>`;
}

/** The law's own row, in place of the store's "changed my mind". */
function withdrawalRow(
  state: CalculatorState,
  { lastDay, url, id }: StatutoryVerdict,
  reasons: readonly ReturnReason[],
): TemplateResult {
  const { policy, order, translator, formats, read, isPriced } = state;
  const { t } = translator;
  const reason = reasons.find((each) => each.id === CHANGED_MIND);
  const days = policy.statutory?.find((right) => right.id === id)?.days ?? 0;
  const refund = isPriced
    ? t('calculator.return.refundOf', { refund: formats.amount(order.total ?? '', policy.currency) })
    : t('calculator.return.refund');
  return row(state, reason?.label ? spoken(read(reason.label)) : t('calculator.return.withdrawal'), [
    lastDay
      ? t('calculator.return.yesUntil', { date: formats.day(lastDay) })
      : t('calculator.return.yesDays', { days: formats.days(days) }),
    t(`calculator.return.${reason?.returnShipping ?? 'shopper'}`),
    html`${refund} ${url ? html`<a href=${url}>${t('calculator.right.link')}</a>` : nothing}`,
    EMPTY,
  ]);
}

function reasonRow(
  state: CalculatorState,
  reason: ReturnReason,
  verdict: ReturnVerdict | undefined,
): TemplateResult | typeof nothing {
  if (!verdict) return nothing;
  const { translator, read } = state;
  const { t } = translator;
  const label = spoken(read(reason.label, reason.id));
  if (verdict.status === 'excluded')
    return row(state, label, [t('calculator.return.no'), EMPTY, EMPTY, EMPTY]);
  const photos = verdict.evidence.map(({ id, label: photo }) => html`<li>${spoken(read(photo, id))}</li>`);
  return row(state, label, [
    untilCell(state, reason, verdict),
    t(`calculator.return.${verdict.returnShipping}`),
    resolutionCell(state, verdict),
    photos.length > 0
      ? html`<ul>
          ${photos}
        </ul>`
      : EMPTY,
  ]);
}

function untilCell(
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

/** "refund of $193.00 (fee: $7.00)" */
function resolutionCell(
  { translator: { t }, formats, isPriced }: CalculatorState,
  { resolution, refund, fee }: ReturnVerdict,
): string {
  const isRefund = resolution === 'refund' && refund && isPriced;
  const result = isRefund
    ? t('calculator.return.refundOf', { refund: formats.money(refund) })
    : t(`calculator.return.${resolution}`);
  return fee?.amount && isPriced
    ? `${result} (${t('calculator.return.fee', { fee: formats.money(fee) })})`
    : result;
}
