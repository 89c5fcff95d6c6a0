import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { numberFormat } from '../../core/format.js';
import { textDirection } from '../../i18n/language.js';
import { spoken } from '../shown-text.js';
import type { Slot } from './claims.js';
import type { ContactPhoto, PhotoLimits, Photos } from './photos.js';
import type { ContactState } from './view.js';

/** Without HEIC among them: an iPhone then converts its own by itself. */
const ACCEPTED = 'image/jpeg,image/png,image/webp';
const MEGABYTE = 1024 * 1024;

/** The limits, and a place for each kind of photo. */
export function renderSlots(state: ContactState, photos: Photos): TemplateResult {
  const { slots, limits, translator } = state;
  const { t } = translator;
  return html`<p part="hint">
      ${t('contact.photo.welcome')}
      ${t('contact.photo.limits', { count: limits.maxFiles, size: sizeText(limits, translator.locale) })}
      ${t('contact.photo.private')}
    </p>
    ${slots.map((slot) => renderSlot(state, photos, slot))}`;
}

function renderSlot(state: ContactState, photos: Photos, slot: Slot): TemplateResult {
  const { translator, limits } = state;
  const { t } = translator;
  const { id, label, hint } = slot;
  const messages = photos.messages.get(id) ?? [];
  const said = messages.map(({ code, name }) => ({
    text: t(`contact.photo.${code}`, { name: isolated(name, translator.locale) }),
    isGood: code === 'added' || code === 'removed',
  }));
  return html`<fieldset part="slot" data-slot=${id}>
    <legend>${spoken(label)}</legend>
    <p part="hint" id="slot-${id}-hint">${spoken(hint)}</p>
    <ul>
      ${repeat(
        photos.in(id),
        (photo) => photo.id,
        (photo) => renderPhoto(state, photos, photo),
      )}
    </ul>
    <p part="pick">
      <label part="button pick-button">
        ${t('contact.photo.add')}
        <input
          type="file"
          class="spoken"
          multiple
          accept=${ACCEPTED}
          aria-describedby="slot-${id}-hint slot-${id}-error"
          @change=${(event: Event) => {
            const input = event.currentTarget as HTMLInputElement;
            photos.add(id, [...(input.files ?? [])], limits);
            input.value = ''; // the same file may be chosen again
          }}
        />
      </label>
      <span part="hint" data-drop>${t('contact.photo.drop')}</span>
    </p>
    <div role="status">
      <p part="error" id="slot-${id}-error">
        ${said.filter(({ isGood }) => !isGood).map(({ text }) => html`<span>${text}</span> `)}
      </p>
      <p class="spoken">
        ${said
          .filter(({ isGood }) => isGood)
          .map(({ text }) => text)
          .join(' ')}
      </p>
    </div>
  </fieldset>`;
}

function renderPhoto(
  { translator: { t, locale }, refocus }: ContactState,
  photos: Photos,
  photo: ContactPhoto,
): TemplateResult {
  const { id, slot, blob } = photo;
  const name = isolated(photo.name, locale);
  const remove = () => {
    photos.remove(photo);
    refocus(`[data-slot="${CSS.escape(slot)}"] input`);
  };
  return html`<li part="photo">
    ${blob ? html`<canvas data-photo=${id} role="img" aria-label=${name} width="1" height="1"></canvas>` : html`<span part="hint">${t('contact.photo.busy', { name })}</span>`}
    <button
      type="button"
      part="button remove"
      aria-label=${t('contact.photo.remove', { name })}
      title=${t('contact.photo.remove', { name })}
      @click=${remove}
    >
      <span aria-hidden="true">×</span>
    </button>
  </li>`;
}

/** A file's name that stays as it is in a sentence from right to left: FIRST STRONG ISOLATE and its end around it. */
const isolated = (name: string, locale: string): string =>
  textDirection(locale) === 'rtl' ? `\u2068${name}\u2069` : name;

/** "10 MB": rounded down, so that nothing is promised that does not fit. */
function sizeText({ maxBytes }: PhotoLimits, locale: string): string {
  const isSmall = maxBytes < MEGABYTE;
  const amount = Math.floor((maxBytes / (isSmall ? 1024 : MEGABYTE)) * 10) / 10;
  return numberFormat(locale, {
    style: 'unit',
    unit: isSmall ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: 1,
  }).format(amount);
}
