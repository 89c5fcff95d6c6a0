import { css } from 'lit';

/** What only the calculator has; see `formStyles` for its fields. */
export const styles = css`
  [part='heading'] {
    font-size: 1.15em;
    line-height: 1.3;
  }

  h4 {
    font-size: 1em;
  }

  [part='columns'],
  [part='results'] {
    display: grid;
    gap: var(--_gap);
    min-inline-size: 0;
  }

  [part='result'],
  [part='right'] {
    align-content: start;
    padding: 1.1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  [part='result'],
  [part='right'] {
    display: grid;
    gap: 0.7em;
  }

  [part='right'] {
    border: 2px solid var(--_accent);
  }

  [part='right']:not([data-status='open']) {
    border: 1px solid var(--_border);
  }

  [part='check'],
  [part='quantity'] {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: var(--_target);
  }

  [part='quantity'] {
    justify-content: space-between;
    font-weight: 400;
  }

  [part='quantity'] input[type='number'] {
    flex: none;
    inline-size: 6em;
  }

  [part='next'],
  [part='instead'] {
    color: var(--_muted);
    font-size: 0.9em;
  }

  [part='verdict'] {
    font-size: 1.05em;
    font-weight: 600;
    text-wrap: pretty;
  }

  /* Paler, yet not too pale to be read: what is coloured or muted elsewhere is not so here as well. */
  [data-stale] > [part='result'] {
    opacity: 0.7;
    --_accent: currentColor;
    --_muted: currentColor;
  }

  [part='instead'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.8em;
  }

  td a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
  }

  [part='lines'] summary {
    min-block-size: var(--_target);
    padding-block: 0.6em;
    cursor: pointer;
  }

  [part='lines'] ul {
    padding-inline-start: 1.3em;
  }

  dl > div {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    padding-block: 0.3em;
    border-block-end: 1px solid var(--_border);
  }

  dl > div:last-child {
    border: 0;
    font-weight: 600;
  }

  /* The words before an amount wrap, not the amount: it would break inside its currency. */
  dd {
    flex: none;
    max-inline-size: 75%;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  svg {
    display: block;
    inline-size: 100%;
    block-size: 1.5em;
    margin-block: 0.4em;
  }

  [dir='rtl'] svg {
    transform: scaleX(-1);
  }

  svg .line,
  svg .skipped {
    fill: var(--_border);
  }

  svg .ordered {
    fill: currentColor;
  }

  svg .ships {
    fill: var(--_edge);
  }

  svg .arrives {
    fill: var(--_accent);
  }

  figcaption {
    font-weight: 600;
  }

  /* An empty marker: without any, Safari would not take it for a list. */
  [part='timeline'] ol {
    display: grid;
    gap: 0.4em 1.2em;
    list-style: '';
  }

  [part='timeline'] li {
    display: grid;
    grid-template-columns: 0.8em 6em 1fr;
    align-items: baseline;
    gap: 0 0.5em;
  }

  /* The key to the drawing. */
  [part='timeline'] li::before {
    content: '';
    align-self: center;
    inline-size: 0.8em;
    block-size: 0.8em;
    background: var(--_accent);
    forced-color-adjust: none;
  }

  [part='timeline'] li[data-step='ordered']::before {
    inline-size: 0.3em;
    background: currentColor;
  }

  [part='timeline'] li[data-step='ships']::before {
    block-size: 0.4em;
    background: var(--_edge);
  }

  [part='timeline'] li span {
    color: var(--_muted);
    font-size: 0.9em;
  }

  [part='free'] {
    display: grid;
    gap: 0.3em;
  }

  progress {
    display: block;
    inline-size: 100%;
    block-size: 0.7em;
    accent-color: var(--_accent);
  }

  table {
    /* In quirks mode tables inherit neither. */
    font: inherit;
    color: inherit;
  }

  table,
  tbody,
  tr,
  th,
  td {
    display: block;
    text-align: start;
  }

  tbody tr {
    padding-block: 0.7em;
    border-block-start: 1px solid var(--_border);
  }

  td {
    display: grid;
    grid-template-columns: minmax(7em, 2fr) 3fr;
    gap: 0.8em;
    padding-block: 0.15em;
  }

  /* The column says it to a screen reader already. */
  td::before {
    content: attr(data-label);
    content: attr(data-label) / '';
    color: var(--_muted);
    font-size: 0.9em;
  }

  td[data-empty] {
    display: none;
  }

  th,
  td {
    overflow-wrap: normal;
    hyphens: auto;
    /* A narrow column is no reason for "la bou-tique"; compounds may be broken. */
    hyphenate-limit-chars: 13 5 4;
  }

  td ul {
    padding-inline-start: 1.1em;
  }

  /* Whole: put back one by one, a size of 1px would in Firefox move the head out of a table that is read from the right. */
  @container (inline-size < 42em) {
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  @container (inline-size >= 30em) {
    [part='form'] {
      grid-template-columns: repeat(auto-fit, minmax(14em, 1fr));
      align-items: start;
    }

    [part='form'] > [part='hint'] {
      grid-column: 1 / -1;
    }

    [part='timeline'] ol {
      grid-template-columns: repeat(3, auto);
      justify-content: space-between;
    }

    [part='timeline'] strong {
      grid-column: 1 / -1;
    }
  }

  @container (inline-size >= 56em) {
    [part='columns'] {
      grid-template-columns: minmax(17em, 1fr) 2fr;
      align-items: start;
    }

    [part='form'] {
      grid-template-columns: 1fr;
    }
  }

  @container (inline-size >= 42em) {
    table {
      display: table;
      inline-size: 100%;
      border-collapse: collapse;
    }

    tbody {
      display: table-row-group;
    }

    tr {
      display: table-row;
    }

    th,
    td,
    td[data-empty] {
      display: table-cell;
      padding-block: 0.5em;
      padding-inline: 0 0.8em;
      vertical-align: top;
      border-block-end: 1px solid var(--_border);
    }

    thead th {
      color: var(--_muted);
      font-size: 0.85em;
    }

    td::before {
      content: none;
    }
  }

  @media (forced-colors: active) {
    :host {
      --_accent: LinkText;
      --_edge: GrayText;
      --_border: GrayText;
    }
  }
`;
