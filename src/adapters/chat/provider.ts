import type { ChatRequest, ProviderAdapter } from './chat.js';
import { loadScript, type ScriptOptions } from './load-script.js';

/**
 * One provider's documented calls. What the page has loaded itself is used as it is: then only `ready`, `handOver` and
 * `open` are called, its launcher stays, and so does its language.
 */
export interface Provider {
  /** The name of its global object. */
  readonly global: string;
  readonly script: { readonly url: URL } & ScriptOptions;
  /** What must be there before its script: settings, and the stub that keeps calls for it. */
  prepare?(request: ChatRequest): void;
  /** What to do when its script has run, however late. */
  start?(request: ChatRequest): void;
  /** Its own signal that it can be used, however late it comes. */
  ready(signal: AbortSignal, isOurs: boolean): Promise<unknown>;
  /** Hides its launcher. */
  hide?(): void;
  /** Asks to be told each time that the shopper closes it. */
  watch?(onClose: () => void): void;
  /** Hands over what it can take, as a draft or beside the conversation. A failure here does not keep it closed. */
  handOver?(request: ChatRequest): void;
  /** Opens it; where that takes time, until it is open. */
  open(request: ChatRequest, signal: AbortSignal, isOurs: boolean): unknown;
}

/** Who opened the chat last, and wants to know that it was closed. A page has one chat. */
let closed: (() => void) | undefined;

/**
 * The way that all providers go: nothing is loaded where the page has (or is about to have) the provider already, it
 * is opened after its own signal and not before, never after the limit, and the launcher of what came with us is hidden.
 */
export function provider(chat: Provider): ProviderAdapter {
  return async ({ request, signal, nonce, onClose, load = loadScript }) => {
    const { global, script } = chat;
    const isOurs = !(global in globalThis) && !isInDocument(script.url);
    const bring = async () => {
      try {
        await load(script.url, { ...script, nonce });
      } catch (cause) {
        // Else its stub would pass for the page's own the next time, and keep what it is told forever.
        Reflect.deleteProperty(globalThis, global);
        throw cause;
      }
      chat.start?.(request);
    };
    if (isOurs) chat.prepare?.(request);
    await Promise.all([chat.ready(signal, isOurs), isOurs && bring()]);
    if (isOurs) {
      chat.watch?.(() => {
        chat.hide?.();
        closed?.();
        closed = undefined;
      });
      if (signal.aborted) chat.hide?.();
    }
    if (signal.aborted) return;
    closed = onClose;
    try {
      chat.handOver?.(request);
    } catch (error) {
      console.warn(`[faq] The chat opens without its subject: ${String(error)}`);
    }
    await chat.open(request, signal, isOurs);
  };
}

/** Has the page a script element of this address already, whatever follows the path? */
function isInDocument({ origin, pathname }: URL): boolean {
  return [...document.scripts].some(({ src }) => src.split(/[?#]/u, 1)[0] === origin + pathname);
}

/** Resolves once `condition` holds, for what has no event; looks 20 times a second while the signal lasts. */
export function when(condition: () => unknown, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const look = () => {
      if (condition()) done();
      else if (!signal.aborted) setTimeout(look, 50);
    };
    look();
  });
}
