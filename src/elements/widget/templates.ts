import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Translator } from '../../i18n/translator.js';
import { spoken, type ShownText } from '../shown-text.js';
import type { Content, ShownEntry, ShownTopic } from './content.js';
import { heading } from './heading.js';
import type { WidgetView } from './view.js';

/** Entries that are written at once. Of a longer list, the rest follows in pieces of this size. */
export const PIECE = 50;

/** The whole widget, in the language of `translator`. */
export function renderView(view: WidgetView, translator: Translator): TemplateResult {
  const { content, documents, host, locale } = view;
  return html`<div
    part="base"
    tabindex="-1"
    lang=${translator.locale}
    dir=${locale.direction}
    ?data-compact=${host.compact}
    aria-busy=${documents.status === 'loading' ? 'true' : nothing}
  >
    ${documents.status === 'failed' ? failure(view, translator) : nothing}
    ${content ? questions(view, content, translator) : waiting(view, translator)}
  </div>`;
}

function waiting({ documents }: WidgetView, { t }: Translator): TemplateResult | typeof nothing {
  if (documents.status === 'loading') return html`<p part="message" role="status">${t('load.busy')}</p>`;
  return documents.status === 'empty' ? html`<p part="message">${t('load.empty')}</p>` : nothing;
}

function noEntries(view: WidgetView, content: Content, translator: Translator): unknown {
  if (content.entries.size > 0) return view.search.module?.renderEmptyResult(view, content, translator);
  return html`<p part="message">${translator.t('load.empty')}</p>`;
}

function failure({ retry }: WidgetView, { t }: Translator): TemplateResult {
  return html`<div part="message error" role="alert">
    <p>${t('load.failed')}</p>
    <button type="button" part="button" @click=${retry}>${t('load.retry')}</button>
  </div>`;
}

function questions(view: WidgetView, content: Content, translator: Translator): TemplateResult {
  const { host, headingLevel, module, navigation } = view;
  const { views, current, wasShown } = navigation;
  const { title, intro, closing } = content;
  const around = (part: unknown) => (host.compact ? nothing : part);
  return html`
    ${around(title && heading(headingLevel - 1, spoken(title), 'title'))}
    ${around(intro && html`<div part="intro" class="prose">${prose(view, intro)}</div>`)}
    ${views.length > 1 ? viewLinks(view, translator) : nothing}
    ${wasShown.has('calculator') ? module?.renderCalculator(view, translator) : nothing}
    ${wasShown.has('contact') ? module?.renderContact(view, translator) : nothing}
    ${current === 'questions' ? questionsView(view, content, translator) : nothing}
    ${around(closing && html`<div part="closing" class="prose">${prose(view, closing)}</div>`)}
    ${around(module?.renderHelp(view, content, translator))}
  `;
}

/** Links, so that a view can be opened in a tab of its own. */
function viewLinks({ navigation: { views, current } }: WidgetView, { t }: Translator): TemplateResult {
  return html`<nav part="views" aria-label=${t('view.label')}>
    ${views.map(
      (name) =>
        html`<a part="view" href="#${name}" aria-current=${name === current ? 'true' : nothing}
          >${t(`view.${name}`)}</a
        >`,
    )}
  </nav>`;
}

function questionsView(view: WidgetView, content: Content, translator: Translator): TemplateResult {
  const { host, search, visible, count } = view;
  return html`
    ${searchBox(view, translator)}
    ${content.topics.length > 1 ? topicFilter(view, content, translator) : nothing}
    <p part="count" role="status">
      ${count === 0 && search.results ? translator.t('empty.title', { query: host.query.trim() }) : translator.t('search.results', { count })}
    </p>
    ${visible.length === 0 ? noEntries(view, content, translator) : entryList(view, content, translator)}
  `;
}

/** Running text. Before its library is there, only a text that needs none is shown. */
function prose(view: WidgetView, text: ShownText): unknown {
  return view.module?.renderProse(view, text) ?? html`<p>${spoken(text)}</p>`;
}

