import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { FactWords } from '../../../src/core/facts.js';
import { isFields } from '../../../src/core/reader.js';
import { readDocument } from '../../../src/core/read-document.js';
import { loadWords } from '../../../src/core/words.js';
import { getAt, setAt, shownOf } from '../model/draft.js';
import { policyOf, withPolicy } from '../model/policy.js';
import { policyWords } from '../model/policy-words.js';
import { checkbox, choice, inWords, wholeField } from './controls.js';
import { changeForm } from './policy-change.js';
import { deliveryForm } from './policy-delivery.js';
import { StudioElement } from './studio-element.js';

/** The policy as a form, and what it means in words. */
export class StudioPolicy extends StudioElement {
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
    const { document } = readDocument(draft);
    const said = policyWords(draft, { document, locale, words: this.words }, say);
    const isThere = policyOf(draft) !== undefined;
    return html`<section class="policy" aria-labelledby="editor-title">
      <h2 id="editor-title" tabindex="-1">${say('policy')}</h2>
      <p class="lead">${say('policy.lead')}</p>
      ${
        isThere
          ? html`${this.#basis()} ${changeForm(studio, 'cancellation', said.cancellation)}
            ${changeForm(studio, 'modification', said.modification)} ${deliveryForm(studio, said.delivery)}
            ${this.#returns(said.returns)} ${this.#whole()}`
          : this.#none()
      }
    </section>`;
  }

  /** No policy yet, or one that is kept elsewhere. */
  #none(): TemplateResult {
    const { say, studio } = this;
    const { policy } = studio.draft;
    if (policy !== undefined)
      return html`<p class="hint">${say('policy.elsewhere', { address: shownOf(policy) })}</p>`;
    return html`<button
      type="button"
      class="primary"
      @click=${() => studio.change(withPolicy(studio.draft, studio.basis), { said: say('policy.started') })}
    >
      ${say('policy.start')}
    </button>`;
  }

  /** What every calculation needs. */
  #basis(): TemplateResult {
    const { say, studio } = this;
    const { draft, language } = studio;
    const names = new Intl.DisplayNames([language], { type: 'currency' });
    const days = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    const working = getAt(draft, '/policy/calendar/workingDays');
    const workingDays = Array.isArray(working) ? (working as unknown[]) : [];
    const set = (path: string) => (value: string) => studio.change(setAt(studio.draft, path, value));
    return html`<div role="group" class="form-part" aria-labelledby="basis-title">
      <h3 id="basis-title">${say('policy.basis')}</h3>
      <div class="grid">
        ${choice(
          'currency',
          say('policy.currency'),
          String(getAt(draft, '/policy/currency')),
          Intl.supportedValuesOf('currency').map((value) => ({
            value,
            label: `${value} · ${names.of(value) ?? value}`,
          })),
          set('/policy/currency'),
        )}
        ${choice(
          'time-zone',
          say('policy.timeZone'),
          String(getAt(draft, '/policy/timeZone')),
          [...new Set([String(getAt(draft, '/policy/timeZone')), ...Intl.supportedValuesOf('timeZone')])].map(
            (value) => ({
              value,
              label: value.replaceAll('_', ' '),
            }),
          ),
          set('/policy/timeZone'),
        )}
      </div>
      <fieldset class="checks-row">
        <legend>${say('policy.workingDays')}</legend>
        ${[1, 2, 3, 4, 5, 6, 7].map((day) =>
          checkbox(days.format(Date.UTC(1970, 0, 4 + day)), workingDays.includes(day), (isOn) => {
            const next = isOn ? [...workingDays, day].sort() : workingDays.filter((other) => other !== day);
            studio.change(setAt(studio.draft, '/policy/calendar/workingDays', next));
          }),
        )}
      </fieldset>
    </div>`;
  }

  #returns(sentences: readonly string[]): TemplateResult {
    const { say, studio } = this;
    const path = '/policy/returns';
    const isOn = isFields(getAt(studio.draft, path));
    const toggle = (on: boolean) =>
      studio.change(setAt(studio.draft, path, on ? { days: 30, reasons: [] } : undefined));
    return html`<div role="group" class="form-part" aria-labelledby="returns-title">
      <h3 id="returns-title">${say('policy.returns')}</h3>
      ${inWords(sentences)} ${checkbox(say('policy.returns.on'), isOn, toggle)}
      ${isOn ? html`<div class="grid">${wholeField(studio, { path: `${path}/days`, label: say('policy.returns.days') })}</div>` : nothing}
    </div>`;
  }

  /** All the rest of a policy: special orders, reasons of return, rights that the law gives. */
  #whole(): TemplateResult {
    const { say, studio } = this;
    return html`<details class="more">
      <summary>${say('policy.whole')}</summary>
      <p class="hint">${say('policy.whole.hint')}</p>
      <studio-json .studio=${studio} .path=${'/policy'}></studio-json>
    </details>`;
  }
}
