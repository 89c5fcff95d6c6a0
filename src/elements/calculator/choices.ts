import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { COUNTRIES } from '../../core/countries.js';
import type { ShownText } from '../shown-text.js';
import { field } from './field.js';
import { countryOf, DELIVERED, PLACED, STANDARD, stateOf } from './order.js';
import type { CalculatorState } from './view.js';

interface Choice extends ShownText {
  readonly id: string;
}

export function renderKind(state: CalculatorState): TemplateResult | typeof nothing {
  const { host, policy, translator, read } = state;
  const { t } = translator;
  const named = (policy.kinds ?? []).map(({ id, label }): Choice => ({ id, ...read(label, id) }));
  const kinds = withFirst({ id: STANDARD, value: t('calculator.order.standard') }, named);
  return select(state, 'kind', t('calculator.order.kind'), kinds, host.kind || STANDARD);
}

/** Every policy that lets things be returned or withdrawn from needs to know whether they have arrived. */
export function renderState(state: CalculatorState): TemplateResult | typeof nothing {
  const { host, policy, translator } = state;
  const { t } = translator;
  const states = (policy.states ?? []).map(({ id }): Choice => ({ id, ...stateName(state, id) }));
  if ((policy.returns ?? policy.statutory?.length) && !states.some(({ id }) => id === DELIVERED))
    states.push({ id: DELIVERED, ...stateName(state, DELIVERED) });
  const choices = withFirst({ id: PLACED, ...stateName(state, PLACED) }, states);
  return select(state, 'state', t('calculator.order.state'), choices, stateOf(host));
}

/** What the policy calls a state, else we; else its id. */
export function stateName({ policy, translator: { t }, read }: CalculatorState, id: string): ShownText {
  const label = policy.states?.find((state) => state.id === id)?.label;
  if (label === undefined && (id === PLACED || id === DELIVERED))
    return { value: t(`calculator.order.state.${id}`) };
  return read(label, id);
}

/** All countries by name, that of the shopper's language first; none is chosen before the shopper does. */
export function renderCountry(state: CalculatorState): TemplateResult | typeof nothing {
  const { host, translator } = state;
  const none = { id: '', value: translator.t('calculator.order.chooseCountry') };
  const choices = [none, ...countriesIn(state)];
  return select(state, 'country', translator.t('calculator.order.country'), choices, countryOf(host));
}

const countries = new Map<string, readonly Choice[]>();

function countriesIn({ translator: { locale }, formats }: CalculatorState): readonly Choice[] {
  const known = countries.get(locale);
  if (known) return known;
  const own = new Intl.Locale(locale).maximize().region;
  const { compare } = new Intl.Collator(locale);
  const choices = COUNTRIES.map((id): Choice => ({ id, value: formats.country(id) }));
  choices.sort((a, b) => Number(b.id === own) - Number(a.id === own) || compare(a.value, b.value));
  countries.set(locale, choices);
  return choices;
}

/** The choice that goes without saying stands first, under the policy's own name where it has one. */
function withFirst(first: Choice, choices: readonly Choice[]): Choice[] {
  const named = choices.find(({ id }) => id === first.id) ?? first;
  return [named, ...choices.filter(({ id }) => id !== first.id)];
}

/** Nothing to ask where there is one choice only. What the page has chosen is kept, though nobody lists it. */
function select(
  state: CalculatorState,
  id: 'kind' | 'state' | 'country',
  label: string,
  listed: readonly Choice[],
  chosen: string,
): TemplateResult | typeof nothing {
  const isListed = listed.some((choice) => choice.id === chosen);
  const value = id === 'country' ? state.formats.country(chosen) : chosen;
  const choices = isListed ? listed : [...listed, { id: chosen, value }];
  if (choices.length < 2) return nothing;
  const control = html`<select
    id=${id}
    @input=${(event: Event) => {
      state.host[id] = (event.currentTarget as HTMLSelectElement).value;
    }}
  >
    ${choices.map(
      (choice) =>
        html`<option
          value=${choice.id}
          lang=${choice.lang ?? nothing}
          .selected=${live(choice.id === chosen)}
        >
          ${choice.value}
        </option>`,
    )}
  </select>`;
  return field(state, { id, label, control });
}
