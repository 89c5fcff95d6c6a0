import { html, nothing, type TemplateResult } from 'lit';
import { getAt, setAt, stringOf } from '../model/draft.js';
import {
  mainRule,
  otherRules,
  PERMISSIONS,
  permissionOf,
  policyOf,
  setPermission,
  toDuration,
  UNITS,
  windowOf,
  type Change,
  type Permission,
  type WindowUnit,
} from '../model/policy.js';
import { languagesOf } from '../model/texts.js';
import type { Studio } from '../store.js';
import { checkbox, choice, decimalField, inWords, parsedField } from './controls.js';

/** Until when an order can be cancelled, or changed, and what that costs. */
export function changeForm(studio: Studio, change: Change, sentences: readonly string[]): TemplateResult {
  const { say, draft } = studio;
  const permission = permissionOf(draft, change);
  const rule = mainRule(draft, change);
  const { amount, unit } = windowOf(draft, change);
  const setWindow = (next: number, nextUnit: WindowUnit) =>
    studio.change(setAt(studio.draft, `${rule}/until`, toDuration(next, nextUnit)), { key: `${rule}/until` });
  const others = otherRules(draft, change);
  const currency = stringOf(policyOf(draft)?.currency);
  return html`<div role="group" class="form-part" aria-labelledby="${change}-title">
    <h3 id="${change}-title">${say(`policy.${change}`)}</h3>
    ${inWords(sentences)}
    <div class="grid">
      ${choice(
        `${change}-permission`,
        say(`policy.${change}.permission`),
        permission,
        PERMISSIONS.map((value) => ({ value, label: say(`permission.${value}`) })),
        (value) => studio.change(setPermission(studio.draft, change, value as Permission)),
      )}
      ${
        permission === 'within'
          ? html`${parsedField(
              studio,
              { path: `${rule}/until`, label: say('policy.window'), name: `${change}-window` },
              String(amount),
              (text) =>
                /^[1-9]\d{0,4}$/u.test(text) ? { value: Number(text) } : { error: say('wrong.window') },
              'numeric',
              (value) => setWindow(value as number, unit),
            )}
            ${choice(
              `${change}-unit`,
              say('policy.unit'),
              unit,
              UNITS.map((value) => ({ value, label: say(`unit.${value}`) })),
              (value) => setWindow(amount, value as WindowUnit),
            )}`
          : nothing
      }
    </div>
    ${
      change === 'cancellation' && (permission === 'within' || permission === 'always')
        ? html`<div class="grid">
            ${decimalField(studio, { path: `${rule}/fee/percent`, label: say('fee.percent'), unit: '%', name: 'fee-percent' })}
            ${decimalField(studio, { path: `${rule}/fee/fixed`, label: say('fee.fixed'), unit: currency })}
            ${decimalField(studio, { path: `${rule}/fee/min`, label: say('fee.min'), unit: currency })}
            ${decimalField(studio, { path: `${rule}/fee/max`, label: say('fee.max'), unit: currency })}
          </div>`
        : nothing
    }
    ${permission === 'unsaid' || permission === 'never' ? nothing : lockedStates(studio, change)}
    ${others > 0 ? html`<p class="hint">${say('policy.otherRules', { count: others })}</p>` : nothing}
  </div>`;
}

/** States in which nothing changes any more. */
function lockedStates(studio: Studio, change: Change): TemplateResult {
  const { say, draft } = studio;
  const path = `/policy/${change}/lockedStates`;
  const read = (value: unknown) => (Array.isArray(value) ? (value as unknown[]) : []);
  const isText = (value: unknown) => typeof value === 'string';
  const states = read(getAt(draft, '/policy/states'));
  const locked = read(getAt(draft, path)).filter(isText);
  const known = states.map((_, index) => getAt(states, `/${index}/id`)).filter(isText);
  const usual = ['in-production', 'shipped', 'delivered'] as const;
  const all = [...new Set([...usual, ...known, ...locked])];
  const toggle = (id: string, isOn: boolean) => {
    const next = isOn ? [...locked, id] : locked.filter((other) => other !== id);
    const written = setAt(studio.draft, path, next.length > 0 ? next : undefined);
    // The calculator asks for a state only where the policy has it, under the name that shoppers know.
    const name = usual.find((each) => each === id);
    const named = (['en', 'fr'] as const).filter((language) => languagesOf(draft).includes(language));
    const label = Object.fromEntries(name ? named.map((tag) => [tag, say(`state.${name}.${tag}`)]) : []);
    const state = named.length > 0 ? { id, label } : { id };
    const isNew = isOn && name && !known.includes(id);
    studio.change(isNew ? setAt(written, '/policy/states', [...states, state]) : written);
  };
  return html`<fieldset class="checks-row">
    <legend>${say('policy.locked')}</legend>
    ${all.map((id) => {
      const name = usual.find((each) => each === id);
      return checkbox(name ? say(`state.${name}`) : id, locked.includes(id), (isOn) => toggle(id, isOn));
    })}
  </fieldset>`;
}
