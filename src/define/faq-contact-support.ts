import { FaqContactSupport } from '../elements/faq-contact-support.js';

// Without a DOM there is nothing to register with; a tag that is taken stays as it is.
if (typeof window !== 'undefined' && !customElements.get('faq-contact-support')) {
  customElements.define('faq-contact-support', FaqContactSupport);
}
