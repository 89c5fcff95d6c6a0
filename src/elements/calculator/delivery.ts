import { html, nothing, type TemplateResult } from 'lit';
import { formatClock } from '../../core/format.js';
import type { DeliveryEstimate, Parcel, SkippedDay } from '../../core/policy.js';
import type { Countdown } from './countdown.js';
import { renderTimeline } from './timeline.js';
import type { CalculatorState } from './view.js';

/** When it ships and arrives, in how many parcels, and whether shipping is free. */
export function renderDelivery(
  state: CalculatorState,
  countdown: Countdown,
): TemplateResult | typeof nothing {
  const { estimates, errors, translator } = state;
  const { delivery } = estimates;
  if (!delivery) return nothing;
  return html`<section part="result" aria-labelledby="delivery" ?data-stale=${errors.size > 0}>
    <h3 part="heading" id="delivery">${translator.t('calculator.delivery.title')}</h3>
    ${body(state, delivery, countdown)}
  </section>`;
}

function body(state: CalculatorState, delivery: DeliveryEstimate, countdown: Countdown): unknown {
  const { host, translator, formats, now, policy, say } = state;
  const { t } = translator;
  const { zone: zoneId, arrives, parcels, orderBy, skipped } = delivery;
  if (host.country === '' && !isEverywhereAlike(state))
    return html`<p part="verdict">${t('calculator.delivery.chooseCountry')}</p>`;
  if (zoneId === null || arrives === null) {
    const country = new Intl.DisplayNames(translator.locale, { type: 'region' }).of(
      host.country.toUpperCase() || 'ZZ',
    );
    return html`<p part="verdict" data-status="closed" data-spoken>
      ${t('calculator.delivery.nowhere', { country: country ?? host.country })}
    </p>`;
  }
  const zone = policy.delivery?.zones.find(({ id }) => id === zoneId);
  const range = formats.range(arrives);
  return html`
    <p part="verdict" data-status="open" data-spoken>
      ${t(host.placedAt ? 'calculator.delivery.placed' : 'calculator.delivery.now', { range })}
    </p>
    ${orderBy ? html`<p part="next">${t('calculator.delivery.orderBy', { time: formats.remaining(countdown.until(orderBy, now)) })}</p>` : nothing}
    ${parcels.map((parcel, index) => renderParcel(state, delivery, parcel, parcels.length > 1 ? index + 1 : undefined))}
    ${skipped.length > 0 ? renderSkipped(state, skipped) : nothing}
    ${zone?.service ? html`<p>${t('calculator.delivery.service', { service: say(zone.service) })}</p>` : nothing}
    ${freeShipping(state, delivery, zone?.freeOver?.amount)}
    ${zone?.rate && !delivery.freeShipping?.qualifies ? html`<p>${t('calculator.delivery.rate', { rate: formats.amount(zone.rate, policy.currency) })}</p>` : nothing}
  `;
}

/** One zone for the whole world: then no destination is needed. */
function isEverywhereAlike({ policy }: CalculatorState): boolean {
  return policy.delivery?.zones[0]?.countries.includes('*') ?? false;
}

function renderParcel(
  state: CalculatorState,
  { skipped }: DeliveryEstimate,
  parcel: Parcel,
  number: number | undefined,
): TemplateResult {
  const { translator, policy, say } = state;
  const names = parcel.tags.map((tag) =>
    say(policy.delivery?.products?.find((product) => product.tag === tag)?.label, tag),
  );
  const title =
    number === undefined
      ? undefined
      : [translator.t('calculator.delivery.parcel', { number }), ...names].join(' · ');
  return html`<figure part="timeline">
    ${title === undefined ? nothing : html`<figcaption>${title}</figcaption>`}
    ${renderTimeline(state, parcel, skipped)}
  </figure>`;
}

function renderSkipped(state: CalculatorState, skipped: readonly SkippedDay[]): TemplateResult {
  const { translator, formats, policy, say } = state;
  const { t, locale } = translator;
  const why = ({ reason, label }: SkippedDay) => {
    const time = policy.delivery?.cutoff ? formatClock(locale, policy.delivery.cutoff) : '';
    const said = t(`calculator.delivery.${reason}`, { time });
    return label === undefined ? said : `${said}, ${say(label)}`;
  };
  return html`<details part="lines">
    <summary>${t('calculator.delivery.skipped')} (${translator.number(skipped.length)})</summary>
    <ul>
      ${skipped.map((day) => html`<li>${formats.day(day.date)}: ${why(day)}</li>`)}
    </ul>
  </details>`;
}

function freeShipping(
  state: CalculatorState,
  { freeShipping: free }: DeliveryEstimate,
  over: string | undefined,
): TemplateResult | typeof nothing {
  const { translator, formats, isPriced } = state;
  const { t } = translator;
  if (!free || over === undefined || !isPriced) return nothing;
  const goal = Math.ceil(Number(over) * 10 ** free.remaining.scale);
  return html`<div part="free">
    <p>
      ${free.qualifies ? t('calculator.delivery.free') : t('calculator.delivery.remaining', { amount: formats.money(free.remaining) })}
    </p>
    <progress
      max=${goal}
      .value=${Math.max(0, goal - free.remaining.amount)}
      aria-label=${t('calculator.delivery.progress')}
    ></progress>
  </div>`;
}
