import { html, nothing, type TemplateResult } from 'lit';
import { decide, isFixable, mend, type Check } from '../model/checks.js';
import type { Studio } from '../store.js';
import { sentenceOf } from './sentences.js';

/** One check: its sentence, the words at fault, and what mends it with one click. */
export function checkNote(studio: Studio, check: Check, hasExcerpt = false): TemplateResult {
  const { say, language } = studio;
  const { text, lang } = sentenceOf(check, say, language);
  return html`<p class="check-text" lang=${lang ?? nothing}>${text}</p>
    ${hasExcerpt && check.excerpt ? html`<q class="excerpt" lang=${check.locale ?? nothing}>${check.excerpt}</q>` : nothing}
    ${
      isFixable(check)
        ? html`<button type="button" class="fix" @click=${() => fix(studio, check)}>
            ${say('check.fix', { found: check.found?.text ?? '', fix: check.fix ?? '' })}
          </button>`
        : nothing
    }
    ${check.choices?.map(
      (value) =>
        html`<button
          type="button"
          class="fix"
          @click=${() => studio.change(decide(studio.draft, value, studio.basis), { said: say('check.decided') })}
        >
          ${say('check.choose', { value: value.text })}
        </button>`,
    )}`;
}

function fix(studio: Studio, check: Check): void {
  studio.change(mend(studio.draft, check), { said: studio.say('check.fixed') });
  // The button goes with what it mended.
  studio.focus(`[data-path="${check.path.replace(/\/[A-Za-z]{2,8}(?:-[A-Za-z\d]+)*$/u, '')}"], #checks`);
}
