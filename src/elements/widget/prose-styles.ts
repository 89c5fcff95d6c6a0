import { css } from 'lit';

/** The height of the topic filter where it is one row that is scrolled: its legend, the row, and a scroll bar. */
export const topicRow = css`1.755em + max(2.75em, 44px) + 0.75em`;

/** How answers look, and all that is shown once they are there. */
export const proseStyles = css`
  .prose[dir='auto'],
  .prose [dir='auto'] {
    text-align: match-parent;
  }

  .prose > :first-child,
  .prose > div > :first-child {
    margin-block-start: 0;
  }

  .prose > :last-child,
  .prose > div > :last-child {
    margin-block-end: 0;
  }

  .prose :is(p, ul, ol, pre, blockquote, .table) {
    margin-block: 0.7em;
  }

  .prose :is(ul, ol) {
    padding-inline-start: 1.5em;
  }

  .prose li {
    margin-block: 0.3em;
  }

  .prose blockquote {
    margin-inline: 0;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_border);
  }

  .prose :is(h1, h2, h3, h4, h5, h6) {
    margin-block: 1em 0.4em;
    font-size: 1em;
  }

  .prose img {
    max-inline-size: 100%;
    block-size: auto;
    border-radius: calc(var(--_radius) / 2);
  }

  .prose :is(.table, pre) {
    overflow-x: auto;
  }

  table {
    /* In quirks mode tables inherit neither. */
    font: inherit;
    color: inherit;
    border-collapse: collapse;
  }

  :is(th, td) {
    padding: 0.4em 0.8em;
    border: 1px solid var(--_border);
    text-align: start;
    overflow-wrap: normal;
  }

  [data-align='center'] {
    text-align: center;
  }

  [data-align='right'] {
    text-align: end;
  }

  [part='empty'],
  [part='help'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    padding: 1.25em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  [part='help'] > [part='help-heading'] {
    margin: 0;
  }

  [part='help'] > [part~='button'] {
    justify-self: start;
    color: var(--_accent);
    font-weight: 600;
    border-color: currentColor;
  }

  [part='empty'] ul {
    padding-inline-start: 1.5em;
  }

  [part='empty'] li a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
  }

  [part='empty'] [part='empty-actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  [part='entry-footer'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
    padding: 0 0.25em 0.5em;
    font-size: 0.9em;
    color: var(--_muted);
  }

  [part='copy-link'] {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }

  [part='vote'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 0.5em;
    margin-inline-start: auto;
  }

  [part='vote-button'] {
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: 0.2em 0.8em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_accent);
    cursor: pointer;
  }

  [part='vote-button']:hover {
    border-color: var(--_accent);
  }

  /* The page's own headings and questions keep their place to the pixel: their margins meet as they did in the page. */
  .own [part='group'] {
    margin: 0;
  }

  /* Its height is known before its words are. */
  [data-own] [part='topics'] {
    flex-wrap: nowrap;
    min-block-size: calc(${topicRow});
    overflow-x: auto;
    overscroll-behavior-inline: contain;
    scrollbar-width: thin;
    white-space: nowrap;
  }

  ::highlight(faq-match) {
    background-color: var(--faq-highlight, light-dark(#ffe08a, #6a5300));
    color: light-dark(#1c1a12, #fff);
  }
`;
