import { html, nothing, type ReactiveController } from 'lit';
import { assessAvailability, type Availability } from '../../core/availability.js';
import { formatFact } from '../../core/facts.js';
import { readDocument } from '../../core/read-document.js';
import type { FaqDocument, ReturnReason, Support, Text } from '../../core/schema.js';
import { LocaleController } from '../../i18n/locale-controller.js';
import type { Translator } from '../../i18n/translator.js';
import { Countdown } from '../controllers/countdown.js';
import { DocumentController } from '../controllers/document-controller.js';
import { emit } from '../events.js';
import type { FaqContactSupport } from '../faq-contact-support.js';
import { exportParts } from '../export-parts.js';
import { formStyles } from '../form/styles.js';
import { printStyles } from '../print-styles.js';
import { adopt } from '../shell.js';
import { showText, type ShownText } from '../shown-text.js';
import { tokens } from '../tokens.js';
import { ChatOpener } from './chat-opener.js';
import { renderChat, renderChatFailure } from './chat.js';
import { claimsOf, sayContext, slotsOf, type Slot } from './claims.js';
import { Delivery } from './delivery.js';
import { Entries, type FieldName } from './entries.js';
import { renderForm } from './form.js';
import { renderHours } from './hours.js';
import { Intro } from './intro.js';
import { PhotoBox } from './photo-box.js';
import type { PhotoLimits } from './photos.js';
import { styles } from './styles.js';
import { findMistakes, type Mistakes } from './validation.js';
import { renderWays } from './ways.js';

const MAX_FILES = 6;
const MAX_BYTES = 10 * 1024 * 1024;

/** What the parts of the contact view render from: one store's support, at one instant, for one shopper. */
export interface ContactState {
  readonly host: FaqContactSupport;
  readonly view: ContactView;
  readonly document: FaqDocument;
  readonly support: Support;
  readonly translator: Translator;
  /** A text of the document as the shopper reads it; `id` where it has none. */
  readonly read: (text: Text | undefined, id?: string) => ShownText;
  readonly countdown: Countdown;
  readonly availability: Availability;
  /** How long a reply takes, in words. */
  readonly reply: string | undefined;
  readonly hasChat: boolean;
  readonly opener: ChatOpener;
  /** How a message goes its way; `undefined` where it cannot. */
  readonly mode: 'form' | 'mail' | undefined;
  readonly entries: Entries;
  readonly mistakes: Mistakes;
  /** The chosen topic: the id of a topic or of a claim's reason, `other`, or empty. */
  readonly topic: string;
  readonly topicName: string;
  readonly orderNumber: string;
  /** Where the shopper comes from, as given, and as they left it. */
  readonly givenContext: string;
  readonly context: string;
  readonly claims: readonly ReturnReason[];
  readonly slots: readonly Slot[];
  readonly limits: PhotoLimits;
  /** The topic is a claim: photos are asked for. */
  readonly isClaim: boolean;
  readonly photos: PhotoBox;
  readonly delivery: Delivery;
  readonly mail: { copied?: 'copied' | 'byHand' };
  /** Gives the focus to what a selector finds, once all is rendered. */
  readonly refocus: (selector: string) => void;
}

/** What `<faq-contact-support>` renders with. */
export class ContactView implements ReactiveController {
  readonly #locale: LocaleController;
  readonly #documents: DocumentController;
  readonly #countdown: Countdown;
  readonly #entries: Entries;
  readonly #photos: PhotoBox;
  readonly #opener: ChatOpener;
  readonly #delivery: Delivery;
  readonly #intro: Intro;
  #mistakes: Mistakes = new Map();
  #usesMail = false;
  #mail: ContactState['mail'] = {};
  #state: ContactState | undefined;

  constructor(readonly host: FaqContactSupport) {
    const onError = (error: unknown) =>
      void emit(host, 'faq-error', { code: 'language-unavailable', message: String(error) });
    this.#locale = new LocaleController(host, onError, 'contact');
    this.#documents = new DocumentController(host, this.#locale);
    this.#documents.useReader(readDocument);
    this.#countdown = new Countdown(host);
    this.#entries = new Entries(host);
    this.#photos = new PhotoBox(host, () => this.#changed());
    this.#opener = new ChatOpener(host, (part) => this.#refocus(`[part~="${part}"]`));
    this.#delivery = new Delivery(host);
    this.#intro = new Intro(host);
    host.addController(this);
    adopt(host, tokens, formStyles, styles, printStyles);
    exportParts(host);
  }

  hostUpdate(): void {
    // What a page binds may be nothing at all.
    for (const name of ['src', 'subject', 'orderNumber'] as const) this.host[name] = textOf(this.host[name]);
  }

  hostDisconnected(): void {
    this.#opener.cancel();
  }

  render(): unknown {
    const { translator, direction } = this.#locale;
    if (!translator) return nothing;
    return html`<div
      part="base"
      lang=${translator.locale}
      dir=${direction}
      @dragover=${this.#photos.onDragOver}
      @drop=${this.#onDrop}
    >
      ${this.#body(translator)}
    </div>`;
  }

  /** Takes over what the shopper writes in a field. */
  write(name: FieldName, text: string): void {
    this.#entries.set(name, text);
    this.#changed();
  }

