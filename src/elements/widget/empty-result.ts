import { html, nothing, type TemplateResult } from 'lit';
import type { Translator } from '../../i18n/translator.js';
import { spoken } from '../shown-text.js';
import type { Advice } from './advice.js';
import type { WidgetView } from './view.js';

const NEAREST = 3;

/** Nothing was found: the closest questions, the other topics and the way back. */
export function renderEmptyResult(
  view: WidgetView,
  advice: Advice,
  translator: Translator,
): TemplateResult | typeof nothing {
  const { t } = translator;
  const { host, search, topic, content, setTopic } = view;
  if (!content) return nothing;
  const { results, query, finder } = search;
  const nearest = query && !results?.length ? (finder?.engine?.nearest(query, NEAREST) ?? []) : [];
  const elsewhere = content.topics.filter(
    ({ id, label }) =>
      id !== topic &&
      label.value &&
      (!results?.length || results.some((result) => content.entries.get(result.id)?.topic === id)),
  );
  /** The buttons go away with what they do: the focus moves to where the choice is seen. */
  const choose = (id: string) => {
    // A topic in which nothing was found, either, would be a dead end.
    if (!results?.some((result) => content.entries.get(result.id)?.topic === id)) search.setQuery('');
    setTopic(id);
    void host.updateComplete.then(() => {
      const { renderRoot } = host;
      const chosen = renderRoot.querySelector<HTMLElement>('[part="topic"] :checked');
      (chosen ?? renderRoot.querySelector('input'))?.focus();
    });
  };
  return html`<div part="empty">
    ${suggestionButton(view, advice, translator)}
    <p>${t('found.hint')}</p>
    ${
      nearest.length > 0
        ? html`<p>${t('found.nearest')}</p>
            <ul>
              ${nearest.map(({ id }) => {
                const entry = content.entries.get(id);
                return (
                  entry && html`<li><a href="#${encodeURIComponent(id)}">${spoken(entry.question)}</a></li>`
                );
              })}
            </ul>`
        : nothing
    }
    <p part="empty-actions">
      ${elsewhere.map(
        ({ id, label }) =>
          html`<button
            type="button"
            part="button"
            @click=${() => {
              choose(id);
            }}
          >
            ${spoken(label)}
          </button>`,
      )}
      <button
        type="button"
        part="button"
        @click=${() => {
          search.setQuery('');
          choose('');
        }}
      >
        ${t('found.clear')}
      </button>
      ${contactLink(view, translator)}
    </p>
  </div>`;
}

/** Searches for what was probably meant. The button goes away, so the focus moves to the field. */
export function suggestionButton(
  { search, host }: WidgetView,
  { suggestion }: Advice,
  { t }: Translator,
): TemplateResult | typeof nothing {
  if (suggestion === undefined) return nothing;
  const choose = () => {
    search.setQuery(suggestion, true);
    host.renderRoot.querySelector('input')?.focus();
  };
  return html`<button type="button" part="button suggestion" @click=${choose}>
    ${t('found.didYouMean', { query: suggestion })}
  </button>`;
}

/** To the contact view, or to the shopper's mail program where there is none. */
export function contactLink({ navigation, content }: WidgetView, { t }: Translator): unknown {
  if (navigation.views.includes('contact'))
    return html`<a part="button" href="#contact">${t('help.contact')}</a>`;
  return content?.email ? html`<a part="button" href="#contact">${t('help.email')}</a>` : nothing;
}
