import { FaqPolicyCalculator } from '../elements/faq-policy-calculator.js';

// Without a DOM there is nothing to register with; a tag that is taken stays as it is.
if (typeof window !== 'undefined' && !customElements.get('faq-policy-calculator')) {
  customElements.define('faq-policy-calculator', FaqPolicyCalculator);
}
