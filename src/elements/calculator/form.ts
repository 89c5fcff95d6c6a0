import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { COUNTRIES } from '../../core/countries.js';
import { parseAmount } from '../../core/parse-amount.js';
import type { FaqPolicyCalculator } from '../faq-policy-calculator.js';
import { isDelivered, type CalculatorState, type CalculatorView, type FormField } from './view.js';

/** The one small form that all parts share. What cannot matter under this policy is not asked. */
export function renderForm(view: CalculatorView, state: CalculatorState): TemplateResult {
  const { host, policy, translator } = state;
  const { t } = translator;
  const isExemptible = policy.statutory?.some(({ exemptIfPersonalised }) => exemptIfPersonalised) ?? false;
  return html`<form
    part="form"
    @submit=${(event: Event) => {
      event.preventDefault();
    }}
    @input=${view.onInput}
  >
    ${totalField(view, state)} ${placedField(state)} ${kindField(state)} ${stateField(state)}
    ${isDelivered(host) ? deliveredField(state) : nothing} ${countryField(state)}
    ${isExemptible ? personalisedField(state) : nothing} ${cartFields(state)}
    <p part="hint">${t('calculator.private')}</p>
  </form>`;
}

function field(
  state: CalculatorState,
  name: FormField,
  label: string,
  control: unknown,
  hint?: string,
): TemplateResult {
  const { errors, translator, formats, policy } = state;
  const code = errors.get(name);
  const example = formats.typed(
    new Intl.NumberFormat('en', { style: 'currency', currency: policy.currency })
      .formatToParts(149)
      .some(({ type }) => type === 'fraction')
      ? '149.00'
      : '149',
  );
  return html`<div part="field">
    <label for=${name}>${label}</label>
    ${control} ${hint === undefined ? nothing : html`<p part="hint" id="${name}-hint">${hint}</p>`}
    <p part="error" id="${name}-error">
      ${code ? translator.t(`calculator.error.${code}`, { example }) : nothing}
    </p>
  </div>`;
}

function totalField(view: CalculatorView, state: CalculatorState): TemplateResult {
  const { host, policy, translator, formats, errors } = state;
  const typed = view.typed.get('total');
  const isTyped = typed !== undefined && parseAmount(typed, translator.locale) === host.total;
  const label = translator.t('calculator.order.total', { currency: policy.currency });
  return field(
    state,
    'total',
    label,
    html`<input
      id="total"
      inputmode="decimal"
      autocomplete="off"
      .value=${live(isTyped ? typed : formats.typed(host.total))}
      aria-invalid=${errors.has('total') ? 'true' : nothing}
      aria-describedby="total-error"
      @input=${(event: Event) => {
        const { value } = event.currentTarget as HTMLInputElement;
        view.typed.set('total', value);
        host.total = parseAmount(value, translator.locale);
      }}
    />`,
  );
}

function placedField(state: CalculatorState): TemplateResult {
  const { host, policy, translator, formats, errors } = state;
  const { t } = translator;
  const isKnown = host.placedAt !== '' && !Number.isNaN(Date.parse(host.placedAt));
  const hint = isKnown
    ? t('calculator.order.storeTime', { time: formats.instant(host.placedAt, policy.timeZone) })
    : t('calculator.order.placedHint');
  return field(
    state,
    'placedAt',
    t('calculator.order.placed'),
    html`<input
      id="placedAt"
      type="datetime-local"
      .value=${live(isKnown ? toLocal(host.placedAt) : '')}
      aria-invalid=${errors.has('placedAt') ? 'true' : nothing}
      aria-describedby="placedAt-hint placedAt-error"
      @input=${(event: Event) => {
        const { value } = event.currentTarget as HTMLInputElement;
        host.placedAt = value && new Date(value).toISOString();
      }}
    />`,
    hint,
  );
}

function deliveredField(state: CalculatorState): TemplateResult {
  const { host, translator, errors } = state;
  return field(
    state,
    'deliveredOn',
    translator.t('calculator.order.delivered'),
    html`<input
      id="deliveredOn"
      type="date"
      .value=${live(host.deliveredOn)}
      aria-invalid=${errors.has('deliveredOn') ? 'true' : nothing}
      aria-describedby="deliveredOn-error"
      @input=${(event: Event) => {
        host.deliveredOn = (event.currentTarget as HTMLInputElement).value;
      }}
    />`,
  );
}