  /** Looks again at what was found wrong before: a mistake goes as soon as it is mended. */
  readonly check = (): void => {
    if (this.#mistakes.size === 0) return;
    const now = this.#findMistakes();
    this.#mistakes = new Map(
      [...this.#mistakes].flatMap(([name]) => {
        const mistake = now.get(name);
        return mistake ? [[name, mistake] as const] : [];
      }),
    );
    this.host.requestUpdate();
  };

  readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.#submit();
  };

  /** Turns to the shopper's mail program, with all that was written. */
  readonly useMail = (): void => {
    this.#usesMail = true;
    this.#delivery.reset();
    this.#refocus('[part~="mail"]');
  };

  readonly startAnew = (): void => {
    this.#usesMail = false;
    this.#delivery.reset();
    this.#refocus('#topic');
  };

  readonly #onDrop = (event: DragEvent): void => {
    if (this.#state) void this.#photos.drop(event, this.#state);
  };

  async #submit(): Promise<void> {
    const { outcome } = this.#delivery;
    if (outcome.status === 'sending' || this.#state?.mode !== 'form') return;
    this.#mistakes = this.#findMistakes();
    this.host.requestUpdate();
    if (this.#mistakes.size > 0) {
      this.#delivery.reset();
      this.#refocus('[part="summary"]');
      return;
    }
    await this.#photos.settled;
    const { entries, topic, orderNumber, context, slots, translator, support } = this.#state;
    const photos = this.#photos.ready(slots);
    const request = {
      name: entries.get('name').trim(),
      email: entries.get('email').trim(),
      topic,
      orderNumber: orderNumber.trim(),
      message: entries.get('message'),
      locale: translator.locale,
      context,
      idempotencyKey: entries.keyFor(photos.length > 0),
      photos,
    };
    const delivering = this.#delivery.deliver(request, support.form);
    // The form cannot be used meanwhile: the focus goes to where it can be stopped, then to what came of it.
    this.#refocus('[part="outcome"]');
    if (await delivering) {
      this.#entries.forget();
      this.#photos.clear();
    }
    this.#refocus('[part="outcome"]');
  }

  #changed(): void {
    this.#entries.change();
    this.#mail = {};
    if (this.#delivery.outcome.status === 'failed') this.#delivery.reset();
    // Asked when the control holds what the template has to say of it.
    void this.host.updateComplete.then(this.check);
  }

  #findMistakes(): Mistakes {
    const form = this.host.renderRoot.querySelector('form');
    return form ? findMistakes(form) : new Map();
  }

  readonly #refocus = (selector: string): void => {
    void this.host.updateComplete.then(() => {
      this.host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
    });
  };

  #body(translator: Translator): unknown {
    const { status, document } = this.#documents;
    const { t } = translator;
    const support = typeof document?.support === 'object' ? document.support : undefined;
    this.#state = undefined;
    if (document && (support || this.host.send || this.host.chat)) {
      const state = (this.#state = this.#read(document, support ?? {}, translator));
      const hasWay = state.mode || state.hasChat || state.support.phone || state.support.links?.length;
      if (hasWay)
        return html`
          <h2 part="title">${t('contact.title')}</h2>
          ${this.#intro.render(state)} ${renderHours(state)} ${renderChatFailure(state)} ${renderChat(state)}
          ${renderForm(state)} ${renderWays(state)}
        `;
    }
    if (status === 'loading' && !this.#documents.isWhole)
      return html`<p part="note" role="status">${t('contact.busy')}</p>`;
    if (status !== 'failed') return html`<p part="note">${t('contact.unavailable')}</p>`;
    return html`<div part="failure" role="alert">
      <p part="note">${t('contact.failed')}</p>
      <button type="button" part="button" @click=${() => this.#documents.reload()}>${t('load.retry')}</button>
    </div>`;
  }

  #read(document: FaqDocument, support: Support, translator: Translator): ContactState {
    const { host } = this;
    const entries = this.#entries;
    const { form, email } = support;
    entries.restore(form?.action ?? email ?? location.origin);
    const read: ContactState['read'] = (text, id = '') =>
      text === undefined
        ? { value: id }
        : showText(text, document, this.#locale.contentLocale, translator.locale);
    const context = host.context;
    const topic = entries.get('topic', typeof context === 'object' ? context.topic : '');
    const claims = claimsOf(document);
    const claim = claims.find(({ id }) => id === topic);
    const slots = slotsOf(claim, translator, read);
    const limits = {
      shown: slots.map(({ id }) => id),
      maxFiles: form?.maxFiles ?? MAX_FILES,
      maxBytes: form?.maxBytes ?? MAX_BYTES,
    };
    const givenContext = sayContext(context, translator);
    return {
      host,
      view: this,
      document,
      support,
      translator,
      read,
      countdown: this.#countdown,
      availability: assessAvailability(support.hours, this.#countdown.now),
      reply: formatFact('support.reply', { document, locale: translator.locale, words: translator.words }),
      hasChat: Boolean(host.chat ?? support.chat),
      opener: this.#opener,
      mode: (host.send ?? form) && !this.#usesMail ? 'form' : email ? 'mail' : undefined,
      entries,
      mistakes: this.#mistakes,
      topic,
      topicName: nameOf(topic, [...claims, ...document.topics], read),
      orderNumber: entries.get('orderNumber', host.orderNumber),
      givenContext,
      context: entries.get('context', givenContext),
      claims,
      slots,
      limits,
      isClaim: claim !== undefined,
      photos: this.#photos,
      delivery: this.#delivery,
      mail: this.#mail,
      refocus: this.#refocus,
    };
  }
}

/** An order number may well come as a number. */
function textOf(value: string | number | null | undefined): string {
  return String(value ?? '');
}

function nameOf(
  id: string,
  labelled: readonly { id: string; label?: Text | undefined }[],
  read: ContactState['read'],
): string {
  const found = labelled.find((item) => item.id === id);
  return found ? read(found.label, id).value : '';
}
