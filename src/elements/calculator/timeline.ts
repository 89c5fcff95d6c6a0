import { dayOf, formatDay } from '../../core/dates.js';
import { html, svg, type TemplateResult } from 'lit';
import type { Parcel, SkippedDay } from '../../core/policy.js';
import type { CalculatorState } from './view.js';

const DAY_MS = 86_400_000;
const WIDTH = 1000;
const HEIGHT = 24;

/** Order → ships → arrives on one line, and the same as a list for those who do not see it. Days that do not count are pale. */
export function renderTimeline(
  { host, policy, now, translator: { t }, formats }: CalculatorState,
  { ships, arrives }: Parcel,
  skipped: readonly SkippedDay[],
): TemplateResult {
  const ordered = formatDay(dayOf(Date.parse(host.placedAt || now), policy.timeZone));
  const start = Date.parse(ordered);
  const span = Math.max(1, (Date.parse(arrives.to) - start) / DAY_MS + 1);
  const x = (day: string) => ((Date.parse(day) - start) / DAY_MS / span) * WIDTH;
  const width = (from: string, to: string) => x(to) - x(from) + WIDTH / span;
  const bar = (name: string, from: string, to: string) =>
    svg`<rect class=${name} x=${x(from)} y="8" width=${width(from, to)} height="8" rx="4" />`;
  return html`
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
      <rect class="line" x="0" y="11" width=${WIDTH} height="2" />
      ${bar('ships', ships.from, ships.to)} ${bar('arrives', arrives.from, arrives.to)}
      ${skipped.map(({ date }) => svg`<rect class="skipped" x=${x(date)} y="2" width=${WIDTH / span} height="20" />`)}
      <rect class="ordered" x="0" y="4" width=${Math.min(WIDTH / span, 12)} height="16" rx="4" />
    </svg>
    <ol>
      <li data-step="ordered">
        <span>${t('calculator.delivery.ordered')}</span> <strong>${formats.day(ordered)}</strong>
      </li>
      <li data-step="ships">
        <span>${t('calculator.delivery.ships')}</span> <strong>${formats.shortRange(ships)}</strong>
      </li>
      <li data-step="arrives">
        <span>${t('calculator.delivery.arrives')}</span> <strong>${formats.shortRange(arrives)}</strong>
      </li>
    </ol>
  `;
}
