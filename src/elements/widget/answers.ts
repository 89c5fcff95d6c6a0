/** What answers need: loaded beside the questions, which are shown without waiting for it. */
export { fillFacts } from '../../core/facts.js';
export { readDocument } from '../../core/read-document.js';
export { followJsonLd } from './json-ld-follower.js';
export { answer, AnswerQueue } from './answer-queue.js';
export { handOverContext, renderCalculator, renderContact, shown } from './other-views.js';
export { followPrinting } from './printing.js';
export { printStyles } from '../print-styles.js';
export { renderHelp, renderProse } from './prose.js';
export { proseStyles } from './prose-styles.js';
export { renderFooter } from './footer.js';
