import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Translator } from '../../i18n/translator.js';
import { spoken } from '../shown-text.js';
import type { Content, ShownEntry } from './content.js';
import { heading } from './heading.js';
import { PIECE } from './long-list.js';
import type { WidgetView } from './view.js';

/** Search results stand in order of rank; otherwise entries stand under their topics. */
export function entryList(view: WidgetView, content: Content, translator: Translator): unknown {
  const {
    list,
    search: { results },
    topic,
    headingLevel,
    module,
    answers,
    hasFailed,
    host: { single },
  } = view;
  /** How many entries stand before the next one. */
  let start = 0;
  const piece = (entries: readonly ShownEntry[], index: number): TemplateResult => {
    const own = entries.slice(index, index + PIECE);
    const isOpen = own.some(({ id }) => view.open.has(id));
    const isWritten = isOpen || start < list.written;
    // An open answer is laid out wherever it is: not every engine can scroll to what is skipped.
    const isLater = start > 0 && list.isLong && !isOpen;
    start += own.length;
    // What follows an open answer changes with each vote; where none is open, the piece stays as it is.
    const parts = [entries, translator, module, answers, hasFailed, single, isWritten, isOpen && {}];
    const rows = () =>
      isWritten
        ? repeat(
            own,
            ({ id }) => id,
            (entry) => (entry.element ? slotted(view, entry, translator) : row(view, entry, translator)),
          )
        : nothing;
    return html`<div
      part="entries"
      data-later=${isLater ? isWritten : nothing}
      .style=${rowsStyle(own.length)}
    >
      ${guard(parts, rows)}
    </div>`;
  };
  const pieces = (entries: readonly ShownEntry[]) =>
    Array.from({ length: Math.ceil(entries.length / PIECE) }, (_, index) => piece(entries, index * PIECE));

  if (results) return pieces(list.entries);
  const { elements, headings } = view.documents;
  const shown = content.topics.filter(({ id }) => !topic || id === topic);
  const groups = shown.map(({ id, label, entries }) => {
    const heads = label.value && `topic-${id}`;
    const own = headings?.has(id) && html`<slot data-topic=${id}></slot>`;
    return html`<section
      part="group"
      aria-labelledby=${(!own && heads) || nothing}
      aria-label=${(own && label.value) || nothing}
    >
      ${own || (heads && heading(headingLevel, spoken(label), 'group-heading', heads))} ${pieces(entries)}
    </section>`;
  });
  return elements ? html`<div class="own">${groups}</div>` : groups;
}

/**
 * Of this many rows a piece keeps the height while they are not laid out. By script, since a strict page forbids the
 * attribute: the property takes CSS text, but is known to template checkers by the type that it gives back.
 */
const rowsStyle = (rows: number) => `--_rows: ${rows}` as unknown as CSSStyleDeclaration;

function row(
  view: WidgetView,
  { id, question, answer: text }: ShownEntry,
  translator: Translator,
): TemplateResult {
  const isOpen = view.open.has(id);
  return html`<details
    part="entry"
    data-id=${id}
    name=${view.host.single && !view.open.isPrinting ? 'entry' : nothing}
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
    ${view.open.has(id) && !view.open.found.has(id) ? view.module?.renderFooter(view, id, translator) : nothing}
  </div>`;
}
