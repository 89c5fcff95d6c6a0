import { css, unsafeCSS, type CSSResult } from 'lit';
import { FaqWidget } from '../faq-widget.js';
import { paper } from '../print-styles.js';
import { topicRow } from './prose-styles.js';
import { tokens } from '../tokens.js';
import { styles } from './styles.js';

const SHEETS = [tokens, ...FaqWidget.styles, styles].map(({ cssText }) => cssText).join('');

/** What the shadow root says of a selector, which may be several on lines of their own. */
function own(selector: string): CSSResult {
  const [, rule] = SHEETS.replace(/\n +/gu, '\n').split(`\n${selector} {\n`);
  if (!rule) throw new Error(`There is no rule for "${selector}" in the styles of the widget.`);
  return unsafeCSS(rule.split('}')[0]);
}

/** Where there are topics: headings with questions behind them, and before them. */
const topics = unsafeCSS('details ~ :is(h1, h2, h3, h4, h5, h6) ~ details');

/**
 * `faq-widget.css`, for the page: how its own `<details>` look without JavaScript, before it and after it. It is made of
 * what the shadow root is made of, and keeps free the room that the widget will need: the upgrade moves nothing.
 */
export const pageStyles = css`
  faq-widget {
    display: flow-root;
    overflow-wrap: anywhere;
    ${own(':host')}
  }

  faq-widget[hidden] {
    display: none;
  }

  faq-widget[compact] {
    --_gap: calc(var(--faq-gap, 1em) * 0.6);
  }

  faq-widget > details {
    scroll-margin-block-start: var(--faq-scroll-margin, 1em);
  }

  faq-widget > details > summary {
    box-sizing: border-box;
    ${own('summary')}
  }

  faq-widget > details > summary::-webkit-details-marker {
    display: none;
  }

  faq-widget > details > summary::after {
    box-sizing: border-box;
    ${own('summary::after')}
  }

  faq-widget > details[open] > summary::after {
    ${own('details[open] > summary::after')}
  }

  faq-widget > details > summary:hover {
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-underline-offset: 0.2em;
  }

  faq-widget > details > :not(summary) {
    margin-inline: 0.25em;
    max-inline-size: 68ch;
    line-height: 1.55;
  }

  faq-widget > details > summary + * {
    margin-block-start: 0;
  }

  faq-widget > details > :last-child:not(summary) {
    margin-block-end: 0.5em;
  }

  faq-widget > details :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 0.2em;
  }

  faq-widget > :is(h1, h2, h3, h4, h5, h6) {
    margin: calc(var(--_gap) + 0.5em) 0 0;
    ${own("[part='group-heading'],\n[part='help-heading']")}
  }

  faq-widget > :is(h1, h2, h3, h4, h5, h6):first-child {
    margin-block-start: 0.5em;
  }

  @container (inline-size >= 38em) {
    faq-widget > details > summary {
      padding-inline-start: 0.5em;
    }

    faq-widget > details > :not(summary) {
      margin-inline: 0.5em;
    }
  }

  /* From then on the widget draws the lines. */
  faq-widget:not(:state(ready)) > details {
    box-shadow: 0 1px var(--_border);
  }

  faq-widget:not(:state(ready)) > :not(details) + details,
  faq-widget:not(:state(ready)) > details:first-child {
    box-shadow:
      0 -1px var(--_border),
      0 1px var(--_border);
  }

  ::highlight(faq-match) {
    background-color: var(--faq-highlight, light-dark(#ffe08a, #6a5300));
    color: light-dark(#1c1a12, #fff);
  }

  /* Where no script will come, nothing will stand above the questions. */
  @media (scripting: enabled) {
    faq-widget:not(:defined) {
      min-block-size: var(--faq-min-height, 0);
    }

    faq-widget:not(:defined):has(> details)::before,
    faq-widget:not(:state(ready)):has(> ${topics})::before {
      content: '';
      display: block;
    }

    faq-widget:not(:defined):has(> details)::before {
      ${own('.room')}
    }

    /* Between both, the element knows of the search field alone. */
    faq-widget:not(:state(ready)):has(> ${topics})::before {
      margin-block-start: calc(var(--_gap) + ${topicRow});
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    faq-widget > details > summary::after {
      transition: transform 0.15s ease-out;
    }
  }

  @media print {
    faq-widget {
      ${paper}
    }

    faq-widget > details::details-content {
      content-visibility: visible;
    }
  }
`;
