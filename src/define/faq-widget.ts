// Its views.
import './faq-contact-support.js';
import './faq-policy-calculator.js';
import { FaqWidget } from '../elements/faq-widget.js';

// Without a DOM there is nothing to register with; a tag that is taken stays as it is.
if (typeof window !== 'undefined' && !customElements.get('faq-widget')) {
  customElements.define('faq-widget', FaqWidget);
}
