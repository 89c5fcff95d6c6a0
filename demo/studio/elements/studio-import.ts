import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { adopt } from '../model/adopt.js';
import { isBlank } from '../model/draft.js';
import { guessBasis } from '../model/policy.js';
import { readImport, type Import, type Opened } from '../model/import.js';
import { importReport } from './import-report.js';
import { StudioElement } from './studio-element.js';

/** What a merchant has already becomes a document: pasted, or as a file. Nothing is sent anywhere. */
export class StudioImport extends StudioElement {
  @state() private text = '';
  @state() private name = '';
  @state() private result: Import | undefined;

  protected override render(): TemplateResult {
    const { say, result } = this;
    return html`<section class="import" aria-labelledby="import-title">
      <h2 id="import-title">${say('import')}</h2>
      <p class="lead">${say('import.lead')}</p>
      <div class="field">
        <label for="import-text">${say('import.paste')}</label>
        <textarea
          id="import-text"
          rows="10"
          data-own-undo
          aria-describedby="import-hint ${result?.status === 'refused' ? 'import-error' : ''}"
          aria-invalid=${result?.status === 'refused' ? 'true' : nothing}
          .value=${this.text}
          @input=${(event: Event) => this.#type((event.currentTarget as HTMLTextAreaElement).value)}
        ></textarea>
        <p class="hint" id="import-hint">${say('import.hint')}</p>
      </div>
      <div class="field">
        <label for="import-file">${say('import.file')}</label>
        <input
          id="import-file"
          type="file"
          accept=".html,.htm,.txt,.md,.csv,.tsv,.json,.jsonld,text/*,application/json"
          @change=${this.#onFile}
        />
      </div>
      <div class="actions">
        <button type="button" class="primary" @click=${this.#read}>${say('import.read')}</button>
      </div>
      <div id="import-result">
        ${result ? importReport(this.studio, result, { open: this.#open, openWithPolicy: this.#openWithPolicy }) : nothing}
      </div>
    </section>`;
  }

  #type(text: string): void {
    this.text = text;
    this.name = '';
  }

  readonly #onFile = async ({ currentTarget }: Event): Promise<void> => {
    const [file] = (currentTarget as HTMLInputElement).files ?? [];
    if (!file) return;
    this.text = await file.text();
    this.name = file.name;
    this.#read();
  };

  readonly #read = (): void => {
    this.result = readImport(this.text, this.name);
    this.studio.announce(
      this.result.status === 'refused' ? this.say('import.refused') : this.say('import.looked'),
    );
    this.studio.focus(this.result.status === 'refused' ? '#import-text' : '#import-found');
  };

  readonly #open = ({ draft }: Opened): void => {
    const { studio, say } = this;
    const wasBlank = isBlank(studio.draft);
    studio.open(draft, wasBlank ? say('import.opened') : say('import.replaced'));
    studio.view = 'questions';
    studio.announce(studio.said);
    studio.focus('#editor-title');
  };

  /** With all that the page says of the policy, and does not contradict itself about. */
  readonly #openWithPolicy = (opened: Opened): void => {
    const basis = guessBasis(opened.draft, this.studio.basis.timeZone);
    this.#open({ ...opened, draft: adopt(opened.draft, opened.proposal.values, basis).draft });
  };
}
