import { html, nothing, type ReactiveController } from 'lit';
import { OrderError, type Order } from '../../core/policy.js';
import { readDocument } from '../../core/read-document.js';
import type { FaqDocument, Policy, Text } from '../../core/schema.js';
import { LocaleController } from '../../i18n/locale-controller.js';
import type { Translator } from '../../i18n/translator.js';
import { Countdown } from '../controllers/countdown.js';
import { DocumentController } from '../controllers/document-controller.js';
import { warnOnce } from '../controllers/warn-once.js';
import { emit } from '../events.js';
import type { FaqPolicyCalculator } from '../faq-policy-calculator.js';
import { showText, type ShownText } from '../shown-text.js';
import { renderChanges } from './changes.js';
import { renderDelivery } from './delivery.js';
import { Entries, type FormErrors, type FormField } from './entries.js';
import { detailsOf, estimate, type Estimates } from './estimates.js';
import { renderForm } from './form.js';
import { Formats } from './formats.js';
import { mendTexts, orderOf } from './order.js';
import { renderReturns } from './returns.js';
import { exportParts } from '../export-parts.js';
import { formStyles } from '../form/styles.js';
import { printStyles } from '../print-styles.js';
import { adopt } from '../shell.js';
import { tokens } from '../tokens.js';
import { styles } from './styles.js';

/** Typing has settled when nothing was entered for so long. */
const SETTLE_MS = 600;

/** What the parts of the calculator render from: one order, judged at one instant, for one shopper. */
export interface CalculatorState {
  readonly host: FaqPolicyCalculator;
  readonly document: FaqDocument;
  readonly policy: Policy;
  readonly translator: Translator;
  readonly formats: Formats;
  /** A text of the policy as the shopper reads it; `id` where the policy has none. */
  readonly read: (text: Text | undefined, id?: string) => ShownText;
  readonly countdown: Countdown;
  readonly entries: Entries;
  /** What is wrong in the form now. */
  readonly errors: FormErrors;
  /** The order that `estimates` speak of: the host's, or the last good one where something is wrong in the form. */
  readonly order: Partial<Order>;
  readonly estimates: Estimates;
  /** An order total was given: amounts mean something. */
  readonly isPriced: boolean;
}

/** What `<faq-policy-calculator>` renders with. */
export class CalculatorView implements ReactiveController {
  readonly #locale: LocaleController;
  readonly #documents: DocumentController;
  readonly #countdown: Countdown;
  readonly #entries: Entries;
  #good: Partial<Order> | undefined;
  #state: CalculatorState | undefined;
  #settling: ReturnType<typeof setTimeout> | undefined;
  readonly #warn = warnOnce();
  readonly #told = new Map<string, string>();
  #spoken: { readonly text: string; readonly translator: Translator } | undefined;
  #formats: Formats | undefined;

  constructor(readonly host: FaqPolicyCalculator) {
    const onError = (error: unknown) =>
      void emit(host, 'faq-error', { code: 'language-unavailable', message: String(error) });
    this.#locale = new LocaleController(host, onError, 'calculator');
    this.#documents = new DocumentController(host, this.#locale);
    this.#documents.useReader(readDocument);
    this.#countdown = new Countdown(host);
    this.#entries = new Entries(host);
    host.addController(this);
    adopt(host, tokens, formStyles, styles, printStyles);
    exportParts(host);
  }

  hostUpdate(): void {
    mendTexts(this.host);
  }

  hostDisconnected(): void {
    clearTimeout(this.#settling);
  }

  render(): unknown {
    const { translator, direction } = this.#locale;
    if (!translator) return nothing;
    return html`<div part="base" lang=${translator.locale} dir=${direction}>${this.#body(translator)}</div>`;
  }

  #body(translator: Translator): unknown {
    const { status, document } = this.#documents;
    const { t } = translator;
    const policy = typeof document?.policy === 'object' ? document.policy : undefined;
    if (document && policy) {
      const state = (this.#state = this.#judge(document, policy, translator));
      const isStale = state.errors.size > 0 && state.order === this.#good;
      return html`
        <h2 part="title">${t('calculator.title')}</h2>
        <div part="columns">
          ${renderForm(state, this.#onInput)}
          <div part="results" ?data-stale=${isStale}>
            ${isStale ? html`<p part="hint">${t('calculator.stale')}</p>` : nothing} ${renderChanges(state)}
            ${renderReturns(state)} ${renderDelivery(state)}
          </div>
        </div>
        <p part="note">${t('calculator.note')}</p>
        <p part="status" class="spoken" role="status">
          ${this.#spoken?.translator === translator ? this.#spoken.text : nothing}
        </p>
      `;
    }
    if (status === 'loading') return html`<p part="note" role="status">${t('calculator.busy')}</p>`;
    if (status !== 'failed') return html`<p part="note">${t('calculator.unavailable')}</p>`;
    return html`<div part="failure" role="alert">
      <p part="note">${t('calculator.failed')}</p>
      <button type="button" part="button" @click=${() => this.#documents.reload()}>${t('load.retry')}</button>
    </div>`;
  }

  #judge(document: FaqDocument, policy: Policy, translator: Translator): CalculatorState {
    const { host } = this;
    const { now } = this.#countdown;
    let order = orderOf(host);
    let estimates = estimate(policy, order, now);
    const fault = estimates.errors.get('subtotal');
    if (fault) {
      // No field shows it, so no shopper could mend it: the total counts, as where there is none.
      this.#warn(new OrderError('subtotal', fault, host.subtotal).message);
      order = { ...order, subtotal: undefined };
      estimates = estimate(policy, order, now);
    }
    const errors: FormErrors = new Map([
      ...(estimates.errors as ReadonlyMap<FormField, never>),
      ...this.#entries.errors,
    ]);
    if (errors.size === 0) this.#good = order;
    else if (this.#good) {
      order = this.#good;
      estimates = estimate(policy, order, now);
    }
    return {
      host,
      document,
      policy,
      translator,
      formats: this.#formatsIn(translator.locale),
      read: (text, id = '') =>
        text === undefined
          ? { value: id }
          : showText(text, document, this.#locale.contentLocale, translator.locale),
      countdown: this.#countdown,
      entries: this.#entries,
      errors,
      order,
      estimates,
      isPriced: order.total !== undefined,
    };
  }

  #formatsIn(locale: string): Formats {
    if (this.#formats?.locale !== locale) this.#formats = new Formats(locale);
    return this.#formats;
  }

  /** The shopper has entered something: results follow at once, listeners when it has settled. */
  readonly #onInput = (): void => {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      this.#settle();
    }, SETTLE_MS);
  };

  /** Tells listeners each verdict that is new, and the status line what is seen of it, or what is wrong. */
  #settle(): void {
    const { host } = this;
    if (!this.#state) return;
    const { errors, translator, estimates, isPriced } = this.#state;
    for (const [key, detail] of errors.size > 0 ? [] : detailsOf(estimates, isPriced)) {
      const json = JSON.stringify(detail);
      if (json === this.#told.get(key)) continue;
      this.#told.set(key, json);
      emit(host, 'faq-estimate', detail);
    }
    const said = host.renderRoot.querySelectorAll(errors.size > 0 ? '[part=error]' : '[data-spoken]');
    const text = [...said].map(({ textContent }) => textContent).join(' ');
    this.#spoken = { text: text.replace(/\s+/gu, ' ').trim(), translator };
    host.requestUpdate();
  }
}
