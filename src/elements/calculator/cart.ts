import { html, noChange, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { readSubject } from '../../core/order.js';
import { spoken } from '../shown-text.js';
import { error } from './field.js';
import type { CalculatorState } from './view.js';

/** How many of each kind of product, where the policy tells them apart or asks for a number of items. */
export function renderCart(state: CalculatorState): TemplateResult | typeof nothing {
  const { host, policy, entries, errors, translator, read } = state;
  const { t } = translator;
  const products = policy.delivery?.products ?? [];
  const rules = [...(policy.cancellation?.rules ?? []), ...(policy.modification?.rules ?? [])];
  if (products.length === 0 && !rules.some(({ when }) => when?.minItems)) return nothing;
  const others = t(products.length > 0 ? 'calculator.order.otherItems' : 'calculator.order.items');
  const kinds = [
    ...products.map(({ tag, label }) => ({ tag, ...read(label, tag) })),
    { tag: '', value: others },
  ];
  const { lines } = readSubject(host);
  // A line counts for the first product whose tag it has, as in the estimate.
  const kindOf = (tags: readonly string[]) => products.find(({ tag }) => tags.includes(tag))?.tag ?? '';
  const countOf = (tag: string) =>
    lines.reduce((sum, line) => (kindOf(line.tags) === tag ? sum + line.quantity : sum), 0);

  /** Where one of the numbers is none, the others are not taken over either. */
  const takeOver = (event: Event) => {
    const inputs = [...(event.currentTarget as HTMLElement).querySelectorAll('input')];
    const wrong = inputs.find(({ validity }) => !validity.valid);
    if (wrong) {
      entries.refuse('lines', 'not-a-count', wrong.name);
      return;
    }
    const counts = inputs.map(({ name, value }) => ({ tags: name ? [name] : [], quantity: Number(value) }));
    entries.accept(
      'lines',
      counts.filter(({ quantity }) => quantity > 0),
    );
  };
  // What is wrong stays as it was typed.
  const shown = (tag: string) =>
    errors.has('lines') ? (noChange as unknown as string) : String(countOf(tag) || '');
  const isWrong = (tag: string) => errors.has('lines') && entries.textOf('lines') === tag;
  return html`<fieldset part="field" @input=${takeOver}>
    <legend>${t('calculator.order.cart')}</legend>
    ${kinds.map(
      (kind) =>
        html`<label part="quantity">
          <span>${spoken(kind)}</span>
          <input
            type="number"
            name=${kind.tag}
            min="0"
            max="9999"
            step="1"
            placeholder="0"
            .value=${live(shown(kind.tag))}
            aria-invalid=${isWrong(kind.tag) ? 'true' : nothing}
            aria-describedby="lines-error"
          />
        </label>`,
    )}
    ${error(state, 'lines')}
  </fieldset>`;
}
