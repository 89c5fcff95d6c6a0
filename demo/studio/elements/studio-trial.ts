import { html, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { policyOf } from '../model/policy.js';
import { StudioElement } from './studio-element.js';

const HOURS = [1, 13, 30, 72] as const;
const HOUR_MS = 3_600_000;

/** The policy tried on an example order, by the calculator that shoppers will use. */
export class StudioTrial extends StudioElement {
  @state() private hours: number = HOURS[0];
  /** When the studio was opened: the example does not grow older while one writes. */
  readonly #now = Date.now();

  protected override render(): TemplateResult {
    const { say, studio } = this;
    const placedAt = new Date(this.#now - this.hours * HOUR_MS).toISOString();
    return html`<aside class="preview" aria-labelledby="preview-title">
      <div class="pane-head">
        <h2 id="preview-title">${say('trial')}</h2>
      </div>
      ${
        policyOf(studio.draft) === undefined
          ? html`<p class="hint">${say('preview.noPolicy')}</p>`
          : html`<div class="switch" role="group" aria-label=${say('trial.age')}>
                ${HOURS.map(
                  (hours) =>
                    html`<button
                      type="button"
                      aria-pressed=${hours === this.hours ? 'true' : 'false'}
                      @click=${() => (this.hours = hours)}
                    >
                      ${say('trial.hours', { count: hours })}
                    </button>`,
                )}
              </div>
              <div class="stage">
                <faq-policy-calculator
                  lang=${studio.language}
                  .content=${studio.draft}
                  .now=${new Date(this.#now).toISOString()}
                  .total=${'200.00'}
                  .country=${'US'}
                  .placedAt=${placedAt}
                ></faq-policy-calculator>
              </div>`
      }
    </aside>`;
  }
}
