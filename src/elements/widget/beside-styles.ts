import { css } from 'lit';

/** How looks what a search says beside its results. */
export const besideStyles = css`
  [part='calculation'],
  [part='advice'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }

  [part='calculation'] {
    justify-content: space-between;
    padding: 0.75em 1.25em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_accent) 8%, var(--_surface));
  }

  [part='calculation'] p {
    font-weight: 600;
  }

  [part='calculation-order'] {
    display: block;
    color: var(--_muted);
    font-size: 0.9em;
    font-weight: 400;
  }

  [part='unsure'] {
    display: block;
    margin-block-start: 0.4em;
    font-weight: 600;
  }

  [part~='suggestion'] {
    justify-self: start;
    font-weight: 600;
  }

  @media print {
    [part='calculation'],
    [part='advice'] {
      display: none;
    }
  }
`;
