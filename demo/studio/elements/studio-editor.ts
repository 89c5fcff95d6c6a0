import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { loadWords } from '../../../src/core/words.js';
import { readDocument } from '../../../src/core/read-document.js';
import type { FactWords } from '../../../src/core/facts.js';
import { defaultLocaleOf, setAt, stringOf } from '../model/draft.js';
import { factsOf, type Fact } from '../model/facts.js';
import { idOf, move, moveTo, nameAfter, remove, type Place } from '../model/questions.js';
import { anyText } from '../model/texts.js';
import { idField, keywordFields } from './entry-details.js';
import { languageBar } from './language-bar.js';
import { markdownTools } from './markdown-tools.js';
import { StudioElement } from './studio-element.js';
import { textFields } from './text-fields.js';

/** What is being written: the page's own texts, a topic, or a question with its answer. */
export class StudioEditor extends StudioElement {
  @property({ attribute: false }) words: Readonly<Record<string, FactWords>> = {};

  protected override willUpdate(): void {
    for (const language of this.studio.languages)
      if (!Object.hasOwn(this.words, language)) {
        this.words = { ...this.words, [language]: {} };
        void loadWords(language).then((words) => (this.words = { ...this.words, [language]: words }));
      }
  }

  protected override render(): TemplateResult {
    const { place } = this.studio;
    return html`<section class="editor" aria-labelledby="editor-title">
      ${place.kind === 'page' ? this.#page() : place.kind === 'topic' ? this.#topic(place) : this.#entry(place)}
    </section>`;
  }

  #head(title: string, place: Place): TemplateResult {
    const { studio, say } = this;
    const act = (step: 1 | -1) => {
      const moved = move(studio.draft, place, step);
      studio.change(moved.draft, { place: moved.place, said: say('moved') });
    };
    const isMovable = place.kind !== 'page';
    return html`<div class="pane-head">
        <h2 id="editor-title" tabindex="-1">${title}</h2>
        ${
          isMovable
            ? html`<button type="button" @click=${() => act(-1)}>${say('move.up')}</button>
                <button type="button" @click=${() => act(1)}>${say('move.down')}</button>
                <button type="button" class="danger" @click=${() => this.#remove(place)}>
                  ${say('remove')}
                </button>`
            : nothing
        }
      </div>
      ${languageBar(studio)}`;
  }

  #page(): TemplateResult {
    const { studio, say } = this;
    const fields = [
      { path: '/title', label: say('page.title'), isOptional: true },
      { path: '/intro', label: say('page.intro'), isLong: true, isOptional: true, tools: this.#tools },
      { path: '/closing', label: say('page.closing'), isLong: true, isOptional: true, tools: this.#tools },
    ];
    return html`${this.#head(say('page'), { kind: 'page' })} ${textFields(studio, fields)}
      <p class="hint">${say('page.hint')}</p>`;
  }

  #topic(place: Place & { kind: 'topic' }): TemplateResult {
    const { studio, say } = this;
    const path = `/topics/${place.index}/label`;
    const onDone = (text: string) => studio.change(nameAfter(studio.draft, place, text), { key: path });
    return html`${this.#head(say('topic'), place)}
    ${textFields(studio, [{ path, label: say('topic.label'), onDone }])}`;
  }

  #entry(place: Place & { kind: 'entry' }): TemplateResult {
    const { studio, say } = this;
    const { draft, languages } = studio;
    const start = `/entries/${place.index}`;
    const entry = draft.entries[place.index] ?? {};
    const onDone = (text: string) => studio.change(nameAfter(studio.draft, place, text), { key: start });
    const moveToTopic = ({ currentTarget }: Event) => {
      const moved = moveTo(studio.draft, place.index, (currentTarget as HTMLSelectElement).value, 'end');
      studio.change(moved.draft, { place: moved.place, said: say('moved') });
    };
    const fields = [
      { path: `${start}/question`, label: say('entry.question'), onDone },
      { path: `${start}/answer`, label: say('entry.answer'), isLong: true, tools: this.#tools },
    ];
    return html`${this.#head(say('entry'), place)} ${textFields(studio, fields)}
      <p class="hint">${say('markdown.hint')}</p>
      <details class="more">
        <summary>${say('entry.more')}</summary>
        <div class="grid">
          <div class="field">
            <label for="entry-topic">${say('topic')}</label>
            <select id="entry-topic" .value=${live(stringOf(entry.topic))} @change=${moveToTopic}>
              ${draft.topics.map(
                (topic) =>
                  html`<option value=${idOf(topic)} ?selected=${idOf(topic) === entry.topic}>
                    ${anyText(topic.label, languages, defaultLocaleOf(draft)) || say('topic.untitled')}
                  </option>`,
              )}
            </select>
          </div>
          ${idField(studio, place.index)} ${keywordFields(studio, place.index)}
          <div class="field">
            <label for="entry-updated">${say('entry.updated')}</label>
            <input
              id="entry-updated"
              type="date"
              .value=${live(stringOf(entry.updated))}
              @change=${({ currentTarget }: Event) =>
                studio.change(
                  setAt(
                    studio.draft,
                    `${start}/updated`,
                    (currentTarget as HTMLInputElement).value || undefined,
                  ),
                )}
            />
          </div>
        </div>
      </details>`;
  }

  readonly #tools = (language: string): TemplateResult => markdownTools(this.say, this.#facts(language));

  #facts(locale: string): readonly Fact[] {
    const { document } = readDocument(this.studio.draft);
    return factsOf({ document, locale, words: this.words[locale] ?? {} });
  }

  #remove(place: Place): void {
    const { studio, say } = this;
    const said = say(place.kind === 'topic' ? 'topic.removed' : 'entry.removed');
    studio.moved(remove(studio.draft, place), said, '#editor-title');
  }
}
