import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { field } from '../form/field.js';
import type { ShownText } from '../shown-text.js';
import type { FieldName } from './entries.js';
import { renderMail } from './mail.js';
import { renderOutcome } from './outcome.js';
import { TRAP } from './validation.js';
import type { ContactState } from './view.js';

/** What the shopper writes, and what becomes of it. */
export function renderForm(state: ContactState): TemplateResult | typeof nothing {
  const { mode, translator, delivery, mistakes, reply, view } = state;
  const { t } = translator;
  if (!mode) return nothing;
  const { status } = delivery.outcome;
  return html`<section part="write" aria-labelledby="write">
    <h3 part="heading" id="write">${t('contact.write')}</h3>
    ${status !== 'sent' && reply ? html`<p part="reply">${t('contact.reply', { reply })}</p>` : nothing}
    ${
      status === 'sent'
        ? nothing
        : html`${mistakes.size > 0 ? renderSummary(state) : nothing}
            <form part="form" novalidate ?inert=${status === 'sending'} @submit=${view.onSubmit}>
              ${renderTopic(state)} ${renderOrderNumber(state)} ${renderMessage(state)}
              ${state.photos.render(state)}
              ${mode === 'form' ? html`${renderName(state)} ${renderEmail(state)}` : nothing}
              ${renderContext(state)} ${mode === 'form' ? renderTrap(state) : nothing}
              <p part="hint">${state.host.noDraft ? nothing : t('contact.draft')} ${renderPrivacy(state)}</p>
              ${mode === 'form' ? html`<p part="actions"><button part="button primary">${t('contact.send')}</button></p>` : renderMail(state)}
            </form>`
    }
    ${renderOutcome(state)}
  </section>`;
}

/** All that is wrong, each with the way to its field. */
function renderSummary({ mistakes, translator: { t }, refocus }: ContactState): TemplateResult {
  return html`<div part="summary" tabindex="-1" role="group" aria-labelledby="summary">
    <p id="summary">${t('contact.check', { count: mistakes.size })}</p>
    <ul>
      ${[...mistakes].map(
        ([name, key]) =>
          html`<li>
            <a
              href="#${name}"
              @click=${(event: Event) => {
                event.preventDefault();
                refocus(`[name="${name}"]`);
              }}
              >${t(key)}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}

/** What a text control of any kind has in common. */
function attributes({ entries, mistakes, view }: ContactState, name: FieldName, given = '') {
  return {
    value: entries.get(name, given),
    invalid: mistakes.has(name) ? ('true' as const) : nothing,
    onInput: (event: Event) => view.write(name, (event.currentTarget as HTMLInputElement).value),
  };
}

function errorOf({ mistakes, translator: { t } }: ContactState, name: string): string | undefined {
  const key = mistakes.get(name);
  return key && t(key);
}

function renderTopic(state: ContactState): TemplateResult {
  const { document, claims, translator, read, view } = state;
  const { t } = translator;
  const chosen = state.topic;
  const option = (id: string, label: ShownText) => {
    const selected = id === chosen;
    return html`<option value=${id} lang=${label.lang ?? nothing} ?selected=${selected}>
      ${label.value}
    </option>`;
  };
  const topics = document.topics.map(({ id, label }) => option(id, read(label, id)));
  return field({
    id: 'topic',
    label: t('contact.optional', { label: t('contact.topic') }),
    control: html`<select
      id="topic"
      name="topic"
      .value=${live(chosen)}
      @change=${(event: Event) => view.write('topic', (event.currentTarget as HTMLSelectElement).value)}
    >
      ${option('', { value: t('contact.topic.choose') })}
      ${
        claims.length > 0
          ? html`<optgroup label=${t('contact.topic.claims')}>
                ${claims.map(({ id, label }) => option(id, read(label, id)))}
              </optgroup>
              <optgroup label=${t('contact.topic.questions')}>${topics}</optgroup>`
          : topics
      }
      ${option('other', { value: t('contact.topic.other') })}
    </select>`,
  });
}

function renderOrderNumber(state: ContactState): TemplateResult {
  const { value, onInput } = attributes(state, 'orderNumber', state.orderNumber);
  const { t } = state.translator;
  return field({
    id: 'orderNumber',
    label: t('contact.optional', { label: t('contact.orderNumber') }),
    control: html`<input
      id="orderNumber"
      name="orderNumber"
      autocomplete="off"
      .value=${live(value)}
      @input=${onInput}
    />`,
  });
}

function renderMessage(state: ContactState): TemplateResult {
  const { value, invalid, onInput } = attributes(state, 'message');
  return field({
    id: 'message',
    label: state.translator.t('contact.message'),
    control: html`<textarea
      id="message"
      name="message"
      dir="auto"
      rows="6"
      required
      .value=${live(value)}
      aria-invalid=${invalid}
      aria-describedby="message-error"
      @input=${onInput}
    ></textarea>`,
    error: errorOf(state, 'message'),
  });
}

function renderName(state: ContactState): TemplateResult {
  const { value, onInput } = attributes(state, 'name');
  const { t } = state.translator;
  return field({
    id: 'name',
    label: t('contact.optional', { label: t('contact.name') }),
    control: html`<input
      id="name"
      name="name"
      autocomplete="name"
      .value=${live(value)}
      @input=${onInput}
    />`,
  });
}

function renderEmail(state: ContactState): TemplateResult {
  const { value, invalid, onInput } = attributes(state, 'email');
  const { t } = state.translator;
  return field({
    id: 'email',
    label: t('contact.email'),
    control: html`<input
      id="email"
      name="email"
      type="email"
      autocomplete="email"
      dir="ltr"
      required
      .value=${live(value)}
      aria-invalid=${invalid}
      aria-describedby="email-hint email-error"
      @input=${onInput}
    />`,
    hint: t('contact.emailHint'),
    error: errorOf(state, 'email'),
  });
}

/** Where the shopper comes from: theirs to see, to change and to take back. */
function renderContext(state: ContactState): TemplateResult | typeof nothing {
  const { givenContext, entries, translator } = state;
  const { t } = translator;
  if (!givenContext && !entries.has('context')) return nothing;
  const { value, onInput } = attributes(state, 'context', givenContext);
  return field({
    id: 'context',
    label: t('contact.optional', { label: t('contact.context') }),
    control: html`<textarea
      id="context"
      name="context"
      dir="auto"
      rows="2"
      .value=${live(value)}
      aria-describedby="context-hint"
      @input=${onInput}
    ></textarea>`,
    hint: t('contact.contextHint'),
  });
}

/** No person finds this field but one whose browser filled it in: then it shows, with a word about it. */
function renderTrap(state: ContactState): TemplateResult {
  const { t } = state.translator;
  const error = errorOf(state, TRAP);
  return html`<div ?data-trap=${!error} aria-hidden=${error ? nothing : 'true'}>
    ${field({
      id: TRAP,
      label: t('contact.trap'),
      control: html`<input
        id=${TRAP}
        name=${TRAP}
        autocomplete="off"
        tabindex=${error ? nothing : '-1'}
        aria-describedby="${TRAP}-error"
        @input=${state.view.check}
      />`,
      error,
    })}
  </div>`;
}

function renderPrivacy({ support, translator: { t } }: ContactState): TemplateResult | typeof nothing {
  const url = support.form?.privacyUrl;
  return url ? html`<a href=${url} target="_blank" rel="noopener">${t('contact.privacy')}</a>` : nothing;
}
