import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { OrderLine } from '../core/policy.js';
import type { CalculatorView } from './calculator/view.js';
import { loader, shellStyles } from './shell.js';

/**
 * What would cancelling, changing or returning an order cost, until when, and when does it arrive?
 * Answers as the shopper types, from the policy of the store's document. Nothing that is typed leaves the page.
 * This class is a small shell; what it renders with is loaded when the element is first shown.
 *
 * @fires {CustomEvent<{kind: string, verdict: object}>} faq-estimate - The shopper's input has settled; one for each kind.
 * @fires {CustomEvent<{channel: string}>} faq-contact - The shopper asks for a person; cancelable.
 * @fires {CustomEvent<{code: string, message: string}>} faq-error - Something could not be had.
 *
 * @csspart base - Everything.
 * @csspart title - The heading.
 * @csspart form - What the shopper enters.
 * @csspart field - One field with its label.
 * @csspart error - What is wrong with a field.
 * @csspart hint - What helps to fill in a field, or to read a result.
 * @csspart results - All results.
 * @csspart result - One of the results.
 * @csspart heading - The heading of a result.
 * @csspart verdict - The result in one sentence.
 * @csspart right - The right of withdrawal.
 * @csspart next - What changes next.
 * @csspart lines - The arithmetic, and the days that do not count.
 * @csspart instead - What can be done where the time is over.
 * @csspart timeline - The drawing of a delivery.
 * @csspart free - Progress towards free shipping.
 * @csspart table - The returns.
 * @csspart note - What an estimate is.
 * @csspart button - A link that looks like a button.
 *
 * @cssprop [--faq-accent=currentColor] - Links, focus and the time line.
 * @cssprop [--faq-text=inherit] - Text.
 * @cssprop [--faq-muted] - Secondary text.
 * @cssprop [--faq-surface=transparent] - Background of fields and results.
 * @cssprop [--faq-border] - Lines between things.
 * @cssprop [--faq-radius=0.75em] - Roundness of corners.
 * @cssprop [--faq-gap=1em] - Space between parts.
 */
export class FaqPolicyCalculator extends LitElement {
  static override styles = shellStyles;

  /** Address of the document, relative to the page. Inside a `<faq-widget>` its document is used. */
  @property() src = '';
  /** The document itself: an object, or its JSON text. Goes before `src`. */
  @property({ attribute: false }) content: unknown;
  /** ISO 3166 code of the destination, such as `FR`. */
  @property() country = '';
  /** What was paid, as a decimal number: `200.00`. */
  @property() total = '';
  /** The goods' share of it, which free shipping and some fees are reckoned by; emptied when the shopper enters a total. */
  @property() subtotal = '';
  /** The instant of the order, ISO 8601 with an offset; empty for just now. */
  @property({ attribute: 'placed-at' }) placedAt = '';
  /** Id of the kind of order; empty for a standard one. */
  @property() kind = '';
  /** Id of the order's state; empty for placed, or delivered where a day of arrival is given. */
  @property() state = '';
  /** Made to the shopper's own design. */
  @property({ type: Boolean }) personalised = false;
  /** The day the last item arrived, `YYYY-MM-DD`. */
  @property({ attribute: 'delivered-on' }) deliveredOn = '';
  /** What the cart holds; the shopper can change it where the policy tells products apart. */
  @property({ attribute: false }) lines: readonly OrderLine[] | undefined;
  /** The instant to calculate for, ISO 8601 with an offset; the clock where it is absent or unreadable. */
  @property({ attribute: false }) now: string | undefined;

  #view: CalculatorView | undefined;
  readonly #load = loader(this, 'calculator', async () => {
    const { CalculatorView } = await import('./calculator/view.js');
    this.#view = new CalculatorView(this);
  });

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  protected override render(): unknown {
    return this.#view?.render() ?? html``;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'faq-policy-calculator': FaqPolicyCalculator;
  }
}
