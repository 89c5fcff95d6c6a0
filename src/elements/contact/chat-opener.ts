import type { ChatAdapter, ChatRequest, HostedChat } from '../../adapters/chat/chat.js';
import { emit } from '../events.js';
import type { FaqContactSupport } from '../faq-contact-support.js';

/** Opens the chat for a click: everything for it is loaded then. */
export class ChatOpener {
  status: 'idle' | 'opening' | 'open' | 'failed' = 'idle';
  #opening: AbortController | undefined;

  /** @param focus - Gives the focus to the first part of such a name, once it is there. */
  constructor(
    private readonly host: FaqContactSupport,
    private readonly focus: (part: string) => void,
  ) {}

  readonly cancel = (): void => {
    this.#opening?.abort();
  };

  /** @param request - What the chat is about: a draft, which no adapter sends. */
  async open(chat: HostedChat | ChatAdapter, request: ChatRequest): Promise<void> {
    if (this.status === 'opening') return;
    const { host } = this;
    if (!emit(host, 'faq-contact', { channel: 'chat' }, { cancelable: true })) return;
    const { signal } = (this.#opening = new AbortController());
    this.#show('opening');
    try {
      const { openChat } = await import('../../adapters/chat/chat.js');
      await openChat(chat, {
        request,
        signal,
        baseUrl: host.chatOrigin,
        nonce: host.nonce,
        onClose: () => {
          this.#show('idle');
          this.focus('chat-button');
        },
      });
      this.#show('open');
    } catch (error) {
      this.#show(signal.aborted ? 'idle' : 'failed');
      this.focus(signal.aborted ? 'chat-button' : 'chat-failed');
      if (signal.aborted) return;
      const message = error instanceof Error ? error.message : String(error);
      console.warn(`[faq] chat-unavailable: ${message}`);
      emit(host, 'faq-error', { code: 'chat-unavailable', message });
    }
  }

  #show(status: ChatOpener['status']): void {
    this.status = status;
    this.host.requestUpdate();
  }
}
