import { html, nothing, type TemplateResult } from 'lit';
import type { Translator } from '../../i18n/translator.js';
import { spoken, type ShownText } from '../shown-text.js';
import type { Content, ShownTopic } from './content.js';
import { entryList } from './entry-list.js';
import { heading } from './heading.js';
import type { WidgetView } from './view.js';

/** The whole widget, in the language of `translator`. */
export function renderView(view: WidgetView, translator: Translator): TemplateResult {
  const { content, documents, host, locale } = view;
  return html`<div
    part="base"
    tabindex="-1"
    lang=${translator.locale}
    dir=${locale.direction}
    ?data-compact=${host.compact}
    ?data-own=${documents.elements}
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
  if (content.entries.size > 0) return view.search.finder?.advice.empty();
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
  const { search, list, count } = view;
  const advice = search.finder?.advice;
  const counted = translator.t('search.results', { count });
  return html`
    ${searchBox(view, translator)}
    ${content.topics.length > 1 ? topicFilter(view, content, translator) : nothing}
    <p part="count" role="status">${advice?.status(counted) ?? counted}</p>
    ${advice?.above()}
    ${list.entries.length === 0 ? noEntries(view, content, translator) : entryList(view, content, translator)}
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
    ${search.hasFailed && !search.results ? html`<p part="message" role="status">${t('search.failed')}</p>` : nothing}
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
