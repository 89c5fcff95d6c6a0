import { html, nothing, type TemplateResult } from 'lit';
import { defaultLocaleOf, type Fields } from '../model/draft.js';
import { whereIs } from '../model/checks.js';
import {
  addEntry,
  addTopic,
  entriesOf,
  idOf,
  move,
  remove,
  strayEntries,
  type Place,
} from '../model/questions.js';
import { anyText, missingTexts } from '../model/texts.js';
import { languageName } from './sentences.js';
import { StudioElement } from './studio-element.js';

const rowOf = (place: Place) => `[data-row="${place.kind}${place.kind === 'page' ? '' : `-${place.index}`}"]`;

/** All topics with their entries: what there is, in which order, and what is missing or wrong in it. */
export class StudioOutline extends StudioElement {
  protected override render(): TemplateResult {
    const { say, studio } = this;
    const { draft } = studio;
    const stray = strayEntries(draft);
    return html`<nav class="outline" aria-label=${say('outline')} @keydown=${this.#onKey}>
      ${this.#row({ kind: 'page' }, say('page'), 'page')}
      <ol>
        ${draft.topics.map((topic, index) => {
          const own = entriesOf(draft, idOf(topic));
          return html`<li>
            ${this.#row({ kind: 'topic', index }, this.#text(topic.label) || say('topic.untitled'), 'topic')}
            ${this.#entries(own)}
            <button
              type="button"
              class="add"
              aria-label="${say('entry.add')}: ${this.#text(topic.label)}"
              @click=${() => this.#add(() => addEntry(studio.draft, idOf(topic)), 'entries', 'question')}
            >
              ${say('entry.add')}
            </button>
          </li>`;
        })}
        ${
          stray.length > 0
            ? html`<li>
                <p class="stray">${say('outline.stray')}</p>
                ${this.#entries(stray)}
              </li>`
            : nothing
        }
      </ol>
      <button
        type="button"
        class="add"
        @click=${() => this.#add(() => addTopic(studio.draft), 'topics', 'label')}
      >
        ${say('topic.add')}
      </button>
    </nav>`;
  }

  #entries(indices: readonly number[]): TemplateResult {
    const { entries } = this.studio.draft;
    return html`<ol>
      ${indices.map((index) => html`<li>${this.#row({ kind: 'entry', index }, this.#question(entries[index]), 'entry')}</li>`)}
    </ol>`;
  }

  #row(place: Place, label: string, kind: string): TemplateResult {
    const { studio, say } = this;
    const isCurrent = studio.place.kind === place.kind && indexOf(studio.place) === indexOf(place);
    const wrong = studio.checks.filter((check) => {
      const where = whereIs(check);
      return (
        where.kind === place.kind && indexOf(where) === indexOf(place) && !check.code.startsWith('missing-')
      );
    }).length;
    const missing = this.#missing(place);
    return html`<button
      type="button"
      class="row ${kind}"
      data-row=${rowOf(place).slice(11, -2)}
      aria-current=${isCurrent ? 'true' : nothing}
      aria-keyshortcuts=${place.kind === 'page' ? nothing : 'Alt+ArrowUp Alt+ArrowDown Delete'}
      @click=${() => studio.go(place)}
    >
      <span class="row-text">${label}</span>
      ${missing.map(
        (language) =>
          html`<span class="tag"
            ><span aria-hidden="true">${language}</span
            ><span class="hidden"
              >${say('missing.in', { language: languageName(language, studio.language) })}</span
            ></span
          >`,
      )}
      ${wrong > 0 ? html`<span class="badge"><span aria-hidden="true">${wrong}</span><span class="hidden">${say('checks.count', { count: wrong })}</span></span>` : nothing}
    </button>`;
  }

  #missing(place: Place): string[] {
    if (place.kind === 'page') return [];
    const start = `/${place.kind === 'topic' ? 'topics' : 'entries'}/${place.index}/`;
    const { draft, languages } = this.studio;
    const missing = missingTexts(draft, languages).filter(({ path }) => path.startsWith(start));
    return languages.filter((language) => missing.some((each) => each.language === language));
  }

  #question(entry: Fields | undefined): string {
    return this.#text(entry?.question) || this.say('entry.untitled');
  }

  #text(text: unknown): string {
    const { draft, languages } = this.studio;
    return anyText(text, languages, defaultLocaleOf(draft));
  }

  #add(act: () => ReturnType<typeof addTopic>, list: string, field: string): void {
    const { studio, say } = this;
    const moved = act();
    const path = `/${list}/${indexOf(moved.place) ?? 0}/${field}`;
    const language = studio.languages[0] ?? '';
    studio.moved(
      moved,
      say(list === 'topics' ? 'topic.added' : 'entry.added'),
      `[data-path="${path}"][data-language="${language}"]`,
    );
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const rows = [...this.querySelectorAll<HTMLElement>('.row')];
    const at = rows.findIndex((row) => row === event.target);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (at < 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { studio, say } = this;
    const row = rows[at]?.dataset.row ?? '';
    const [kind = '', index = ''] = row.split('-');
    const place = { kind, index: Number(index) } as Place;
    if (step !== 0 && event.altKey) {
      const moved = move(studio.draft, place, step);
      studio.moved(moved, say('moved'), rowOf(moved.place));
    } else if (step !== 0) rows[at + step]?.focus();
    else if (event.key === 'Delete' && kind !== 'page') {
      const removed = remove(studio.draft, place);
      studio.moved(removed, say(kind === 'topic' ? 'topic.removed' : 'entry.removed'), rowOf(removed.place));
    } else return;
    event.preventDefault();
  };
}

const indexOf = (place: { readonly kind: string; readonly index?: number }): number | undefined =>
  place.index;
