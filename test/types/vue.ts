/* Compiled only: what TypeScript says of the elements in Vue's templates. A line below `@ts-expect-error` must be wrong. */
import type {} from 'faq-widget/vue';
import type { GlobalComponents } from 'vue';

type Props<Tag extends 'faq-widget' | 'faq-policy-calculator' | 'faq-contact-support'> = InstanceType<
  GlobalComponents[Tag]
>['$props'];

export const widget: Props<'faq-widget'> = {
  content: { version: 1 },
  'heading-level': '3',
  single: true,
  class: 'help',
  onFaqToggle: ({ detail: { id, open } }) => {
    console.log(id.length, open === true);
  },
};
export const calculator: Props<'faq-policy-calculator'> = { country: 'US', 'placed-at': '2026-03-13' };
export const contact: Props<'faq-contact-support'> = { 'order-number': '123', noDraft: true };

// @ts-expect-error A question is opened by its id.
export const wrongValue: Props<'faq-widget'> = { entry: 5 };
// @ts-expect-error There is no such property.
export const wrongName: Props<'faq-widget'> = { queries: 'order' };
