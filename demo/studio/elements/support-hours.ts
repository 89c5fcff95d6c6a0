import { html, nothing, type TemplateResult } from 'lit';
import { isFields } from '../../../src/core/reader.js';
import { getAt, setAt } from '../model/draft.js';
import { toDuration, type WindowUnit } from '../model/policy.js';
import { DURATION, durationMs } from '../../../src/core/rules.js';
import type { Studio } from '../store.js';
import { checkbox, choice, parsedField, valueField } from './controls.js';

const HOURS = '/support/hours';
const KINDS = ['unsaid', 'always', 'weekly'] as const;

/** When somebody answers. */
export function hoursForm(studio: Studio): TemplateResult {
  const { say, draft } = studio;
  const hours = getAt(draft, HOURS);
  const kind = hours === undefined ? 'unsaid' : isFields(hours) ? 'weekly' : 'always';
  const policyZone = getAt(draft, '/policy/timeZone');
  const choose = (next: string) => {
    const timeZone = typeof policyZone === 'string' ? policyZone : studio.basis.timeZone;
    const weekly = { timeZone, weekly: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }] };
    const value = next === 'weekly' ? weekly : next === 'always' ? 'always' : undefined;
    studio.change(setAt(studio.draft, HOURS, value));
  };
  return html`<div class="grid">
      ${choice(
        'hours-kind',
        say('support.hours'),
        kind,
        KINDS.map((value) => ({ value, label: say(`hours.${value}`) })),
        choose,
      )}
      ${
        kind === 'weekly'
          ? choice(
              'hours-zone',
              say('policy.timeZone'),
              String(getAt(draft, `${HOURS}/timeZone`)),
              [
                ...new Set([
                  String(getAt(draft, `${HOURS}/timeZone`)),
                  ...Intl.supportedValuesOf('timeZone'),
                ]),
              ].map((value) => ({ value, label: value.replaceAll('_', ' ') })),
              (value) => studio.change(setAt(studio.draft, `${HOURS}/timeZone`, value)),
            )
          : nothing
      }
    </div>
    ${kind === 'weekly' ? weeklyForm(studio) : nothing}`;
}

function weeklyForm(studio: Studio): TemplateResult {
  const { say, draft, language } = studio;
  const path = `${HOURS}/weekly`;
  const weekly = getAt(draft, path);
  const periods = Array.isArray(weekly) ? (weekly as unknown[]) : [];
  const names = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  const add = () =>
    studio.change(setAt(studio.draft, `${path}/-`, { days: [6], from: '10:00', to: '16:00' }), {
      said: say('hours.added'),
    });
  return html`${periods.map((period, index) => {
      const own = `${path}/${index}`;
      const list = getAt(period, '/days');
      const days = Array.isArray(list) ? (list as unknown[]) : [];
      return html`<fieldset class="zone">
        <legend>${say('hours.period', { number: index + 1 })}</legend>
        <div class="checks-row">
          ${[1, 2, 3, 4, 5, 6, 7].map((day) =>
            checkbox(names.format(Date.UTC(1970, 0, 4 + day)), days.includes(day), (isOn) => {
              const next = isOn ? [...days, day].sort() : days.filter((other) => other !== day);
              studio.change(setAt(studio.draft, `${own}/days`, next));
            }),
          )}
        </div>
        <div class="grid">
          ${valueField(studio, { path: `${own}/from`, label: say('hours.from'), type: 'time' }, /^\d\d:\d\d$/u, 'wrong.time')}
          ${valueField(studio, { path: `${own}/to`, label: say('hours.to'), type: 'time' }, /^\d\d:\d\d$/u, 'wrong.time')}
        </div>
        <button
          type="button"
          class="danger"
          @click=${() => studio.change(setAt(studio.draft, own, undefined))}
        >
          ${say('hours.remove')}
        </button>
      </fieldset>`;
    })} <button type="button" class="add" @click=${add}>${say('hours.add')}</button>`;
}

const HOUR_MS = 3_600_000;

/** Within how many hours a message is answered; empty for no promise. */
export function replyForm(studio: Studio): TemplateResult {
  const { say, draft } = studio;
  const hoursAt = (end: string): string => {
    const duration = getAt(draft, `/support/reply/${end}`);
    const isRead = typeof duration === 'string' && DURATION.test(duration);
    return isRead ? String(durationMs(duration) / HOUR_MS) : '';
  };
  const unit: WindowUnit = 'hours';
  const write = (end: 'min' | 'max') => (hours: unknown) => {
    const other = end === 'min' ? 'max' : 'min';
    const own = typeof hours === 'number' ? toDuration(hours, unit) : undefined;
    const rest = getAt(studio.draft, `/support/reply/${other}`);
    const reply = own === undefined ? undefined : { [end]: own, [other]: rest ?? own };
    studio.change(setAt(studio.draft, '/support/reply', reply), { key: '/support/reply' });
  };
  const parse = (text: string) =>
    text === ''
      ? { value: undefined }
      : /^\d{1,4}$/u.test(text)
        ? { value: Number(text) }
        : { error: say('wrong.whole') };
  return html`<div class="grid">
    ${(['min', 'max'] as const).map((end) =>
      parsedField(
        studio,
        {
          path: '/support/reply',
          label: say(`support.reply.${end}`),
          unit: say('unit.hours'),
          name: `reply-${end}`,
        },
        hoursAt(end),
        parse,
        'numeric',
        write(end),
      ),
    )}
  </div>`;
}
