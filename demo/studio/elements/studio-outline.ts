import { html, nothing, type TemplateResult } from 'lit';
import { defaultLocaleOf, type Fields } from '../model/draft.js';
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
import { anyText } from '../model/texts.js';
import { indexOf, missingByPlace, outlineRow, rowId } from './outline-row.js';
import { StudioElement } from './studio-element.js';

/** All topics with their entries: what there is, in which order, and what is missing or wrong in it. */
export class StudioOutline extends StudioElement {
  /** What is missing, by the path of the topic or entry that it belongs to. */
  #missing: ReadonlyMap<string, ReadonlySet<string>> = new Map();

  protected override render(): TemplateResult {
    const { say, studio } = this;
    const { draft } = studio;
    this.#missing = missingByPlace(studio);
    const stray = strayEntries(draft);
    return html`<nav class="outline" aria-label=${say('outline')} @keydown=${this.#onKey}>
      ${this.#row({ kind: 'page' }, say('page'))}
      <ol>
        ${draft.topics.map((topic, index) => {
          const own = entriesOf(draft, idOf(topic));
          return html`<li>
            ${this.#row({ kind: 'topic', index }, this.#text(topic.label) || say('topic.untitled'))}
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
      ${indices.map((index) => html`<li>${this.#row({ kind: 'entry', index }, this.#question(entries[index]))}</li>`)}
    </ol>`;
  }

  #row(place: Place, label: string): TemplateResult {
    return outlineRow(this.studio, place, label, this.#missing);
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
      studio.moved(moved, say('moved'), `[data-row=${rowId(moved.place)}]`);
    } else if (step !== 0) rows[at + step]?.focus();
    else if (event.key === 'Delete' && kind !== 'page') {
      const removed = remove(studio.draft, place);
      studio.moved(
        removed,
        say(kind === 'topic' ? 'topic.removed' : 'entry.removed'),
        `[data-row=${rowId(removed.place)}]`,
      );
    } else return;
    event.preventDefault();
  };
}
