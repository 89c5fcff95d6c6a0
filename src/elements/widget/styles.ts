import { css } from 'lit';

/** How the widget looks until its answers are there. */
export const styles = css`
  [part='base'] {
    display: grid;
    /* A wide table scrolls by itself: it does not widen the column. */
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
    overflow-wrap: anywhere;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
  }

  [part='title'] {
    font-size: 1.75em;
    line-height: 1.2;
    text-wrap: balance;
  }

  [part='group-heading'],
  [part='help-heading'] {
    font-size: 1.2em;
    line-height: 1.3;
    margin-block-end: 0.4em;
    text-wrap: balance;
  }

  [part='group'] {
    margin-block-start: 0.5em;
  }

  input,
  button {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }

  [part='search-input'] {
    display: block;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.5em 0.9em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    appearance: none;
  }

  [part='search-input']::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  [part='views'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    border-block-end: 1px solid var(--_border);
  }

  [part='view'] {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    color: inherit;
    text-decoration: none;
    border-block-end: 3px solid transparent;
  }

  [part='view'][aria-current] {
    border-color: var(--_accent);
    font-weight: 600;
  }

  [part='topics'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    min-inline-size: 0;
  }

  legend {
    color: var(--_muted);
    font-size: 0.9em;
    margin-block-end: 0.4em;
  }

  [part='topic'],
  [part~='button'] {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    padding: 0.4em 1em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    cursor: pointer;
    text-decoration: none;
  }

  [part='topic'] input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  [part='topic']:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: color-mix(in srgb, var(--_accent) 8%, var(--_surface));
  }

  [part='topic']:hover,
  [part~='button']:hover {
    border-color: var(--_accent);
  }

  [part='topic-count'] {
    margin-inline-start: 0.35em;
    color: var(--_muted);
    font-size: 0.85em;
    font-variant-numeric: tabular-nums;
  }

  /* Not where the page's own questions stand: theirs is the page's. */
  [part='base'] > :not([part='group'], [part='entries'], .own),
  .prose {
    line-height: 1.55;
  }

  [part='count'],
  [part='message'] {
    color: var(--_muted);
    font-size: 0.9em;
  }

  /* Without room of their own: what the page has put there stays where it is. */
  [part='entries'] {
    box-shadow: 0 -1px var(--_border);
  }

  /* Of a long list, what is far from the eye has a height, but costs no layout. Nothing is painted beyond its box. */
  [data-later] {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(var(--_rows) * max(3.25em, 44px));
    box-shadow:
      0 -1px var(--_border),
      0 1px var(--_border);
  }

  /* Its pieces follow each other without a seam. */
  [part='entries'] + [part='entries'] {
    box-shadow: none;
  }

  [part='entries'] + [data-later] {
    box-shadow: 0 1px var(--_border);
  }

  [part='base'] > [part='entries'] + [part='entries'] {
    margin-block-start: calc(-1 * var(--_gap));
  }

  [data-later='false'] {
    contain: size;
  }

  [part='entry'] {
    box-shadow: 0 1px var(--_border);
    scroll-margin-block-start: var(--faq-scroll-margin, 1em);
  }

  /* No flex box, which would set the words of a question apart where some of them are bold. */
  summary {
    position: relative;
    display: block;
    align-content: center;
    min-block-size: max(3.25em, 44px);
    padding: 0.7em 0.25em;
    padding-inline-end: 2.1em;
    cursor: pointer;
    font-weight: 600;
    line-height: 1.55;
    list-style: none;
    touch-action: manipulation;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::after {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 0.275em);
    inset-inline-end: 0.55em;
    inline-size: 0.55em;
    block-size: 0.55em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: translateY(-0.15em) rotate(45deg);
  }

  details[open] > summary::after {
    transform: translateY(0.1em) rotate(225deg);
  }

  summary:hover > span {
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-underline-offset: 0.2em;
  }

  [part='answer'] {
    padding: 0 0.25em 0.5em;
    max-inline-size: 68ch;
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }

  a:hover {
    text-decoration-thickness: 2px;
  }

  :focus-visible,
  [part='topic']:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 0.2em;
  }

  /* A whole view has the focus where a link led to it: a frame around it would tell nobody anything. */
  [data-view]:focus-visible {
    outline: none;
  }

  [data-later] :focus-visible {
    outline-offset: -2px;
  }

  [part='search-input']:focus-visible,
  [part='topic']:has(:focus-visible),
  [part~='button']:focus-visible {
    border-radius: var(--_radius);
  }

  [data-compact] {
    --_gap: calc(var(--faq-gap, 1em) * 0.6);
  }

  @container (inline-size >= 38em) {
    [part='help'] {
      padding: 1.5em;
    }

    [part='title'] {
      font-size: 2em;
    }

    summary {
      padding-inline-start: 0.5em;
    }

    :is([part='answer'], [part='entry-footer']) {
      padding-inline: 0.5em;
    }
  }

  @media (forced-colors: active) {
    [part='entry'] {
      border-block-end: 1px solid;
    }

    [part='topic']:has(:checked) {
      border-color: Highlight;
      outline: 2px solid Highlight;
    }

    ::highlight(faq-match) {
      background-color: Mark;
      color: MarkText;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    summary::after {
      transition: transform 0.15s ease-out;
    }
  }
`;