type Choice = readonly [value: string, label: string];

function select(
  id: 'kind' | 'state' | 'country',
  label: string,
  host: FaqPolicyCalculator,
  choices: readonly Choice[],
): TemplateResult {
  return html`<div part="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      @input=${(event: Event) => {
        host[id] = (event.currentTarget as HTMLSelectElement).value;
      }}
    >
      ${choices.map(([value, text]) => html`<option value=${value} .selected=${host[id].toUpperCase() === value.toUpperCase()}>${text}</option>`)}
    </select>
  </div>`;
}

function kindField({ host, policy, translator, say }: CalculatorState): TemplateResult | typeof nothing {
  if (!policy.kinds?.length) return nothing;
  const choices = policy.kinds.map(({ id, label }): Choice => [id, say(label, id)]);
  return select('kind', translator.t('calculator.order.kind'), host, [
    ['', translator.t('calculator.order.standard')],
    ...choices,
  ]);
}

/** Every policy that lets things be returned or withdrawn from needs to know whether they have arrived. */
function stateField({ host, policy, translator, say }: CalculatorState): TemplateResult | typeof nothing {
  const { t } = translator;
  const choices = (policy.states ?? []).map(({ id, label }): Choice => [id, say(label, id)]);
  const asksArrival = Boolean(policy.returns ?? policy.statutory?.length);
  if (asksArrival && !choices.some(([id]) => id === 'delivered'))
    choices.push(['delivered', t('calculator.order.state.delivered')]);
  if (choices.length === 0) return nothing;
  return select('state', t('calculator.order.state'), host, [
    ['', t('calculator.order.state.placed')],
    ...choices.filter(([id]) => id !== 'placed'),
  ]);
}

/** All countries by name, that of the shopper's language first. */
function countryField({ host, translator }: CalculatorState): TemplateResult {
  const { locale, t } = translator;
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const own = new Intl.Locale(locale).maximize().region ?? '';
  const collator = new Intl.Collator(locale);
  const choices = COUNTRIES.map((code): Choice => [code, names.of(code) ?? code]).sort(
    ([a, nameA], [b, nameB]) => Number(b === own) - Number(a === own) || collator.compare(nameA, nameB),
  );
  return select('country', t('calculator.order.country'), host, [
    ['', t('calculator.order.chooseCountry')],
    ...choices,
  ]);
}

function personalisedField({ host, translator: { t } }: CalculatorState): TemplateResult {
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

/** How many of each kind of product, where the policy tells them apart or asks for a number of items. */
function cartFields({
  host,
  policy,
  translator: { t },
  say,
}: CalculatorState): TemplateResult | typeof nothing {
  const products = policy.delivery?.products ?? [];
  const rules = [...(policy.cancellation?.rules ?? []), ...(policy.modification?.rules ?? [])];
  if (products.length === 0 && !rules.some(({ when }) => when?.minItems)) return nothing;
  const other = products.length > 0 ? t('calculator.order.otherItems') : t('calculator.order.items');
  const kinds: Choice[] = [...products.map(({ tag, label }): Choice => [tag, say(label, tag)]), ['', other]];
  const quantityOf = (tag: string) =>
    (host.lines ?? []).reduce(
      (sum, line) => sum + ((line.tags?.[0] ?? '') === tag ? (line.quantity ?? 1) : 0),
      0,
    );
  const read = (event: Event) => {
    const inputs = (event.currentTarget as HTMLElement).querySelectorAll('input');
    const lines = [...inputs].map(({ name, valueAsNumber }) => ({
      tags: name ? [name] : [],
      quantity: valueAsNumber,
    }));
    host.lines = lines.filter(({ quantity }) => quantity > 0);
  };
  return html`<fieldset part="field" @input=${read}>
    <legend>${t('calculator.order.cart')}</legend>
    ${kinds.map(
      ([tag, label]) =>
        html`<label part="quantity">
          ${label}
          <input type="number" min="0" step="1" name=${tag} .value=${live(String(quantityOf(tag)))} />
        </label>`,
    )}
  </fieldset>`;
}

/** An instant as `datetime-local` wants it: the shopper's own clock, to the minute. */
function toLocal(instant: string): string {
  const date = new Date(instant);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
