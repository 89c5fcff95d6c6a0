/**
 * What opens a chat. The adapters are written from the providers' documentation as of 22 Nov 2026; no vendor was
 * contacted, and nothing was run against one. `docs/chat.md` names the sources.
 */
import type { ChatSettings } from '../../core/schema.js';
import { ChatError } from './chat-error.js';
import type { loadScript } from './load-script.js';

export { ChatError };

/** What the shopper wants to talk about: a draft. No adapter ever sends a message. */
export interface ChatRequest {
  readonly subject?: string | undefined;
  readonly orderNumber?: string | undefined;
  /** BCP 47, such as `fr` or `pt-BR`. */
  readonly locale?: string | undefined;
  readonly message?: string | undefined;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
}

export interface ChatOptions {
  readonly request: ChatRequest;
  /** Aborts when the shopper cancels or the chat takes too long: from then on it must not open any more. */
  readonly signal: AbortSignal;
  /** Of the page's Content-Security-Policy, for script elements. */
  readonly nonce?: string | undefined;
  /**
   * Called when the shopper closes the chat, to take the focus back. Not for a chat that the page has loaded itself:
   * that one is left as the page wants it.
   */
  readonly onClose?: (() => void) | undefined;
}

/** Opens a chat: resolves once it is open and can be used, rejects where it cannot (see `ChatError`). */
export type ChatAdapter = (options: ChatOptions) => Promise<void>;

export interface ProviderOptions extends ChatOptions {
  /** The origin of a Chatwoot of one's own. Only a page's script may give it, never a document. */
  readonly baseUrl?: string | undefined;
  /** How to load a script; `loadScript` unless given. */
  readonly load?: typeof loadScript | undefined;
}
export type ProviderAdapter = (options: ProviderOptions) => Promise<void>;

/** The settings of one provider, or of several. */
export type ChatOf<P extends ChatSettings['provider']> = Extract<ChatSettings, { provider: P }>;
/** Those that are addresses to follow; see `chatLink`. */
export type LinkedChat = ChatOf<'whatsapp' | 'messenger' | 'telegram'>;
/** Those that load a script. */
export type HostedChat = Exclude<ChatSettings, LinkedChat>;

/** How long a chat may take from the click until it is ready, in milliseconds. */
export const READY_MS = 8000;

const ADAPTERS = {
  intercom: () => import('./intercom.js'),
  crisp: () => import('./crisp.js'),
  tawk: () => import('./tawk.js'),
  zendesk: () => import('./zendesk.js'),
  tidio: () => import('./tidio.js'),
  livechat: () => import('./livechat.js'),
  chatwoot: () => import('./chatwoot.js'),
  helpscout: () => import('./helpscout.js'),
} satisfies {
  [P in HostedChat['provider']]: () => Promise<{ default: (chat: ChatOf<P>) => ProviderAdapter }>;
};

/**
 * Opens the chat of the settings, or one by the page's own adapter. Everything for it, the provider's script included,
 * is loaded now: call it for a click and not before. After a failure it may be tried again.
 *
 * @param options - `readyMs` is the limit for all of it; `READY_MS` where absent.
 * @throws {ChatError} When the chat is not open within the limit. It does not open later either.
 */
export function openChat(
  chat: HostedChat | ChatAdapter,
  { readyMs = READY_MS, ...options }: ProviderOptions & { readonly readyMs?: number | undefined },
): Promise<void> {
  const open = async (signal: AbortSignal) => {
    const adapter = typeof chat === 'function' ? chat : await loadAdapter(chat);
    if (!signal.aborted) await adapter({ ...options, signal });
  };
  return until(open, options.signal, readyMs);
}

async function loadAdapter(chat: HostedChat): Promise<ProviderAdapter> {
  const module = (await ADAPTERS[chat.provider]()) as { default: (chat: HostedChat) => ProviderAdapter };
  return module.default(chat);
}

/**
 * Waits for `work`, but no longer than `limitMs` and the caller's signal allow. The signal that `work` gets aborts
 * in either case, and not once it is done.
 *
 * @throws {ChatError} Whatever went wrong.
 */
export function until<T>(
  work: (signal: AbortSignal) => Promise<T>,
  signal: AbortSignal,
  limitMs = READY_MS,
): Promise<T> {
  const limit = new AbortController();
  return new Promise<T>((done, fail) => {
    const stop = (code: 'aborted' | 'timeout', message: string) => {
      const error = new ChatError(code, message);
      fail(error);
      limit.abort(error);
    };
    const abort = () => stop('aborted', 'The chat was cancelled before it was open.');
    const expire = () =>
      stop(
        'timeout',
        `The chat was not ready after ${limitMs / 1000} s: check its ids, and what may block it.`,
      );
    if (signal.aborted) {
      abort();
      return;
    }
    signal.addEventListener('abort', abort);
    const timer = setTimeout(expire, limitMs);
    const settle = async () => {
      try {
        done(await work(limit.signal));
      } catch (cause) {
        fail(toChatError(cause));
      }
    };
    limit.signal.addEventListener('abort', end);
    void settle().then(end);

    function end() {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
    }
  });
}

function toChatError(cause: unknown): ChatError {
  if (cause instanceof ChatError) return cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new ChatError('unavailable', `The chat could not be opened (${reason}).`, { cause });
}
