/* Compiled only: what TypeScript says of the elements in JSX. A line below `@ts-expect-error` must be wrong. */
import type {} from 'faq-widget/react';
import type { FaqWidget } from 'faq-widget';
import { createRef } from 'react';

const widget = createRef<FaqWidget>();

export const right = (
  <>
    <faq-widget
      ref={widget}
      key="faq"
      lang="fr"
      className="help"
      content={{ version: 1 }}
      views="questions"
      single
      heading-level={3}
      deepLinks
      onfaq-toggle={({ detail: { id, open } }) => console.log(id.length, open === true)}
    >
      <details>
        <summary>Where is my order?</summary>
        In the post.
      </details>
    </faq-widget>
    <faq-policy-calculator country="US" total="138.00" placed-at="2026-03-13T13:00:00-04:00" lines={[]} />
    <faq-contact-support order-number="123" send={() => Promise.resolve({ reference: '1' })} />
  </>
);

export const wrong = (
  <>
    {/* @ts-expect-error There is no such property. */}
    <faq-widget queries="order" />
    {/* @ts-expect-error A question is opened by its id. */}
    <faq-widget entry={5} />
    {/* @ts-expect-error No such payload. */}
    <faq-widget onfaq-toggle={({ detail }) => console.log(detail.country)} />
    {/* @ts-expect-error No such element. */}
    <faq-widgets />
  </>
);