function searchBox({ host, search }: WidgetView, { t }: Translator): TemplateResult {
  const read = (event: Event) => (event.currentTarget as HTMLElement).querySelector('input')?.value ?? '';
  return html`<form
    part="search"
    role="search"
    tabindex="-1"
    data-view="questions"
    @submit=${(event: Event) => {
      event.preventDefault();
      search.setQuery(read(event), true);
    }}
    @input=${(event: Event) => {
      search.setQuery(read(event));
    }}
  >
    <input
      part="search-input"
      type="search"
      enterkeyhint="search"
      autocomplete="off"
      spellcheck="false"
      aria-label=${t('search.label')}
      placeholder=${t('search.placeholder')}
      .value=${host.query}
      @focus=${search.prepare}
    />
    ${search.hasFailed ? html`<p part="message" role="status">${t('search.failed')}</p>` : nothing}
  </form>`;
}

function topicFilter(
  view: WidgetView,
  { topics, entries }: Content,
  { t, number }: Translator,
): TemplateResult {
  const {
    search: { results },
    setTopic,
  } = view;
  const countOf = (topic: ShownTopic) =>
    results?.filter(({ id }) => entries.get(id)?.topic === topic.id).length ?? topic.entries.length;
  const option = (id: string, label: unknown, count: number) =>
    html`<label part="topic">
      <input
        type="radio"
        name="topic"
        value=${id}
        .checked=${view.topic === id}
        @change=${() => {
          setTopic(id);
        }}
      />
      <span>${label} <span part="topic-count">${number(count)}</span></span>
    </label>`;
  return html`<fieldset part="topics">
    <legend>${t('topics.label')}</legend>
    ${option('', t('topics.all'), results?.length ?? entries.size)}
    ${topics.map((topic) => topic.label.value && option(topic.id, spoken(topic.label), countOf(topic)))}
  </fieldset>`;
}

/** Search results stand in order of rank; otherwise entries stand under their topics. */
function entryList(view: WidgetView, content: Content, translator: Translator): unknown {
  const {
    visible,
    search: { results },
    topic,
    headingLevel,
  } = view;
  let start = 0;
  /** The entries in pieces: a piece is written when its turn comes, and again only when something in it has changed. */
  const pieces = (entries: readonly ShownEntry[]) => {
    const all: TemplateResult[] = [];
    for (let index = 0; index < entries.length; index += PIECE) {
      const piece = entries.slice(index, index + PIECE);
      const isOpen = piece.some(({ id }) => view.open.has(id));
      const isOwn = piece[0]?.element !== undefined;
      const isWritten = isOwn || isOpen || view.hasFailed || start < view.written;
      const { module, answers, hasFailed, host } = view;
      all.push(
        html`<div part="entries" ?data-later=${start > 0 && !isOwn} .style=${`--_rows: ${piece.length}`}>
          ${guard(
            [entries, translator, module, answers, hasFailed, host.single, isWritten, isOpen && {}],
            () =>
              isWritten
                ? repeat(
                    piece,
                    ({ id }) => id,
                    (entry) =>
                      entry.element ? slotted(view, entry, translator) : row(view, entry, translator),
                  )
                : nothing,
          )}
        </div>`,
      );
      start += piece.length;
    }
    return all;
  };
  if (results) return pieces(visible);
  const shown = content.topics.filter(({ id }) => !topic || id === topic);
  return shown.map(
    ({ id, label, entries }) =>
      html`<section part="group" aria-labelledby=${label.value ? `topic-${id}` : nothing}>
        ${label.value ? heading(headingLevel, spoken(label), 'group-heading', `topic-${id}`) : nothing}
        ${pieces(entries)}
      </section>`,
  );
}

function row(
  view: WidgetView,
  { id, question, answer: text }: ShownEntry,
  translator: Translator,
): TemplateResult {
  const isOpen = view.open.has(id);
  return html`<details
    part="entry"
    data-id=${id}
    name=${view.host.single ? 'entry' : nothing}
    ?open=${isOpen}
  >
    <summary part="question"><span>${spoken(question)}</span></summary>
    <div
      part="answer"
      class="prose"
      lang=${text.lang ?? nothing}
      dir=${text.lang === undefined ? nothing : 'auto'}
    >
      ${view.module?.answer(text.value, view.answers, isOpen) ?? (view.hasFailed ? text.value : nothing)}
    </div>
    ${isOpen ? view.module?.renderFooter(view, id, translator) : nothing}
  </details>`;
}

/** An entry that is the page's own `<details>`. */
function slotted(view: WidgetView, { id }: ShownEntry, translator: Translator): TemplateResult {
  return html`<div part="entry">
    <slot data-id=${id}></slot>
    ${view.open.has(id) ? view.module?.renderFooter(view, id, translator) : nothing}
  </div>`;
}
