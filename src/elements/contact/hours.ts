import { html, nothing, type TemplateResult } from 'lit';
import { dateFormat } from '../../core/format.js';
import type { ContactState } from './view.js';

const CLOCK = { hour: 'numeric', minute: '2-digit' } as const;
const WEEK_MS = 6 * 86_400_000;

/** Whether somebody is there, and until or from when. */
export function renderHours(state: ContactState): TemplateResult | typeof nothing {
  const text = sayHours(state);
  return text ? html`<p part="hours">${text}</p>` : nothing;
}

/** Only where it matters: who offers neither chat nor telephone has no hours that a shopper must know. */
function sayHours({
  support,
  availability,
  translator: { t, locale },
  countdown,
  hasChat,
}: ContactState): string {
  const { hours } = support;
  if (!hours || !(hasChat || support.phone)) return '';
  if (hours === 'always') return t('contact.always');
  const { status, closesAt, opensAt } = availability;
  const at = closesAt ?? opensAt;
  if (!at) return t(status === 'open' ? 'contact.always' : 'contact.closed');
  const wait = countdown.until(at);
  const day = status === 'open' ? {} : dayParts(wait);
  const format = (timeZone?: string) =>
    dateFormat(locale, { ...day, ...CLOCK, timeZone }).format(Date.parse(at));
  const [store, own] = [format(hours.timeZone), format()];
  const time =
    store === own ? store : t('contact.yourTime', { store, own: ownTime(at, hours.timeZone, locale, own) });
  return t(status === 'open' ? 'contact.open' : 'contact.back', { time });
}

/** "Monday" is enough for the next six days. */
function dayParts(wait: number): Intl.DateTimeFormatOptions {
  return wait < WEEK_MS ? { weekday: 'long' } : { weekday: 'long', day: 'numeric', month: 'long' };
}

/** The shopper's own time, with the day only where it is another one there. */
function ownTime(at: string, timeZone: string, locale: string, own: string): string {
  const dayIn = (zone?: string) =>
    dateFormat(locale, { dateStyle: 'short', timeZone: zone }).format(Date.parse(at));
  return dayIn(timeZone) === dayIn() ? dateFormat(locale, CLOCK).format(Date.parse(at)) : own;
}
