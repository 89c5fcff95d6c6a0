import {
  describeRequest,
  SendError,
  sendRequest,
  type ContactRequest,
  type SendOptions,
} from '../../adapters/send-request.js';
import type { Support } from '../../core/schema.js';
import { emit } from '../events.js';
import type { FaqContactSupport } from '../faq-contact-support.js';

/** What became of a request. */
export type Outcome =
  | { readonly status: 'idle' }
  /** `share`: from 0 to 1; `undefined` where nobody can tell. */
  | { readonly status: 'sending'; readonly share: number | undefined }
  | { readonly status: 'failed'; readonly code: SendError['code'] }
  | { readonly status: 'sent'; readonly reference: string | null; readonly email: string };

/** Delivers requests, one at a time: to the form's address, or in the page's own way. */
export class Delivery {
  outcome: Outcome = { status: 'idle' };
  #sending: AbortController | undefined;

  constructor(private readonly host: FaqContactSupport) {}

  readonly cancel = (): void => {
    this.#sending?.abort();
  };

  /** Forgets what became of the last request. */
  reset(): void {
    this.#show({ status: 'idle' });
  }

  /** Resolves to whether the request has arrived; where it has not, `outcome` tells why. */
  async deliver(request: ContactRequest, form: Support['form']): Promise<boolean> {
    const { host } = this;
    if (!emit(host, 'faq-submit', { request: describeRequest(request) }, { cancelable: true })) return false;
    const { signal } = (this.#sending = new AbortController());
    this.#show({ status: 'sending', share: undefined });
    const onProgress = (share: number) => this.#show({ status: 'sending', share });
    try {
      const reference = await this.#send(request, form, { signal, onProgress });
      this.#show({ status: 'sent', reference, email: request.email });
      emit(host, 'faq-sent', { reference });
      return true;
    } catch (error) {
      const code = signal.aborted ? 'aborted' : error instanceof SendError ? error.code : 'server';
      this.#show({ status: 'failed', code });
      if (!signal.aborted) {
        const message = error instanceof Error ? error.message : String(error);
        console.warn(`[faq] not-sent: ${message}`);
        emit(host, 'faq-error', { code: 'not-sent', message });
      }
      return false;
    }
  }

  async #send(request: ContactRequest, form: Support['form'], options: SendOptions): Promise<string | null> {
    const { signal } = options;
    if (!this.host.send) return form ? (await sendRequest(request, form, options)).reference : null;
    // A page's function may not look at the signal; the shopper's word counts all the same.
    const stopped = new Promise<never>((_, fail) => {
      signal?.addEventListener('abort', () => fail(new SendError('aborted', location.href)));
    });
    const answer = await Promise.race([
      this.host.send(request, signal ?? new AbortController().signal),
      stopped,
    ]);
    return answer?.reference ?? null;
  }

  #show(outcome: Outcome): void {
    this.outcome = outcome;
    this.host.requestUpdate();
  }
}
