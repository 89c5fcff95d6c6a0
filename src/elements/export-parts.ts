import type { LitElement } from 'lit';

/**
 * Hands the parts of an element inside `<faq-widget>` on to it, so that the page reaches them with
 * `faq-widget::part(field)`. Not `base`: the widget has its own. An element that the page itself has placed stays as it is.
 */
export function exportParts(host: LitElement): void {
  host.addController({
    hostUpdated() {
      const { host: widget } = host.getRootNode() as Partial<ShadowRoot>;
      if (widget?.localName !== 'faq-widget') return;
      const parts = [...host.renderRoot.querySelectorAll('[part]')].flatMap(({ part }) => [...part]);
      host.setAttribute('exportparts', [...new Set(parts)].filter((name) => name !== 'base').join());
    },
  });
}
