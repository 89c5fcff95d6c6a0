import { html, nothing, type TemplateResult } from 'lit';
import { mailtoLink } from '../../core/mailto.js';
import { copyText } from '../clipboard.js';
import { emit } from '../events.js';
import { letterOf, subjectOf } from './letter.js';
import type { ContactState } from './view.js';

/** Where there is nobody to post to: the message for the shopper's own mail program, whatever its length. */
export function renderMail(state: ContactState): TemplateResult {
  const { host, support, mail, photos, slots, translator } = state;
  const { t } = translator;
  const email = support.email ?? '';
  const body = letterOf(state);
  const { href, fits } = mailtoLink({ to: email, subject: subjectOf(state), body });
  const files = photos.ready(slots).map(({ blob, name }) => new File([blob], name, { type: blob.type }));
  const shared = { title: subjectOf(state), text: body, files };
  const copy = async () => {
    mail.copied = (await copyText(body)) ? 'copied' : 'byHand';
    host.requestUpdate();
    if (mail.copied === 'byHand') state.refocus('#by-hand');
  };
  const canShare = files.length > 0 && (navigator as Partial<Navigator>).canShare?.(shared);
  return html`${fits ? nothing : html`<p part="hint" role="status">${t('contact.mail.tooLong')}</p>`}
    <p part="actions">
      ${
        canShare
          ? // What the shopper calls off is no failure, and the other ways are beside it.
            html`<button
              type="button"
              part="button primary"
              @click=${() => navigator.share(shared).catch(() => undefined)}
            >
              ${t('contact.mail.share')}
            </button>`
          : nothing
      }
      <button type="button" part="button ${canShare ? '' : 'primary'}" @click=${copy}>
        ${t('contact.mail.copy')}
      </button>
      <a
        part="button mail"
        href=${href}
        @click=${(event: Event) => {
          if (!emit(host, 'faq-contact', { channel: 'email' }, { cancelable: true })) event.preventDefault();
        }}
        >${t('contact.mail.open')}</a
      >
    </p>
    <p part="hint" role="status">
      ${mail.copied === 'copied' ? t('contact.mail.copied', { email }) : nothing}
    </p>
    ${
      mail.copied === 'byHand'
        ? html`<div part="field">
            <label for="by-hand">${t('contact.mail.byHand', { email })}</label>
            <textarea id="by-hand" readonly rows="6" .value=${body}></textarea>
          </div>`
        : nothing
    }
    ${files.length > 0 ? renderAttachments(state, files) : nothing}`;
}

/** A link to a mail program cannot attach anything. */
function renderAttachments({ translator: { t } }: ContactState, files: readonly File[]): TemplateResult {
  return html`<div part="attach">
    <p>${t('contact.mail.attach')}</p>
    <ul>
      ${files.map(({ name }) => html`<li><bdi>${name}</bdi></li>`)}
    </ul>
  </div>`;
}
