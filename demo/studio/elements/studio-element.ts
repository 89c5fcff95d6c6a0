import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { Say } from '../texts/index.js';
import type { Studio } from '../store.js';

/** A part of the studio: rendered into the page itself, so that labels, ids and one style sheet serve all of them. */
export abstract class StudioElement extends LitElement {
  @property({ attribute: false }) studio!: Studio;

  readonly #update = (): void => this.requestUpdate();

  protected get say(): Say {
    return this.studio.say;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.studio.addEventListener('change', this.#update);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.studio.removeEventListener('change', this.#update);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
