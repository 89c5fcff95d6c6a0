import { css } from 'lit';

/** What all elements share. Colours come from the page's own text colour unless a property names another. */
export const tokens = css`
  :host {
    /* Layouts depend on it: not to be reset by a page's rule for everything. */
    container-type: inline-size !important;
    /* Beside others in a row an element still has a width of its own. */
    contain-intrinsic-inline-size: min(40em, 80vw);
    min-inline-size: 0;
    color: var(--faq-text, inherit);
    text-align: start;
    white-space: normal;

    --_accent: var(--faq-accent, currentColor);
    --_muted: var(--faq-muted, color-mix(in srgb, currentColor 80%, transparent));
    --_border: var(--faq-border, color-mix(in srgb, currentColor 20%, transparent));
    --_edge: color-mix(in srgb, currentColor 68%, transparent);
    --_surface: var(--faq-surface, transparent);
    --_radius: var(--faq-radius, 0.75em);
    --_gap: var(--faq-gap, 1em);
    --_target: max(2.75em, 44px);
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
`;
