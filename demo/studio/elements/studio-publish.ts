import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import shopify from '../../integrations/shopify/sections/faq-widget.liquid?raw';
import wordpress from '../../integrations/wordpress/custom-html-block.html?raw';
import { toFile } from '../model/draft.js';
import { SHOPS, snippetFor, type Shop } from '../model/snippets.js';
import { checkbox } from './controls.js';
import { StudioElement } from './studio-element.js';

/** The finished document: as a file, and as what a shop's page needs in order to show it. */
export class StudioPublish extends StudioElement {
  @state() private shop: Shop = 'html';
  @state() private isInline = false;

  protected override render(): TemplateResult {
    const { say, studio, shop, isInline } = this;
    const { draft } = studio;
    const errors = studio.checks.filter(({ severity }) => severity === 'error').length;
    const snippet = snippetFor(shop, draft, { shopify, wordpress }, { isInline });
    return html`<section class="publish" aria-labelledby="editor-title">
      <h2 id="editor-title" tabindex="-1">${say('publish')}</h2>
      ${
        errors > 0
          ? html`<p class="warning">
              ${say('publish.errors', { count: errors })}
              <button type="button" @click=${() => studio.go(studio.place, '#checks')}>
                ${say('publish.look')}
              </button>
            </p>`
          : nothing
      }
      <ol class="steps">
        <li>
          <h3>${say('publish.file')}</h3>
          <p>${say('publish.file.text')}</p>
          <div class="actions">
            <button type="button" class="primary" data-action="download" @click=${this.#download}>
              ${say('publish.download')}
            </button>
            <button type="button" data-action="copy-json" @click=${() => this.#copy(toFile(draft))}>
              ${say('publish.copyJson')}
            </button>
          </div>
        </li>
        <li>
          <h3>${say('publish.script')}</h3>
          <p>${say('publish.script.text')}</p>
        </li>
        <li>
          <h3>${say('publish.snippet')}</h3>
          <div class="switch" role="group" aria-label=${say('publish.shop')}>
            ${SHOPS.map(
              (name) =>
                html`<button
                  type="button"
                  aria-pressed=${name === shop ? 'true' : 'false'}
                  @click=${() => (this.shop = name)}
                >
                  ${say(`shop.${name}`)}
                </button>`,
            )}
          </div>
          <p>${say(`shop.${shop}.text`)}</p>
          ${shop === 'html' ? checkbox(say('publish.inline'), isInline, (isOn) => (this.isInline = isOn)) : nothing}
          <pre
            class="code"
            tabindex="0"
            role="region"
            aria-label=${say('publish.snippet')}
          ><code>${snippet}</code></pre>
          <div class="actions">
            <button
              type="button"
              class="primary"
              data-action="copy-snippet"
              @click=${() => this.#copy(snippet)}
            >
              ${say('publish.copy')}
            </button>
          </div>
        </li>
      </ol>
    </section>`;
  }

  readonly #download = (): void => {
    const url = URL.createObjectURL(new Blob([toFile(this.studio.draft)], { type: 'application/json' }));
    Object.assign(document.createElement('a'), { href: url, download: 'faq.json' }).click();
    // The browser has begun to read it once this task is over.
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
    this.studio.announce(this.say('publish.downloaded'));
  };

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.studio.announce(this.say('publish.copied'));
    } catch {
      this.studio.announce(this.say('publish.notCopied'));
    }
  }
}
