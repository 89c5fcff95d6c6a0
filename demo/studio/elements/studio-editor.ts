import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { loadWords } from '../../../src/core/words.js';
import { readDocument } from '../../../src/core/read-document.js';
import type { FactWords } from '../../../src/core/facts.js';
import { defaultLocaleOf, setAt } from '../model/draft.js';
import { factsOf, type Fact } from '../model/facts.js';
import { move, nameAfter, remove, type Place } from '../model/questions.js';
import { entryDetails } from './entry-details.js';
import { choice } from './controls.js';
import { languageBar, languageTags } from './language-bar.js';
import { languageName } from './sentences.js';
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
      <p class="hint">${say('page.hint')}</p>
      ${this.#defaultLanguage()}`;
  }

  /** What a text is in that names no language; a page that was imported may have been guessed wrongly. */
  #defaultLanguage(): TemplateResult {
    const { studio, say } = this;
    const chosen = defaultLocaleOf(studio.draft);
    const options = languageTags(studio).map((value) => ({
      value,
      label: languageName(value, studio.language),
    }));
    const choose = (tag: string) => {
      studio.change(setAt(studio.draft, '/defaultLocale', tag), { said: say('page.language.set') });
      studio.showLanguages(tag, studio.languages.find((other) => other !== tag && other !== chosen) ?? '');
    };
    return html`<div class="more">
      ${choice('default-locale', say('page.language'), chosen, options, choose)}
    </div>`;
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
    const start = `/entries/${place.index}`;
    const onDone = (text: string) => studio.change(nameAfter(studio.draft, place, text), { key: start });
    const fields = [
      { path: `${start}/question`, label: say('entry.question'), onDone },
      { path: `${start}/answer`, label: say('entry.answer'), isLong: true, tools: this.#tools },
    ];
    return html`${this.#head(say('entry'), place)} ${textFields(studio, fields)}
      <p class="hint">${say('markdown.hint')}</p>
      ${entryDetails(studio, place.index)}`;
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
