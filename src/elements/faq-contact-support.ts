import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { ChatAdapter } from '../adapters/chat/chat.js';
import type { ContactRequest } from '../adapters/send-request.js';
import type { ContactView } from './contact/view.js';
import { loader, shellStyles } from './shell.js';

/** Where a shopper comes from, in the words that they saw. */
export interface ContactContext {
  /** Id of the topic that it belongs to. */
  readonly topic?: string | undefined;
  /** The question whose answer was read. */
  readonly entry?: string | undefined;
  /** What was searched for without success. */
  readonly query?: string | undefined;
  /** What the order calculator said. */
  readonly verdict?: string | undefined;
}

/** Delivers a request in the page's own way; rejects where it did not arrive. */
export type SendRequest = (
  request: ContactRequest,
  signal: AbortSignal,
) => Promise<{ readonly reference?: string | null } | undefined>;

/**
 * The ways to a person: a chat while somebody is there, a form or an e-mail while not, photos for a claim, the telephone.
 * Nothing is loaded from anyone and nothing is sent before the shopper asks for it; what they write stays until it has
 * arrived. This class is a small shell; what it renders with is loaded when the element is first shown.
 *
 * @fires {CustomEvent<{channel: string}>} faq-contact - The shopper chose `chat`, `email`, `phone` or `link`; cancelable.
 * @fires {CustomEvent<{request: object}>} faq-submit - A request is about to be sent; cancel it to keep it from that.
 * @fires {CustomEvent<{reference: string | null}>} faq-sent - It has arrived.
 * @fires {CustomEvent<{code: string, message: string}>} faq-error - Something could not be had, or did not arrive.
 *
 * @csspart base - Everything.
 * @csspart title - The heading.
 * @csspart intro - What support says of itself.
 * @csspart hours - Whether somebody is there, and from when.
 * @csspart reply - How long a reply takes.
 * @csspart photos - The place for photos.
 * @csspart chat - The way to the chat.
 * @csspart form - What the shopper writes.
 * @csspart heading - The heading of a part.
 * @csspart field - One field with its label.
 * @csspart hint - What helps to fill in a field.
 * @csspart error - What is wrong with a field.
 * @csspart summary - All that is wrong, with links to the fields.
 * @csspart slot - The place for one kind of photo.
 * @csspart photo - One photo that was added.
 * @csspart actions - The buttons below the form.
 * @csspart outcome - What became of a message.
 * @csspart attach - The photos to attach to an e-mail.
 * @csspart ways - The other ways.
 * @csspart button - A button, or a link that looks like one.
 * @csspart primary - The button that most shoppers need.
 *
 * @cssprop [--faq-accent=currentColor] - Links, focus and the main button.
 * @cssprop [--faq-text=inherit] - Text.
 * @cssprop [--faq-muted] - Secondary text.
 * @cssprop [--faq-surface=transparent] - Background of fields and boxes.
 * @cssprop [--faq-border] - Lines between things.
 * @cssprop [--faq-radius=0.75em] - Roundness of corners.
 * @cssprop [--faq-gap=1em] - Space between parts.
 */
export class FaqContactSupport extends LitElement {
  static override styles = shellStyles;

  /** Address of the document, relative to the page. Inside a `<faq-widget>` its document is used. */
  @property() src = '';
  /** The document itself: an object, or its JSON text. Goes before `src`. */
  @property({ attribute: false }) content: unknown;
  /** What the request is about, as the chat and the e-mail say it. */
  @property() subject = '';
  /** The number of the order, filled in until the shopper writes another. */
  @property({ attribute: 'order-number' }) orderNumber = '';
  /** Keeps nothing of what is written beyond the page. */
  @property({ attribute: 'no-draft', type: Boolean }) noDraft = false;
  /** Where the shopper comes from; sent along, as the shopper left it. */
  @property({ attribute: false }) context: ContactContext | string | undefined;
  /** Delivers a request in the page's own way, in place of `form.action`. */
  @property({ attribute: false }) send: SendRequest | undefined;
  /** The page's own chat, in place of `support.chat`. */
  @property({ attribute: false }) chat: ChatAdapter | undefined;
  /** The origin of a Chatwoot of one's own, such as `https://chat.shop.example`. Never read from a document. */
  @property({ attribute: false }) chatOrigin: string | undefined;
  /** The instant to judge the opening hours at, ISO 8601 with an offset; the clock where it is absent or unreadable. */
  @property({ attribute: false }) now: string | undefined;

  #view: ContactView | undefined;
  readonly #load = loader(this, 'contact', async () => {
    const { ContactView } = await import('./contact/view.js');
    this.#view = new ContactView(this);
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
    'faq-contact-support': FaqContactSupport;
  }
}
