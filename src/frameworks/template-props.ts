import type { LitElement } from 'lit';
import type { FaqEvent, FaqEventName } from '../elements/events.js';
import type { FaqContactSupport } from '../elements/faq-contact-support.js';
import type { FaqPolicyCalculator } from '../elements/faq-policy-calculator.js';
import type { FaqWidget } from '../elements/faq-widget.js';

/** The elements by their tags. */
export interface FaqElements {
  'faq-widget': FaqWidget;
  'faq-policy-calculator': FaqPolicyCalculator;
  'faq-contact-support': FaqContactSupport;
}

/** What a page calls rather than sets. */
type Method = 'show' | 'reload' | 'followDocument';

/** The public properties of an element, all of them optional. */
type Fields<Element> = Partial<Omit<Element, keyof LitElement | Method>>;

type Kebab<Name extends string> = Name extends `${infer Head}${infer Tail}`
  ? `${Head extends Lowercase<Head> ? Head : `-${Lowercase<Head>}`}${Kebab<Tail>}`
  : Name;

/** The attributes whose names differ from those of their properties: `heading-level`. Frameworks write them as they are. */
type Attributes<Element> = {
  [Name in keyof Fields<Element> & string as Kebab<Name> extends Name ? never : Kebab<Name>]?:
    Fields<Element>[Name] | string;
};

/** What the template of a framework may set on an element, apart from what every element has. */
export type TemplateProps<Element> = Fields<Element> & Attributes<Element>;

type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name;

/** Listeners as React names them: `onfaq-toggle`. */
export type ReactListeners = { [Name in FaqEventName as `on${Name}`]?: (event: FaqEvent<Name>) => void };

/** Listeners as Vue names them: `onFaqToggle`, which a template writes as `@faq-toggle`. */
export type VueListeners = {
  [Name in FaqEventName as `on${Capitalize<Camel<Name>>}`]?: (event: FaqEvent<Name>) => void;
};
