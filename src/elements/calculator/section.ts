import { html, type TemplateResult } from 'lit';

/** One of the results, under a heading of its own that can be given the focus. */
export function section(id: string, title: string, content: unknown): TemplateResult {
  return html`<section part="result" aria-labelledby=${id}>
    <h3 part="heading" id=${id} tabindex="-1">${title}</h3>
    ${content}
  </section>`;
}

/**
 * A sentence with something in it that is no plain text, such as a text of the policy in another language.
 *
 * @param say - Says the sentence around what is given to it.
 */
export function around(say: (text: string) => string, content: unknown): TemplateResult {
  const [before = '', after = ''] = say(GAP).split(GAP);
  return html`${before}${content}${after}`;
}

const GAP = '\ue000';
