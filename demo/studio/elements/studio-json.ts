import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { parseJsonText } from '../../../src/cli/json-text.js';
import { readDocument } from '../../../src/core/read-document.js';
import { getAt, setAt } from '../model/draft.js';
import { sentenceOf } from './sentences.js';
import { StudioElement } from './studio-element.js';

/** A part of the document as JSON, for what no form shows. It is taken over when it is sound. */
export class StudioJson extends StudioElement {
  @property({ attribute: false }) path = '';
  /** What was typed and not taken over yet. */
  @state() private typed: string | undefined;
  @state() private wrong: readonly { readonly text: string; readonly lang?: 'en' }[] = [];

  protected override render(): TemplateResult {
    const { say, studio, path } = this;
    const id = `json${path.replaceAll('/', '-')}`;
    const value = this.typed ?? JSON.stringify(getAt(studio.draft, path), null, 2);
    return html`<div class="field">
      <label for=${id}>${say('json')}</label>
      <textarea
        id=${id}
        class="code"
        rows="16"
        spellcheck="false"
        data-own-undo
        aria-invalid=${this.wrong.length > 0 ? 'true' : nothing}
        aria-describedby=${this.wrong.length > 0 ? `${id}-errors` : nothing}
        .value=${live(value)}
        @input=${(event: Event) => (this.typed = (event.currentTarget as HTMLTextAreaElement).value)}
      ></textarea>
      <div id="${id}-errors">
        ${this.wrong.map(({ text, lang }) => html`<p class="error" lang=${lang ?? nothing}>${text}</p>`)}
      </div>
      <button type="button" ?disabled=${this.typed === undefined} @click=${this.#take}>
        ${say('json.take')}
      </button>
    </div>`;
  }

  readonly #take = (): void => {
    const { studio, path, say } = this;
    if (this.typed === undefined) return;
    try {
      const { value } = parseJsonText('JSON', this.typed);
      const next = setAt(studio.draft, path, value);
      const problems = readDocument(next).problems.filter((problem) => problem.path.startsWith(path));
      this.wrong = problems.map((problem) => {
        const { text, lang } = sentenceOf(problem, say, studio.language);
        return { text: `${problem.path}: ${text}`, ...(lang && { lang }) };
      });
      if (problems.length > 0) return;
      this.typed = undefined;
      studio.change(next, { said: say('json.taken') });
    } catch (error) {
      this.wrong = [{ text: error instanceof Error ? error.message : String(error), lang: 'en' }];
    }
  };
}
