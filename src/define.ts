/** Registers every element: the only side effect of this package. */
import './define/faq-widget.js';
