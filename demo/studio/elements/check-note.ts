import { html, nothing, type TemplateResult } from 'lit';
import type { ProposedValue } from '../../../src/cli/import/proposal.js';
import { decide, isFixable, mend, type Check } from '../model/checks.js';
import type { Studio } from '../store.js';
import { sentenceOf } from './sentences.js';

/** One check: its sentence, the words at fault, and what mends it with one click. */
export function checkNote(studio: Studio, check: Check, hasExcerpt = false): TemplateResult {
  const { say, language } = studio;
  const { text, lang } = sentenceOf(check, say, language);
  return html`<p class="check-text" lang=${lang ?? nothing}>${text}</p>
    ${hasExcerpt && check.excerpt && !check.choices ? html`<q class="excerpt" lang=${check.locale ?? nothing}>${check.excerpt}</q>` : nothing}
    ${
      isFixable(check)
        ? html`<button type="button" class="fix" @click=${() => fix(studio, check)}>
            ${say('check.fix', { found: check.found?.text ?? '', fix: check.fix ?? '' })}
          </button>`
        : nothing
    }
    ${check.choices?.map(
      (value) =>
        html`<div class="choice">
          ${hasExcerpt ? html`<q class="excerpt" lang=${check.locale ?? nothing}>${value.sentence}</q>` : nothing}
          <button type="button" class="fix" @click=${() => choose(studio, value)}>
            ${say('check.choose', { value: value.text })}
          </button>
        </div>`,
    )}`;
}

function fix(studio: Studio, check: Check): void {
  studio.change(mend(studio.draft, check), { said: studio.say('check.fixed') });
  // The button goes with what it mended.
  const { path, locale = '' } = check;
  const text = path.endsWith(`/${locale}`) ? path.slice(0, -locale.length - 1) : path;
  studio.focus(`[data-path="${text}"][data-language="${locale}"], #checks`);
}

function choose(studio: Studio, value: ProposedValue): void {
  studio.change(decide(studio.draft, value, studio.basis), { said: studio.say('check.decided') });
  studio.focus('#checks');
}
