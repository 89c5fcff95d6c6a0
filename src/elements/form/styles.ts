import { css } from 'lit';

/** Fields, hints, mistakes and buttons: the same wherever a shopper enters something. */
export const formStyles = css`
  :host {
    line-height: 1.5;

    --_error: light-dark(#b3261e, #ffb4ab);
  }

  [part='base'],
  [part='form'] {
    display: grid;
    gap: var(--_gap);
    min-inline-size: 0;
  }

  [part='base'] {
    overflow-wrap: break-word;
  }

  :is(h2, h3, h4, p, ul, ol, dl, dd, figure, fieldset, legend) {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  [part='title'] {
    font-size: 1.5em;
    line-height: 1.2;
  }

  [part='form'] {
    align-content: start;
    padding: 1.1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  [part='field'] {
    display: grid;
    gap: 0.3em;
  }

  label,
  legend {
    font-weight: 600;
  }

  input,
  select,
  textarea,
  button {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }

  input:not([type='checkbox'], .spoken),
  select,
  textarea {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--_target);
    padding: 0.4em 0.7em;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.66);
    background: var(--_surface);
  }

  option,
  optgroup {
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

  /* Twice: it goes before what all fields have. */
  [aria-invalid='true'][aria-invalid] {
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
  [part='note'] {
    color: var(--_muted);
    font-size: 0.9em;
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
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

  /* For screen readers alone. */
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
