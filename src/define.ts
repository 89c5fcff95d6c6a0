/** Registers every element: the only side effect of this package. */
import './define/faq-contact-support.js';
import './define/faq-policy-calculator.js';
import './define/faq-widget.js';
