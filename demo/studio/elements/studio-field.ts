import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';

/** What a text means, or why it means nothing. */
export type Parsed = { readonly value: unknown } | { readonly error: string };

let count = 0;

/**
 * A field whose text has to mean something: a number, a duration, an address. What cannot be read stays in the field
 * with the reason beside it, and the document keeps what it had.
 */
export class StudioField extends LitElement {
  @property({ attribute: false }) label = '';
  @property({ attribute: false }) hint = '';
  /** The text for the document's value. */
  @property({ attribute: false }) value = '';
  /** What stands behind the field, such as a unit. */
  @property({ attribute: false }) unit = '';
  @property({ attribute: false }) type = 'text';
  @property({ attribute: false }) mode = 'text';
  @property({ attribute: false }) name = '';
  @property({ attribute: false }) parse: (text: string) => Parsed = (text) => ({ value: text || undefined });
  @property({ attribute: false }) done: (value: unknown) => void = () => undefined;
  /** What was typed last. */
  @state() private typed: string | undefined;
  @state() private error = '';

  readonly #id = `field-${(count += 1)}`;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('value') || this.typed === undefined) return;
    // What was typed stays as it was typed while it means the same; else the value came from elsewhere: undo, another entry.
    if (JSON.stringify(this.parse(this.typed.trim())) === JSON.stringify(this.parse(this.value))) return;
    this.typed = undefined;
    this.error = '';
  }

  protected override render(): TemplateResult {
    const described = [this.hint && `${this.#id}-hint`, this.error && `${this.#id}-error`].filter(Boolean);
    return html`<div class="field">
      <label for=${this.#id}>${this.label}</label>
      <div class="with-unit">
        <input
          id=${this.#id}
          name=${this.name || nothing}
          type=${this.type}
          inputmode=${this.mode}
          autocomplete="off"
          aria-describedby=${described.length > 0 ? described.join(' ') : nothing}
          aria-invalid=${this.error ? 'true' : nothing}
          .value=${live(this.typed ?? this.value)}
          @input=${this.#onInput}
          @change=${this.#onChange}
        />
        ${this.unit ? html`<span class="unit">${this.unit}</span>` : nothing}
      </div>
      ${this.hint ? html`<p class="hint" id="${this.#id}-hint">${this.hint}</p>` : nothing}
      ${this.error ? html`<p class="error" id="${this.#id}-error">${this.error}</p>` : nothing}
    </div>`;
  }

  readonly #onInput = ({ currentTarget }: Event): void => {
    this.typed = (currentTarget as HTMLInputElement).value;
    const parsed = this.parse(this.typed.trim());
    if ('value' in parsed) {
      this.error = '';
      this.done(parsed.value);
    }
  };

  /** Who is still typing is not told that it is wrong. */
  readonly #onChange = (): void => {
    const parsed = this.parse((this.typed ?? this.value).trim());
    this.error = 'error' in parsed ? parsed.error : '';
  };
}

customElements.define('studio-field', StudioField);
