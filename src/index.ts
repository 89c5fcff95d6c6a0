/** Classes, types and functions. Importing this registers nothing: see `faq-widget/define`. */
export * from './core/index.js';
export { FaqPolicyCalculator } from './elements/faq-policy-calculator.js';
export { FaqWidget } from './elements/faq-widget.js';
export type { FaqEvent, FaqEventDetails, FaqEventName } from './elements/events.js';
