/**
 * The elements in the templates of Vue 3: `import type {} from 'faq-widget/vue'` anywhere in a project makes them known, with their
 * properties, attributes and events (`@faq-toggle`). There is nothing in it at run time.
 */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { FaqElements, TemplateProps, VueListeners } from './template-props.js';

type VueElement<Element> = new () => {
  $props: TemplateProps<Element> &
    VueListeners &
    PublicProps &
    Omit<HTMLAttributes, keyof TemplateProps<Element>>;
};

type FaqComponents = { [Tag in keyof FaqElements]: VueElement<FaqElements[Tag]> };

declare module 'vue' {
  // Merging into Vue's interface leaves it no members of its own.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface GlobalComponents extends FaqComponents {}
}
