import { html, nothing, type TemplateResult } from 'lit';
import type { ChatRequest, LinkedChat } from '../../adapters/chat/chat.js';
import { chatLink, isLinkedChat } from '../../adapters/chat/links.js';
import { emit } from '../events.js';
import { subjectOf } from './letter.js';
import type { ContactState } from './view.js';

const NAMES = { whatsapp: 'WhatsApp', messenger: 'Messenger', telegram: 'Telegram' } as const;

/** What the shopper has written so far, for a chat: a draft. */
function requestOf(state: ContactState): ChatRequest {
  const { entries, translator, orderNumber } = state;
  return {
    subject: subjectOf(state),
    orderNumber,
    locale: translator.locale,
    message: entries.get('message'),
    name: entries.get('name'),
    email: entries.get('email'),
  };
}

/** The way to a chat, before all others; nothing where there is none, or nobody to talk to. */
export function renderChat(state: ContactState): TemplateResult | typeof nothing {
  const { host, support, opener, hasChat, availability, translator } = state;
  const { t } = translator;
  const chat = host.chat ?? support.chat;
  if (!hasChat || !chat) return nothing;
  // Who writes in a messenger is read later, too.
  if (typeof chat === 'object' && isLinkedChat(chat)) return link(state, chat);
  if (availability.status === 'closed' || opener.status === 'failed') return nothing;
  const isBusy = opener.status === 'opening';
  return html`<section part="chat" aria-labelledby="chat">
    <h3 part="heading" id="chat">${t('contact.chat.title')}</h3>
    <p>
      <button
        type="button"
        part="button primary chat-button"
        aria-disabled=${isBusy ? 'true' : nothing}
        @click=${() => opener.open(chat, requestOf(state))}
      >
        ${t('contact.chat.start')}
      </button>
      ${isBusy ? html`<button type="button" part="button" @click=${opener.cancel}>${t('contact.cancel')}</button>` : nothing}
    </p>
    <p part="hint" role="status">
      ${opener.status === 'idle' ? nothing : t(`contact.chat.${opener.status}`)}
    </p>
  </section>`;
}

function link(state: ContactState, chat: LinkedChat): TemplateResult {
  const { host, translator } = state;
  const request = requestOf(state);
  return html`<section part="chat">
    <a
      part="button primary chat-button"
      href=${chatLink(chat, request)}
      target="_blank"
      rel="noopener noreferrer"
      @click=${(event: Event) => {
        if (!emit(host, 'faq-contact', { channel: 'chat' }, { cancelable: true })) event.preventDefault();
      }}
      >${translator.t('contact.chat.link', { name: NAMES[chat.provider] })}</a
    >
  </section>`;
}

/** Where the chat did not open, the form comes first; this says so, and has the focus then. */
export function renderChatFailure(state: ContactState): TemplateResult | typeof nothing {
  const { host, support, opener, translator } = state;
  const chat = host.chat ?? support.chat;
  if (opener.status !== 'failed' || !chat || (typeof chat === 'object' && isLinkedChat(chat))) return nothing;
  return html`<div part="outcome chat-failed" tabindex="-1">
    <p>${translator.t('contact.chat.failed')}</p>
    <button type="button" part="button" @click=${() => opener.open(chat, requestOf(state))}>
      ${translator.t('contact.chat.again')}
    </button>
  </div>`;
}
