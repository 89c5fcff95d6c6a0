import { html, nothing, type TemplateResult } from 'lit';
import { fillFacts } from '../../core/facts.js';
import type { FaqContactSupport } from '../faq-contact-support.js';
import { adopt } from '../shell.js';
import { isPlain } from '../widget/plain-paragraph.js';
import type { ContactState } from './view.js';

/** What support says of itself: what reads Markdown is loaded only where there is some. */
export class Intro {
  #isLoading = false;
  #module: typeof import('../widget/answers.js') | undefined;

  constructor(private readonly host: FaqContactSupport) {}

  render({ document, support, translator, read }: ContactState): TemplateResult | typeof nothing {
    if (!support.intro) return nothing;
    const { value, lang } = read(support.intro);
    const { locale, words } = translator;
    const text = fillFacts(value, { document, locale: lang ?? locale, words });
    const isReady = isPlain(text) || this.#module;
    if (!isReady && !this.#isLoading) void this.#load();
    return html`<div
      part="intro"
      class="prose"
      lang=${lang ?? nothing}
      dir=${lang === undefined ? nothing : 'auto'}
    >
      ${isPlain(text) || !this.#module ? html`<p>${text}</p>` : this.#module.answer(text, undefined, true)}
    </div>`;
  }

  /** Where it cannot be had, the text stands as it was written. */
  async #load(): Promise<void> {
    this.#isLoading = true;
    try {
      this.#module = await import('../widget/answers.js');
      adopt(this.host, this.#module.proseStyles);
      this.host.requestUpdate();
    } catch {
      this.#isLoading = false;
    }
  }
}
