import { html, nothing, type TemplateResult } from 'lit';

/** A heading of the level asked for; levels beyond 6 become 6. */
export function heading(
  level: number,
  content: unknown,
  part: string,
  id: string | typeof nothing = nothing,
): TemplateResult {
  switch (Math.min(6, Math.max(1, level))) {
    case 1:
      return html`<h1 part=${part} id=${id}>${content}</h1>`;
    case 2:
      return html`<h2 part=${part} id=${id}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part} id=${id}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part} id=${id}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part} id=${id}>${content}</h5>`;
    default:
      return html`<h6 part=${part} id=${id}>${content}</h6>`;
  }
}
