import { html, nothing, type TemplateResult } from 'lit';
import { isFixable, mendAll, whereIs, type Check, type Where } from '../model/checks.js';
import { defaultLocaleOf } from '../model/draft.js';
import { anyText } from '../model/texts.js';
import { checkNote } from './check-note.js';
import { StudioElement } from './studio-element.js';

/** All that readers of the document would stumble over, each with its remedy. */
export class StudioChecks extends StudioElement {
  protected override render(): TemplateResult {
    const { say, studio } = this;
    const { checks } = studio;
    const fixable = checks.filter(isFixable);
    return html`<section class="checks" id="checks" tabindex="-1" aria-labelledby="checks-title">
      <div class="pane-head">
        <h2 id="checks-title">${say('checks')}</h2>
        <p class="count">
          ${checks.length > 0 ? say('checks.count', { count: checks.length }) : say('checks.none')}
        </p>
        ${
          fixable.length > 1
            ? html`<button type="button" @click=${() => this.#mendAll(fixable)}>
                ${say('check.fixAll', { count: fixable.length })}
              </button>`
            : nothing
        }
      </div>
      <ul>
        ${checks.map((check) => {
          const where = whereIs(check);
          return html`<li>
            <p class="where">
              <button type="button" class="link" @click=${() => this.#go(check, where)}>
                ${this.#name(where)}
              </button>
              <code>${check.path || '/'}</code>
            </p>
            ${checkNote(studio, check, true)}
          </li>`;
        })}
      </ul>
    </section>`;
  }

  #mendAll(fixable: readonly Check[]): void {
    this.studio.change(mendAll(this.studio.draft, fixable), { said: this.say('check.fixed') });
    this.studio.focus('#checks');
  }

  #name(where: Where): string {
    const { draft, languages } = this.studio;
    if (where.kind === 'policy' || where.kind === 'support' || where.kind === 'page')
      return this.say(where.kind);
    const text =
      where.kind === 'topic' ? draft.topics[where.index]?.label : draft.entries[where.index]?.question;
    return anyText(text, languages, defaultLocaleOf(draft)) || this.say(`${where.kind}.untitled`);
  }

  /** To the text itself where there is one, else to the heading of what it belongs to. */
  #go({ path, locale }: Check, where: Where): void {
    const [, list, index, field] = path.split('/');
    const isText = where.kind === 'topic' || where.kind === 'entry';
    const text = isText ? `/${list ?? ''}/${index ?? ''}/${field ?? ''}` : `/${list ?? ''}`;
    const language = locale ?? this.studio.languages[0] ?? '';
    this.studio.go(where, `[data-path="${text}"][data-language="${language}"], #editor-title`);
  }
}
