import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isFields } from '../../../src/core/reader.js';
import { defaultLocaleOf, getAt, setAt, stringOf, type Draft } from '../model/draft.js';
import { idOf, moveTo } from '../model/questions.js';
import { anyText } from '../model/texts.js';
import type { Studio } from '../store.js';
import { languageName } from './sentences.js';
import './studio-field.js';

/** What an entry has beside its texts: its topic, its name, other words for it, and when it was read last. */
export function entryDetails(studio: Studio, index: number): TemplateResult {
  const { say, draft, languages } = studio;
  const start = `/entries/${index}`;
  const entry = draft.entries[index] ?? {};
  const moveToTopic = ({ currentTarget }: Event) => {
    const moved = moveTo(studio.draft, index, (currentTarget as HTMLSelectElement).value, 'end');
    studio.change(moved.draft, { place: moved.place, said: say('moved') });
  };
  return html`<details class="more">
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
      ${idField(studio, index)} ${keywordFields(studio, index)}
      <div class="field">
        <label for="entry-updated">${say('entry.updated')}</label>
        <input
          id="entry-updated"
          type="date"
          .value=${live(stringOf(entry.updated))}
          @change=${({ currentTarget }: Event) =>
            studio.change(
              setAt(studio.draft, `${start}/updated`, (currentTarget as HTMLInputElement).value || undefined),
            )}
        />
      </div>
    </div>
  </details>`;
}

/** The name of an entry in links to it. */
function idField(studio: Studio, index: number): TemplateResult {
  const { say, draft } = studio;
  const path = `/entries/${index}/id`;
  const taken = draft.entries.filter((_, other) => other !== index).map(({ id }) => id);
  return html`<studio-field
    .label=${say('entry.id')}
    .hint=${say('entry.id.hint')}
    .value=${stringOf(getAt(draft, path))}
    .parse=${(text: string) =>
      /^\S+$/u.test(text) && !taken.includes(text) ? { value: text } : { error: say('entry.id.wrong') }}
    .done=${(id: unknown) => studio.change(setAt(studio.draft, path, id), { key: path })}
  ></studio-field>`;
}

/** Other words that shoppers use, in each language that is shown. */
function keywordFields(studio: Studio, index: number): TemplateResult[] {
  const { say, draft, languages, language: reader } = studio;
  const path = `/entries/${index}/keywords`;
  return languages.map(
    (language) =>
      html`<studio-field
        .label=${`${say('entry.keywords')} · ${languageName(language, reader)}`}
        .hint=${say('entry.keywords.hint')}
        .value=${wordsIn(draft, path, language).join(', ')}
        .parse=${(text: string) => ({ value: text.split(/\s*,\s*/u).filter((word) => word.trim()) })}
        .done=${(words: unknown) =>
          studio.change(withWords(studio.draft, path, language, words as string[]), { key: path })}
      ></studio-field>`,
  );
}

function wordsIn(draft: Draft, path: string, language: string): string[] {
  const keywords = getAt(draft, path);
  const own = isFields(keywords) ? keywords[language] : language === defaultLocaleOf(draft) ? keywords : [];
  return Array.isArray(own) ? own.filter((word) => typeof word === 'string') : [];
}

function withWords(draft: Draft, path: string, language: string, words: readonly string[]): Draft {
  const keywords = getAt(draft, path);
  const all = isFields(keywords)
    ? keywords
    : Array.isArray(keywords)
      ? { [defaultLocaleOf(draft)]: keywords as unknown }
      : {};
  const next = Object.entries({ ...all, [language]: words }).filter(
    ([, list]) => !Array.isArray(list) || list.length > 0,
  );
  return setAt(draft, path, next.length > 0 ? Object.fromEntries(next) : undefined);
}
