import { adoptStyles, html, nothing, type ReactiveController } from 'lit';
import type { OrderField, Order } from '../../core/policy.js';
import { readDocument } from '../../core/read-document.js';
import type { FaqDocument, Policy, Text } from '../../core/schema.js';
import { localize } from '../../core/text.js';
import { LocaleController } from '../../i18n/locale-controller.js';
import type { Translator } from '../../i18n/translator.js';
import { DocumentController } from '../controllers/document-controller.js';
import { emit } from '../events.js';
import type { FaqPolicyCalculator } from '../faq-policy-calculator.js';
import { renderChanges } from './changes.js';
import { Countdown } from './countdown.js';
import { renderDelivery } from './delivery.js';
import { estimate, type Estimates } from './estimates.js';
import { renderForm } from './form.js';
import { Formats } from './formats.js';
import { renderReturns } from './returns.js';
import { styles } from './styles.js';

const SETTLE_MS = 600;

/** What the parts of the calculator render from: one order, judged at one instant, for one shopper. */
export interface CalculatorState {
  readonly host: FaqPolicyCalculator;
  readonly document: FaqDocument;
  readonly policy: Policy;
  readonly translator: Translator;
  readonly formats: Formats;
  /** Says a text of the policy; `id` where it has none. */
  readonly say: (text: Text | undefined, id?: string) => string;
  readonly estimates: Estimates;
  /** What is wrong in the form now; `estimates` may be older, from before it was wrong. */
  readonly errors: Estimates['errors'];
  readonly now: string;
  /** An order total was given: amounts mean something. */
  readonly isPriced: boolean;
}

/** What `<faq-policy-calculator>` renders with. */
export class CalculatorView implements ReactiveController {
  /** What the shopper typed, letter by letter, where the host's property holds what it means. */
  readonly typed = new Map<string, string>();

  readonly #locale: LocaleController;
  readonly #documents: DocumentController;
  readonly #countdown: Countdown;
  #last: Estimates = { errors: new Map() };
  #settling: ReturnType<typeof setTimeout> | undefined;
  readonly #emitted = new Map<string, string>();
  #spoken = '';

  constructor(readonly host: FaqPolicyCalculator) {
    const onError = (error: unknown) =>
      void emit(host, 'faq-error', { code: 'language-unavailable', message: String(error) });
    this.#locale = new LocaleController(host, onError, 'calculator');
    this.#documents = new DocumentController(host, this.#locale);
    this.#documents.useReader(readDocument);
    this.#countdown = new Countdown(host);
    host.addController(this);
    const root = host.renderRoot as ShadowRoot;
    adoptStyles(root, [...root.adoptedStyleSheets, styles]);
  }

  hostDisconnected(): void {
    clearTimeout(this.#settling);
  }

  /** The shopper has entered something: results follow at once, listeners when it has settled. */
  readonly onInput = (): void => {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      this.#announce();
    }, SETTLE_MS);
  };

  render(): unknown {
    const { translator, direction } = this.#locale;
    if (!translator) return nothing;
    return html`<div part="base" lang=${translator.locale} dir=${direction}>
      ${this.#renderState(translator)}
    </div>`;
  }

  #renderState(translator: Translator): unknown {
    const { status, document } = this.#documents;
    const { t } = translator;
    const policy = typeof document?.policy === 'object' ? document.policy : undefined;
    if (document && policy) {
      const state = this.#state(document, policy, translator);
      return html`
        <h2 part="title">${t('calculator.title')}</h2>
        <div part="columns">
          ${renderForm(this, state)}
          <div part="results">
            ${renderChanges(state, this.#countdown)} ${renderReturns(state)}
            ${renderDelivery(state, this.#countdown)}
          </div>
        </div>
        <p part="note">${t('calculator.note')}</p>
        <p part="status" role="status">${this.#spoken}</p>
      `;
    }
    if (status === 'loading') return html`<p part="note" role="status">${t('load.busy')}</p>`;
    if (status !== 'failed') return html`<p part="note">${t('calculator.unavailable')}</p>`;
    return html`<div role="alert">
      <p part="note">${t('load.failed')}</p>
      <button type="button" part="button" @click=${() => this.#documents.reload()}>${t('load.retry')}</button>
    </div>`;
  }

  #state(document: FaqDocument, policy: Policy, translator: Translator): CalculatorState {
    const { host } = this;
    const now = host.now ?? new Date().toISOString();
    const fresh = estimate(policy, orderOf(host), now);
    // Where something is wrong, the last good result stays to be read.
    this.#last = { ...this.#last, ...withoutGaps(fresh), errors: fresh.errors };
    return {
      host,
      document,
      policy,
      translator,
      formats: new Formats(translator.locale),
      say: (text, id = '') =>
        text === undefined ? id : localize(text, this.#locale.contentLocale, document.defaultLocale).value,
      estimates: this.#last,
      errors: fresh.errors,
      now,
      isPriced: host.total !== '',
    };
  }

  /** Tells listeners each verdict that is new, and the status line what the main one is. */
  #announce(): void {
    const { cancellation, modification, returns = {}, delivery, errors } = this.#last;
    if (errors.size > 0) return;
    const tell = (
      kind: 'cancellation' | 'modification' | 'return' | 'delivery',
      verdict: object,
      key: string = kind,
    ) => {
      const json = JSON.stringify(verdict);
      if (json === this.#emitted.get(key)) return;
      this.#emitted.set(key, json);
      emit(this.host, 'faq-estimate', { kind, verdict });
    };
    if (this.host.total) {
      if (cancellation) tell('cancellation', cancellation);
      if (modification) tell('modification', modification);
      for (const [reason, verdict] of Object.entries(returns))
        tell('return', { ...verdict, reason }, `return ${reason}`);
    }
    if (delivery) tell('delivery', delivery);
    const verdicts = this.host.renderRoot.querySelectorAll('[data-spoken]');
    this.#spoken = [...verdicts].map((verdict) => verdict.textContent.trim()).join(' ');
    this.host.requestUpdate();
  }
}

/** The host's properties as an order; what is empty is left out, an order without an instant is placed now. */
function orderOf(host: FaqPolicyCalculator): Partial<Order> {
  const { total, subtotal, placedAt, kind, state, personalised, deliveredOn, lines } = host;
  const country = host.country.toUpperCase();
  const fields = {
    total,
    subtotal,
    placedAt,
    kind,
    country,
    state,
    ...(isDelivered(host) && { deliveredOn }),
  };
  const given = Object.entries(fields).filter(([, value]) => value !== '');
  return { ...Object.fromEntries(given), personalised, ...(lines && { lines }) };
}

/** The order has arrived: its state says so, or a day of arrival was given without a state. */
export function isDelivered({ state, deliveredOn }: FaqPolicyCalculator): boolean {
  return state === 'delivered' || (state === '' && deliveredOn !== '');
}

function withoutGaps(estimates: Estimates): Partial<Estimates> {
  return Object.fromEntries(Object.entries(estimates).filter(([, value]) => value !== undefined));
}

/** The fields that stand in the form; an error of another field is the page's. */
export type FormField = Extract<OrderField, 'total' | 'placedAt' | 'deliveredOn'>;
