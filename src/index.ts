/** Classes, types and functions. Importing this registers nothing: see `faq-widget/define`. */
export * from './core/index.js';
export { FaqContactSupport, type ContactContext, type SendRequest } from './elements/faq-contact-support.js';
export { FaqPolicyCalculator } from './elements/faq-policy-calculator.js';
export { FaqWidget } from './elements/faq-widget.js';
export type { ChatAdapter, ChatOptions, ChatRequest } from './adapters/chat/chat.js';
export type { ContactRequest } from './adapters/send-request.js';
export type {
  ProvidedResult,
  SearchFunction,
  SearchProvider,
  SearchRequest,
} from './elements/search-provider.js';
export type { FaqEvent, FaqEventDetails, FaqEventName } from './elements/events.js';
