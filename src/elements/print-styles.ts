import { css } from 'lit';

/** On paper: dark on white, whatever the screen shows, and whether or not backgrounds are printed. */
export const paper = css`
  color-scheme: light !important;
  color: #000 !important;
  background: #fff !important;

  --_accent: currentColor;
  --_muted: currentColor;
  --_surface: transparent;
`;

/** What all elements share when they are printed: what is folded up is open, and nothing waits for a click. */
export const printStyles = css`
  @media print {
    :host {
      ${paper}
    }

    details::details-content {
      content-visibility: visible;
    }

    summary::after,
    [part='views'],
    [part='search'],
    [part='topics'],
    [part='count'],
    [part='entry-footer'],
    [part='help'],
    [part~='button'] {
      display: none;
    }
  }
`;
