import { css } from 'lit';

/** What only the contact view has; see `formStyles` for its fields. */
export const styles = css`
  [part='heading'] {
    font-size: 1.15em;
    font-weight: 600;
    line-height: 1.3;
  }

  section,
  [part~='outcome'],
  [part='summary'],
  [part='attach'] {
    display: grid;
    gap: 0.7em;
    min-inline-size: 0;
  }

  [part='hours'] {
    font-weight: 600;
  }

  [part='chat'],
  [part~='outcome'],
  [part='summary'] {
    padding: 1.1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  [part='summary'],
  [part~='chat-failed'],
  [data-status='failed'] {
    border: 2px solid var(--_error);
  }

  [part='hint']:empty {
    display: none;
  }

  summary {
    min-block-size: var(--_target);
    padding-block: 0.6em;
    cursor: pointer;
    font-weight: 600;
  }

  [part='photos'] > * + * {
    margin-block-start: 0.7em;
  }

  textarea {
    resize: vertical;
    line-height: 1.5;
  }

  [part='actions'],
  [part='pick'],
  [part='chat'] > p {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.8em;
  }

  [part~='primary'] {
    box-shadow: inset 0 0 0 1px;
    background: color-mix(in srgb, var(--_accent) 10%, var(--_surface));
  }

  [aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }

  [inert] {
    opacity: 0.6;
  }

  [part='slot'] {
    display: grid;
    gap: 0.5em;
    padding: 0.8em;
    border: 1px dashed var(--_edge);
    border-radius: var(--_radius);
  }

  [part='slot'] legend {
    padding-inline: 0.4em;
  }

  [part='slot'] ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    list-style: none;
  }

  [part='slot'] ul:not(:has(li)) {
    display: none;
  }

  [part='photo'] {
    position: relative;
    display: grid;
    place-items: center;
    min-inline-size: 5em;
    min-block-size: 5em;
    max-inline-size: 100%;
  }

  canvas {
    max-inline-size: 100%;
    block-size: 6.5em;
    border-radius: calc(var(--_radius) / 2);
    border: 1px solid var(--_border);
  }

  [part~='remove'] {
    position: absolute;
    inset-block-start: 0.2em;
    inset-inline-end: 0.2em;
    display: grid;
    place-items: center;
    inline-size: 2.2em;
    min-block-size: 2.2em;
    padding: 0;
    border-radius: 50%;
    background: Canvas;
    color: CanvasText;
    font-size: 1.1em;
    line-height: 1;
  }

  [part~='pick-button'] {
    position: relative;
  }

  [part~='pick-button']:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  [data-trap] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  [part='summary'] a {
    display: block;
    padding-block: 0.35em;
  }

  [part='ways'] ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.4em;
    list-style: none;
  }

  [part='ways'] a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
  }

  [part='summary'] ul,
  [part='attach'] ul {
    padding-inline-start: 1.3em;
  }

  progress {
    inline-size: 100%;
    block-size: 0.7em;
    accent-color: var(--_accent);
  }

  @container (inline-size >= 40em) {
    [part='form'] {
      grid-template-columns: 1fr 1fr;
      align-items: start;
    }

    [part='form'] > :not([part='field']),
    [part='form'] > [part='field']:has(textarea) {
      grid-column: 1 / -1;
    }
  }

  @media (any-pointer: coarse) and (not (any-pointer: fine)) {
    [data-drop] {
      display: none;
    }
  }

  @media (forced-colors: active) {
    [part~='primary'] {
      border-color: currentColor;
    }
  }
`;
