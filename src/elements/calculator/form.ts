import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { parseInstant } from '../../core/dates.js';
import { parseAmount } from '../../core/parse-amount.js';
import { renderCart } from './cart.js';
import { renderCountry, renderKind, renderState } from './choices.js';
import { field, invalid } from './field.js';
import { countryOf, DELIVERED, stateOf } from './order.js';
import type { CalculatorState } from './view.js';

/** The one small form that all parts share. What cannot matter under this policy is not asked. */
export function renderForm(state: CalculatorState, onInput: () => void): TemplateResult {
  const isDelivered = stateOf(state.host) === DELIVERED;
  return html`<form
    part="form"
    @submit=${(event: Event) => {
      event.preventDefault();
    }}
    @input=${onInput}
  >
    ${renderTotal(state)} ${renderPlaced(state)} ${renderKind(state)} ${renderState(state)}
    ${isDelivered ? renderDelivered(state) : nothing} ${renderCountry(state)}
    ${isPersonalMatter(state) ? renderPersonalised(state) : nothing} ${renderCart(state)}
    <p part="hint">${state.translator.t('calculator.private')}</p>
  </form>`;
}

function renderTotal(state: CalculatorState): TemplateResult {
  const { host, policy, translator, formats, entries } = state;
  const { locale, t } = translator;
  return field(state, {
    id: 'total',
    label: t('calculator.order.total', { currency: policy.currency }),
    control: html`<input
      id="total"
      inputmode="decimal"
      autocomplete="off"
      .value=${live(entries.textOf('total', locale) ?? formats.typed(host.total))}
      aria-invalid=${invalid(state, 'total')}
      aria-describedby="total-error"
      @input=${(event: Event) => {
        const { value } = event.currentTarget as HTMLInputElement;
        entries.accept('total', parseAmount(value, locale, policy.currency), value, locale);
        // The page's subtotal is a part of the page's total.
        host.subtotal = '';
      }}
    />`,
  });
}

/** The shopper's own time; the store's beside it. */
function renderPlaced(state: CalculatorState): TemplateResult {
  const { host, policy, translator, formats, entries } = state;
  const { t } = translator;
  const placedAt = parseInstant(host.placedAt);
  return field(state, {
    id: 'placedAt',
    label: t('calculator.order.placed'),
    control: html`<input
      id="placedAt"
      type="datetime-local"
      .value=${live(entries.textOf('placedAt') ?? (placedAt === undefined ? '' : toLocal(placedAt)))}
      aria-invalid=${invalid(state, 'placedAt')}
      aria-describedby="placedAt-hint placedAt-error"
      @input=${(event: Event) => {
        const { value, validity } = event.currentTarget as HTMLInputElement;
        if (validity.badInput) entries.refuse('placedAt', 'not-a-date');
        else entries.accept('placedAt', value && toInstant(value), value);
      }}
    />`,
    hint:
      placedAt === undefined
        ? t('calculator.order.placedHint')
        : t('calculator.order.storeTime', { time: formats.instantIn(placedAt, policy.timeZone) }),
  });
}

function renderDelivered(state: CalculatorState): TemplateResult {
  const { host, translator, entries } = state;
  return field(state, {
    id: 'deliveredOn',
    label: translator.t('calculator.order.delivered'),
    control: html`<input
      id="deliveredOn"
      type="date"
      .value=${live(entries.textOf('deliveredOn') ?? host.deliveredOn)}
      aria-invalid=${invalid(state, 'deliveredOn')}
      aria-describedby="deliveredOn-error"
      @input=${(event: Event) => {
        const { value, validity } = event.currentTarget as HTMLInputElement;
        if (validity.badInput) entries.refuse('deliveredOn', 'not-a-date');
        else entries.accept('deliveredOn', value, value);
      }}
    />`,
  });
}

/** Asked where it exempts from a right in the chosen country, or where a rule of the store looks at it. */
function isPersonalMatter({ host, policy }: CalculatorState): boolean {
  const { statutory = [], cancellation, modification } = policy;
  const right = statutory.find(({ countries }) => countries.includes(countryOf(host)));
  const rules = [...(cancellation?.rules ?? []), ...(modification?.rules ?? [])];
  return Boolean(right?.exemptIfPersonalised) || rules.some(({ when }) => when?.personalised !== undefined);
}

function renderPersonalised({ host, translator: { t } }: CalculatorState): TemplateResult {
  return html`<div part="field">
    <label part="check">
      <input
        type="checkbox"
        aria-describedby="personalised-hint"
        .checked=${live(host.personalised)}
        @input=${(event: Event) => {
          host.personalised = (event.currentTarget as HTMLInputElement).checked;
        }}
      />
      ${t('calculator.order.personalised')}
    </label>
    <p part="hint" id="personalised-hint">${t('calculator.order.personalisedHint')}</p>
  </div>`;
}

/** An instant as `datetime-local` wants it: the shopper's own clock, to the minute. */
function toLocal(instant: number): string {
  const offset = new Date(instant).getTimezoneOffset() * 60_000;
  return new Date(instant - offset).toISOString().slice(0, 16);
}

/** What `datetime-local` gives, on the shopper's own clock; a year that nobody could mean stays as it is. */
function toInstant(local: string): string {
  const instant = Date.parse(local);
  return Number.isNaN(instant) ? local : new Date(instant).toISOString();
}
