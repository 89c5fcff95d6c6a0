import { html, nothing, type TemplateResult } from 'lit';
import { formatClock } from '../../core/format.js';
import type { DeliveryEstimate, Parcel, SkippedDay } from '../../core/policy.js';
import type { Zone } from '../../core/schema.js';
import { spoken } from '../shown-text.js';
import { DELIVERED } from './order.js';
import { around, section } from './section.js';
import { renderTimeline } from './timeline.js';
import type { CalculatorState } from './view.js';

/** When it ships and arrives, in how many parcels, and whether shipping is free; not what has arrived already. */
export function renderDelivery(state: CalculatorState): TemplateResult | typeof nothing {
  const { estimates, order, translator } = state;
  const { delivery } = estimates;
  if (!delivery || order.state === DELIVERED) return nothing;
  return section('delivery', translator.t('calculator.delivery.title'), content(state, delivery));
}

function content(state: CalculatorState, delivery: DeliveryEstimate): TemplateResult {
  const { order, translator, formats, policy, countdown } = state;
  const { t } = translator;
  const { zone: zoneId, arrives, parcels, orderBy, skipped } = delivery;
  if (order.country === undefined && !isEverywhereAlike(state))
    return html`<p part="verdict">${t('calculator.delivery.chooseCountry')}</p>`;
  if (zoneId === null || arrives === null)
    return html`<p part="verdict" data-status="closed" data-spoken>
      ${t('calculator.delivery.nowhere', { country: formats.country(order.country ?? '') })}
    </p>`;
  const zone = policy.delivery?.zones.find(({ id }) => id === zoneId);
  const range = formats.range(arrives);
  return html`
    <p part="verdict" data-status="open" data-spoken>
      ${t(order.placedAt ? 'calculator.delivery.placed' : 'calculator.delivery.now', { range })}
    </p>
    ${
      orderBy
        ? html`<p part="next">
            ${t('calculator.delivery.orderBy', { time: formats.remaining(countdown.until(orderBy)) })}
          </p>`
        : nothing
    }
    ${parcels.map((parcel, index) => renderParcel(state, delivery, parcel, index + 1))}
    ${skipped.length > 0 ? renderSkipped(state, skipped) : nothing}
    ${zone ? renderPrice(state, zone, delivery) : nothing}
  `;
}

/** One zone for the whole world: then no destination is needed. */
function isEverywhereAlike({ policy }: CalculatorState): boolean {
  return policy.delivery?.zones[0]?.countries.includes('*') ?? false;
}

/** The drawing of one parcel; what it holds where the cart is mixed. */
function renderParcel(
  state: CalculatorState,
  { parcels, skipped, arrives }: DeliveryEstimate,
  parcel: Parcel,
  number: number,
): TemplateResult {
  const { translator, policy, read, order } = state;
  const { t } = translator;
  const isSplit = parcels.length > 1;
  const names = parcel.tags.map((tag) => {
    const product = policy.delivery?.products?.find((each) => each.tag === tag);
    return spoken(read(product?.label, tag));
  });
  if (isSplit && names.length === 0) names.push(t('calculator.order.otherItems'));
  const title = isSplit
    ? t('calculator.delivery.parcel', { number: translator.number(number) })
    : t('calculator.delivery.oneParcel');
  return html`<figure part="timeline">
    ${
      isSplit || (order.lines ?? []).length > 1
        ? html`<figcaption>${title}${names.map((name) => html` · ${name}`)}</figcaption>`
        : nothing
    }
    ${renderTimeline(state, parcel, skipped, arrives?.to ?? parcel.arrives.to)}
  </figure>`;
}

function renderSkipped(state: CalculatorState, skipped: readonly SkippedDay[]): TemplateResult {
  const { translator, formats, policy, read } = state;
  const { t, locale } = translator;
  const time = policy.delivery?.cutoff ? formatClock(locale, policy.delivery.cutoff) : '';
  const why = ({ reason, label }: SkippedDay) =>
    label === undefined
      ? t(`calculator.delivery.${reason}`, { time })
      : around((name) => t('calculator.delivery.closureNamed', { name }), spoken(read(label)));
  return html`<details part="lines">
    <summary>${t('calculator.delivery.skipped')} (${translator.number(skipped.length)})</summary>
    <ul>
      ${skipped.map((day) => html`<li>${around((reason) => t('calculator.delivery.skippedDay', { date: formats.shortDay(day.date), reason }), why(day))}</li>`)}
    </ul>
  </details>`;
}

function renderPrice(
  state: CalculatorState,
  { service, rate, freeOver }: Zone,
  { freeShipping }: DeliveryEstimate,
): TemplateResult {
  const { translator, formats, policy, read } = state;
  const { t } = translator;
  const isAsked = rate !== undefined && !freeShipping?.qualifies;
  return html`
    ${service ? html`<p>${around((name) => t('calculator.delivery.service', { service: name }), spoken(read(service)))}</p>` : nothing}
    ${
      isAsked
        ? html`<p>${t('calculator.delivery.rate', { rate: formats.amount(rate, policy.currency) })}</p>`
        : nothing
    }
    ${freeShipping && freeOver ? renderFree(state, freeShipping, freeOver.amount) : nothing}
  `;
}

function renderFree(
  { translator: { t }, formats }: CalculatorState,
  { qualifies, remaining }: NonNullable<DeliveryEstimate['freeShipping']>,
  over: string,
): TemplateResult {
  const goal = Math.ceil(Number(over) * 10 ** remaining.scale);
  const said = qualifies
    ? t('calculator.delivery.free')
    : t('calculator.delivery.remaining', { amount: formats.money(remaining) });
  return html`<div part="free">
    <p>${said}</p>
    <progress
      max=${goal}
      .value=${Math.max(0, goal - remaining.amount)}
      aria-label=${t('calculator.delivery.progress')}
      aria-valuetext=${said}
    ></progress>
  </div>`;
}
