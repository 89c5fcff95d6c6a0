import type { OrderErrorCode } from '../../core/policy.js';
import type { FaqPolicyCalculator } from '../faq-policy-calculator.js';

/** A field that somebody types into; each is a property of the host. */
export type FormField = 'total' | 'placedAt' | 'deliveredOn' | 'lines';
/** What can be wrong in them; empty fields are no mistake, and the rest is the page's or the policy's. */
export type FormError = Exclude<OrderErrorCode, 'required' | 'unknown-currency' | 'unknown'> | 'not-a-count';
export type FormErrors = ReadonlyMap<FormField, FormError>;

interface Entry {
  readonly text: string;
  readonly value: unknown;
  readonly locale: string;
  readonly error?: 'not-a-date' | 'not-a-count';
}

/** What the shopper typed, letter by letter, for as long as the host's property holds what it means. */
export class Entries {
  readonly #entries = new Map<FormField, Entry>();

  constructor(private readonly host: FaqPolicyCalculator) {}

  /** Takes over what was typed, and what it means. */
  accept<Field extends FormField>(
    field: Field,
    value: FaqPolicyCalculator[Field],
    text = '',
    locale = '',
  ): void {
    this.host[field] = value;
    this.#entries.set(field, { text, value, locale });
  }

  /** Notes that what was typed means nothing: the property keeps what it holds. */
  refuse(field: FormField, error: 'not-a-date' | 'not-a-count', text = ''): void {
    this.#entries.set(field, { text, value: this.host[field], locale: '', error });
    this.host.requestUpdate();
  }

  /** The letters that stand for the property's value; not those that were typed in another language. */
  textOf(field: FormField, locale = ''): string | undefined {
    const entry = this.#current(field);
    return entry?.locale === locale ? entry.text : undefined;
  }

  /** The fields that hold what means nothing. */
  get errors(): FormErrors {
    const fields = [...this.#entries.keys()];
    return new Map(
      fields.flatMap((field) => {
        const error = this.#current(field)?.error;
        return error ? [[field, error] as const] : [];
      }),
    );
  }

  #current(field: FormField): Entry | undefined {
    const entry = this.#entries.get(field);
    return entry?.value === this.host[field] ? entry : undefined;
  }
}
