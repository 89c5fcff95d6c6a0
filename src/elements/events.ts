import type { describeRequest } from '../adapters/send-request.js';

/** Every public event and its payload: plain JSON-safe data, never elements. */
export interface FaqEventDetails {
  /** The questions are shown; again after each load and each change of language. */
  'faq-ready': { entries: number; locale: string };
  /** A search has settled: the shopper stopped typing. */
  'faq-search': { query: string; count: number; topic: string | null };
  /** A search has settled without results. */
  'faq-no-results': { query: string; topic: string | null };
  /** A topic was chosen; `null` is all of them. */
  'faq-topic': { topic: string | null };
  /** An answer was opened or closed. */
  'faq-toggle': { id: string; open: boolean };
  /** The shopper's input has settled and this verdict is new: one of the core's types; that of a return names its `reason`. */
  'faq-estimate': { kind: 'cancellation' | 'modification' | 'return' | 'delivery'; verdict: object };
  /** The shopper chose a way to a person: `chat`, `email`, `phone` or `link`. Cancel it to handle it yourself. */
  'faq-contact': { channel: string };
  /** A request is about to be sent; photos are described, not held. Cancel it to keep it from that. */
  'faq-submit': { request: ReturnType<typeof describeRequest> };
  /** A request has arrived; `reference` is what the server calls it, if it said so. */
  'faq-sent': { reference: string | null };
  /** An answer was voted on: once an entry and visit. `reason` is one of four words, for one that did not help. */
  'faq-vote': { id: string; helpful: boolean; reason?: string };
  /** Something could not be had; the rest goes on working. */
  'faq-error': { code: string; message: string };
}

export type FaqEventName = keyof FaqEventDetails;
export type FaqEvent<Name extends FaqEventName> = CustomEvent<FaqEventDetails[Name]>;

type FaqEventMap = { [Name in FaqEventName]: FaqEvent<Name> };

declare global {
  // Lets addEventListener know the payloads; merging into the platform's interface leaves it no members of its own.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface HTMLElementEventMap extends FaqEventMap {}
}

/** Fires an event that bubbles out of every shadow root. `false` when a listener cancelled it. */
export function emit<Name extends FaqEventName>(
  target: EventTarget,
  name: Name,
  detail: FaqEventDetails[Name],
  { cancelable = false } = {},
): boolean {
  return target.dispatchEvent(new CustomEvent(name, { detail, cancelable, bubbles: true, composed: true }));
}

/** Tells console and page what could not be had; the rest goes on. */
export function report(target: EventTarget, code: string, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  console.warn(`[faq] ${code}: ${message}`);
  emit(target, 'faq-error', { code, message });
}
