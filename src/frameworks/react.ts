/**
 * The elements in JSX of React 19: `import type {} from 'faq-widget/react'` anywhere in a project makes them known, with their
 * properties, attributes and events (`onfaq-toggle`). There is nothing in it at run time.
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { FaqElements, ReactListeners, TemplateProps } from './template-props.js';

type JsxProps<Element> = TemplateProps<Element> &
  ReactListeners &
  Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof TemplateProps<Element>>;

type FaqIntrinsicElements = { [Tag in keyof FaqElements]: JsxProps<FaqElements[Tag]> };

declare module 'react' {
  // React keeps its elements in this namespace, and merging into its interface leaves that no members of its own.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type
    interface IntrinsicElements extends FaqIntrinsicElements {}
  }
}
