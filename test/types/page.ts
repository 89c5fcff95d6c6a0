/* Compiled only: what TypeScript says to a page that uses the elements without a framework. */
import type { FaqDocument, FaqEventDetails } from 'faq-widget';
import { assessCancellation, parseDocument } from 'faq-widget/core';
import 'faq-widget/define';

const widget = document.createElement('faq-widget');
widget.content = '{}';
widget.addEventListener('faq-search', ({ detail }) => {
  console.log(detail.count.toFixed(), detail.topic?.length);
});
// @ts-expect-error A question is opened by its id.
widget.entry = 5;

export const vote: FaqEventDetails['faq-vote'] = { id: 'a', helpful: true };
export const faq: FaqDocument = parseDocument('{}');
if (typeof faq.policy === 'object')
  console.log(
    assessCancellation(
      faq.policy,
      { total: '200.00', placedAt: '2026-03-13T13:00:00-04:00' },
      '2026-03-13T23:00:00-04:00',
    ).status,
  );
