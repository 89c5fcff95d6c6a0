import { html, nothing, type TemplateResult } from 'lit';
import type { Translator } from '../../i18n/translator.js';
import { spoken } from '../shown-text.js';
import type { Content } from './content.js';
import type { WidgetView } from './view.js';

const NEAREST = 3;

/** Nothing was found: the closest questions, the other topics and the way back. */
export function renderEmptyResult(view: WidgetView, content: Content, { t }: Translator): TemplateResult {
  const { host, search, topic, setTopic } = view;
  const { results } = search;
  const query = host.query.trim();
  const nearest = query && !results?.length ? search.nearest(query, NEAREST) : [];
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
    <p>${t('empty.hint')}</p>
    ${
      nearest.length > 0
        ? html`<p>${t('empty.nearest')}</p>
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
        ${t('empty.clear')}
      </button>
      ${contactLink(view, content, t)}
    </p>
  </div>`;
}

/** To the contact view, or to the shopper's mail program where there is none. */
function contactLink({ navigation }: WidgetView, { email }: Content, t: Translator['t']): unknown {
  if (navigation.views.includes('contact'))
    return html`<a part="button" href="#contact">${t('help.contact')}</a>`;
  return email ? html`<a part="button" href="#contact">${t('help.email')}</a>` : nothing;
}
