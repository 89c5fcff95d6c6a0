import { html, nothing, type TemplateResult } from 'lit';
import { isFields } from '../../../src/core/reader.js';
import { addZone, policyOf, toCountries, zonesOf } from '../model/policy.js';
import { write } from '../model/questions.js';
import { textIn } from '../model/texts.js';
import { defaultLocaleOf, getAt, setAt, stringOf } from '../model/draft.js';
import type { Studio } from '../store.js';
import { checkbox, choice, decimalField, inWords, parsedField, valueField, wholeField } from './controls.js';
import { languageName } from './sentences.js';

const SPAN_UNITS = ['business-days', 'days', 'weeks'] as const;

/** How long an order takes to be made and to arrive. */
export function deliveryForm(studio: Studio, sentences: readonly string[]): TemplateResult {
  const { say, draft } = studio;
  const path = '/policy/delivery';
  const isOn = isFields(getAt(draft, path));
  const toggle = (on: boolean) => {
    const handling = { min: 1, max: 2, unit: 'business-days' };
    const started = setAt(studio.draft, path, on ? { handling, zones: [] } : undefined);
    studio.change(on ? addZone(started) : started);
  };
  return html`<div role="group" class="form-part" aria-labelledby="delivery-title">
    <h3 id="delivery-title">${say('policy.delivery')}</h3>
    ${inWords(sentences)} ${checkbox(say('policy.delivery.on'), isOn, toggle)}
    ${
      isOn
        ? html`<div class="grid">
              ${span(studio, `${path}/handling`, 'handling', say('policy.handling'))}
              ${valueField(
                studio,
                {
                  path: `${path}/cutoff`,
                  label: say('policy.cutoff'),
                  hint: say('policy.cutoff.hint'),
                  type: 'time',
                },
                /^\d\d:\d\d$/u,
                'wrong.time',
              )}
            </div>
            <h4>${say('zones')}</h4>
            <p class="hint">${say('zones.hint')}</p>
            ${zonesOf(draft).map((_, index) => zoneForm(studio, index))}
            <button
              type="button"
              class="add"
              @click=${() => studio.change(addZone(studio.draft), { said: say('zone.added') })}
            >
              ${say('zone.add')}
            </button>`
        : nothing
    }
  </div>`;
}

/** From so many days or weeks to so many. */
function span(studio: Studio, path: string, name: string, label: string): TemplateResult {
  const { say } = studio;
  const unit = String(getAt(studio.draft, `${path}/unit`));
  return html`<fieldset class="span">
    <legend>${label}</legend>
    ${wholeField(studio, { path: `${path}/min`, label: say('span.min') })}
    ${wholeField(studio, { path: `${path}/max`, label: say('span.max') })}
    ${choice(
      `${name}-unit`,
      say('policy.unit'),
      unit,
      SPAN_UNITS.map((value) => ({ value, label: say(`span.${value}`) })),
      (value) => studio.change(setAt(studio.draft, `${path}/unit`, value)),
    )}
  </fieldset>`;
}

function zoneForm(studio: Studio, index: number): TemplateResult {
  const { say, draft, languages, language: reader } = studio;
  const path = `/policy/delivery/zones/${index}`;
  const currency = stringOf(policyOf(draft)?.currency);
  const zone = getAt(draft, path);
  const countries = isFields(zone) && Array.isArray(zone.countries) ? zone.countries.join(', ') : '';
  const remove = () => studio.change(setAt(studio.draft, path, undefined), { said: say('zone.removed') });
  return html`<fieldset class="zone">
    <legend>${say('zone', { number: index + 1 })}</legend>
    <div class="grid">
      ${languages.map((language) =>
        parsedField(
          studio,
          { path: `${path}/label`, label: `${say('zone.label')} · ${languageName(language, reader)}` },
          textIn(getAt(draft, `${path}/label`), language, defaultLocaleOf(draft)),
          (text) => ({ value: text }),
          'text',
          (text) =>
            studio.change(write(studio.draft, `${path}/label`, language, String(text)), {
              key: `${path} ${language}`,
            }),
        ),
      )}
      ${parsedField(
        studio,
        { path: `${path}/countries`, label: say('zone.countries'), hint: say('zone.countries.hint') },
        countries,
        (text) => {
          const codes = toCountries(text);
          return codes ? { value: codes } : { error: say('wrong.countries') };
        },
      )}
      ${span(studio, `${path}/transit`, `zone-${index}`, say('zone.transit'))}
      ${parsedFreeOver(studio, path, currency)}
    </div>
    <button type="button" class="danger" @click=${remove}>${say('zone.remove')}</button>
  </fieldset>`;
}

/** An order over this amount is sent for nothing; without an amount none is. */
function parsedFreeOver(studio: Studio, path: string, currency: string): TemplateResult {
  const { say, draft } = studio;
  const inclusive = getAt(draft, `${path}/freeOver/inclusive`) === true;
  const hasAmount = getAt(draft, `${path}/freeOver`) !== undefined;
  return html`${decimalField(studio, { path: `${path}/freeOver/amount`, label: say('zone.freeOver'), unit: currency, hint: say('zone.freeOver.hint') })}
  ${
    hasAmount
      ? checkbox(say('zone.inclusive'), inclusive, (isOn) =>
          studio.change(setAt(studio.draft, `${path}/freeOver/inclusive`, isOn)),
        )
      : nothing
  }`;
}
