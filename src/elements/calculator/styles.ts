import { css } from 'lit';

/** Colours come from the page's own text colour unless a property names another, as in the widget. */
export const styles = css`
  :host {
    container-type: inline-size;
    contain-intrinsic-inline-size: 40em;
    min-inline-size: 0;
    color: var(--faq-text, inherit);
    line-height: 1.5;
    text-align: start;

    --_accent: var(--faq-accent, currentColor);
    --_muted: var(--faq-muted, color-mix(in srgb, currentColor 80%, transparent));
    --_border: var(--faq-border, color-mix(in srgb, currentColor 20%, transparent));
    --_edge: color-mix(in srgb, currentColor 58%, transparent);
    --_surface: var(--faq-surface, transparent);
    --_radius: var(--faq-radius, 0.75em);
    --_gap: var(--faq-gap, 1em);
    --_target: max(2.75em, 44px);
    --_error: light-dark(#b3261e, #ffb4ab);
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  [part='base'],
  [part='columns'],
  [part='results'],
  [part='form'] {
    display: grid;
    gap: var(--_gap);
    min-inline-size: 0;
  }

  [part='base'] {
    overflow-wrap: break-word;
  }

  :is(h2, h3, h4, p, ul, ol, dl, dd, figure, fieldset) {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  [part='title'] {
    font-size: 1.5em;
    line-height: 1.2;
  }

  [part='heading'] {
    font-size: 1.15em;
    line-height: 1.3;
  }

  h4 {
    font-size: 1em;
  }

  [part='form'],
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

  [part='field'] {
    display: grid;
    gap: 0.3em;
  }

  label,
  legend {
    font-weight: 600;
    padding: 0;
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

  input,
  select,
  button {
    font: inherit;
    color: inherit;
  }

  input:not([type='checkbox']),
  select {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--_target);
    padding: 0.4em 0.7em;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.66);
    background: var(--_surface);
  }

  [part='quantity'] input[type='number'] {
    flex: none;
    inline-size: 6em;
  }

  option {
    color: FieldText;
    background: Field;
  }

  input[type='checkbox'] {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    accent-color: var(--_accent);
  }

  [aria-invalid='true'] {
    border-color: var(--_error);
    border-width: 2px;
  }

  [part='error'] {
    color: var(--_error);
    font-size: 0.9em;
  }

  [part='error']:empty {
    display: none;
  }

  [part='hint'],
  [part='note'],
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

  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
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

  [part~='button'] {
    display: inline-flex;
    align-items: center;
    justify-self: start;
    min-block-size: var(--_target);
    padding: 0.4em 1em;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_accent);
    font-weight: 600;
    text-decoration: none;
    cursor: pointer;
  }

  /* The parts of a date have a focus of their own in Safari. */
  :focus-visible,
  [type^='date']:focus {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
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

  dd {
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

  table,
  tbody,
  tr,
  th,
  td {
    display: block;
    text-align: start;
  }

  thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
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
  }

  td ul {
    padding-inline-start: 1.1em;
  }

  [part='status'] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
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

    thead {
      position: static;
      display: table-header-group;
      clip-path: none;
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
