import { adoptStyles, css, type CSSResult, type LitElement } from 'lit';
import { report } from './events.js';

/** How an element looks before it has anything to show. */
export const shellStyles = css`
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none;
  }
`;

/** Adds styles to those that an element has. */
export function adopt({ renderRoot }: LitElement, ...sheets: CSSResult[]): void {
  const root = renderRoot as ShadowRoot;
  adoptStyles(root, [...root.adoptedStyleSheets, ...sheets]);
}

/**
 * A page whose shortcuts spare its fields cannot see ours: outside the shadow root, a letter typed into one seems to
 * come from the element itself. What a field makes use of stays here; Escape, Tab and commands go on to the page.
 * Alt writes letters, with or without Ctrl, on many keyboards.
 */
function keepTyping(event: KeyboardEvent): void {
  const isCommand = event.metaKey || (event.ctrlKey && !event.altKey) || /^(?:Esc|Tab|F\d)/u.test(event.key);
  const isOurs = event.target === event.currentTarget;
  if (!isCommand && isOurs && (event.composedPath()[0] as Element).matches('input, select, textarea'))
    event.stopPropagation();
}

/**
 * A function that loads, once, what an element renders with, and renders it. Where that cannot be had, the page hears
 * of it, and the next call tries again.
 *
 * @param name - What is loaded, such as `calculator`; the code of its error is `calculator-unavailable`.
 */
export function loader<View>(
  host: LitElement,
  name: string,
  load: () => Promise<View>,
): () => Promise<View | undefined> {
  for (const type of ['keydown', 'keypress', 'keyup'] as const) host.addEventListener(type, keepTyping);
  let loading: Promise<View | undefined> | undefined;
  const begin = async () => {
    try {
      return await load();
    } catch (error) {
      loading = undefined;
      report(
        host,
        `${name}-unavailable`,
        `${String(error)} Publish all files of the package beside its script.`,
      );
      return undefined;
    } finally {
      host.requestUpdate();
    }
  };
  return () => (loading ??= begin());
}
