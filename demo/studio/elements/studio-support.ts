import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { FactWords } from '../../../src/core/facts.js';
import { readDocument } from '../../../src/core/read-document.js';
import { loadWords } from '../../../src/core/words.js';
import { fitsProvider, PROVIDERS } from '../model/chat.js';
import { getAt, setAt, shownOf, stringOf } from '../model/draft.js';
import { policyWords } from '../model/policy-words.js';
import { choice, inWords, parsedField, valueField } from './controls.js';
import { languageBar } from './language-bar.js';
import { StudioElement } from './studio-element.js';
import { hoursForm, replyForm } from './support-hours.js';
import { textFields } from './text-fields.js';

const EMAIL = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/u;
const ADDRESS = /^https?:\/\/[^\s/?#]+\S*$/u;
const CHAT = '/support/chat';

/** How shoppers reach a person, and when. */
export class StudioSupport extends StudioElement {
  @state() private words: FactWords = {};
  #language = '';

  protected override willUpdate(): void {
    const { language } = this.studio;
    if (language === this.#language) return;
    this.#language = language;
    void loadWords(language).then((words) => (this.words = words));
  }

  protected override render(): TemplateResult {
    const { say, studio } = this;
    const { draft, language: locale } = studio;
    if (typeof draft.support === 'string')
      return html`<section class="policy" aria-labelledby="editor-title">
        <h2 id="editor-title" tabindex="-1">${say('support')}</h2>
        <p class="hint">${say('policy.elsewhere', { address: draft.support })}</p>
      </section>`;
    const { document } = readDocument(draft);
    const said = policyWords(draft, { document, locale, words: this.words }, say);
    return html`<section class="policy" aria-labelledby="editor-title">
      <h2 id="editor-title" tabindex="-1">${say('support')}</h2>
      <p class="lead">${say('support.lead')}</p>
      <div role="group" class="form-part" aria-labelledby="reach-title">
        <h3 id="reach-title">${say('support.reach')}</h3>
        <div class="grid">
          ${valueField(studio, { path: '/support/email', label: say('support.email'), type: 'email', name: 'email' }, EMAIL, 'wrong.email')}
          ${valueField(studio, { path: '/support/phone', label: say('support.phone'), type: 'tel' }, /^\+?[\d\s().-]{3,}$/u, 'wrong.phone')}
        </div>
      </div>
      <div role="group" class="form-part" aria-labelledby="hours-title">
        <h3 id="hours-title">${say('support.when')}</h3>
        ${inWords(said.support)} ${hoursForm(studio)} ${replyForm(studio)}
      </div>
      ${this.#channel()}
      <div role="group" class="form-part" aria-labelledby="intro-title">
        <h3 id="intro-title">${say('support.intro')}</h3>
        ${languageBar(studio)}
        ${textFields(studio, [{ path: '/support/intro', label: say('support.intro.label'), isLong: true, isOptional: true }])}
      </div>
      <details class="more">
        <summary>${say('support.whole')}</summary>
        <studio-json .studio=${studio} .path=${'/support'}></studio-json>
      </details>
    </section>`;
  }

  /** Where a message goes: a chat, a form of the store's own, else the shopper's mail program. */
  #channel(): TemplateResult {
    const { say, studio } = this;
    const chosen = stringOf(getAt(studio.draft, `${CHAT}/provider`));
    const provider = PROVIDERS.find(({ name }) => name === chosen);
    const options = [
      { value: '', label: say('support.noChat') },
      ...PROVIDERS.map(({ name }) => ({ value: name, label: name.charAt(0).toUpperCase() + name.slice(1) })),
    ];
    return html`<div role="group" class="form-part" aria-labelledby="channel-title">
      <h3 id="channel-title">${say('support.channel')}</h3>
      <div class="grid">
        ${choice('chat-provider', say('support.chat'), chosen, options, (name) =>
          studio.change(setAt(studio.draft, CHAT, name ? { provider: name } : undefined)),
        )}
        ${
          provider?.ids.map(({ name, isOptional }) =>
            parsedField(
              studio,
              { path: `${CHAT}/${name}`, label: `${name}${isOptional ? ` (${say('optional')})` : ''}` },
              shownOf(getAt(studio.draft, `${CHAT}/${name}`)),
              (text) =>
                fitsProvider(provider.name, name, text)
                  ? { value: text || undefined }
                  : { error: say('wrong.chatId', { provider: provider.name }) },
            ),
          ) ?? nothing
        }
        ${valueField(
          studio,
          {
            path: '/support/form/action',
            label: say('support.form'),
            hint: say('support.form.hint'),
            type: 'url',
          },
          ADDRESS,
          'wrong.address',
        )}
        ${valueField(studio, { path: '/support/form/privacyUrl', label: say('support.privacy'), type: 'url' }, ADDRESS, 'wrong.address')}
      </div>
    </div>`;
  }
}
