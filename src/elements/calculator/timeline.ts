import { html, svg, type TemplateResult } from 'lit';
import { dayOf, formatDay, parseDay, parseInstant } from '../../core/dates.js';
import type { Parcel, SkippedDay } from '../../core/policy.js';
import type { CalculatorState } from './view.js';

const WIDTH = 1000;
const HEIGHT = 24;
/** So that a mark is seen where a day is narrow. */
const MARK_WIDTH = 12;

/** Order → ships → arrives on one line, and the same as a list. Days that do not count are pale. `end` is the last day that is drawn, so that parcels can be compared. */
export function renderTimeline(
  { policy, order, countdown, translator: { t }, formats }: CalculatorState,
  { ships, arrives }: Parcel,
  skipped: readonly SkippedDay[],
  end: string,
): TemplateResult {
  const placedAt = parseInstant(order.placedAt ?? countdown.now) ?? 0;
  const ordered = formatDay(dayOf(placedAt, policy.timeZone));
  const dayNumber = (day: string) => parseDay(day) ?? 0;
  const start = dayNumber(ordered);
  const dayWidth = WIDTH / (dayNumber(end) - start + 1);
  // What follows the shipping holds up another parcel.
  const own = skipped.filter(({ date, reason }) => date <= ships.to || reason === 'no-delivery');
  const x = (day: string) => (dayNumber(day) - start) * dayWidth;
  const bar = (name: string, from: string, to: string, height: number) =>
    svg`<rect class=${name} x=${x(from)} y=${(HEIGHT - height) / 2} width=${x(to) - x(from) + dayWidth} height=${height} />`;
  const steps = [
    ['ordered', formats.shortDay(ordered)],
    ['ships', formats.shortRange(ships)],
    ['arrives', formats.shortRange(arrives)],
  ] as const;
  return html`
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
      ${own.map(({ date }) => bar('skipped', date, date, HEIGHT))}
      <rect class="line" x="0" y=${HEIGHT / 2 - 1} width=${WIDTH} height="2" />
      ${bar('ships', ships.from, ships.to, 8)} ${bar('arrives', arrives.from, arrives.to, 14)}
      <rect class="ordered" x="0" y="2" width=${Math.min(dayWidth, MARK_WIDTH)} height=${HEIGHT - 4} />
    </svg>
    <ol>
      ${steps.map(
        ([step, days]) =>
          html`<li data-step=${step}>
            <span>${t(`calculator.delivery.${step}`)}</span> <strong>${days}</strong>
          </li>`,
      )}
    </ol>
  `;
}
