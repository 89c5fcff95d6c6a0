import { html, type TemplateResult } from 'lit';
import type { Line, Money } from '../../core/policy.js';
import type { CalculatorState } from './view.js';

/** How a fee comes about, line by line; the last ones add up: total − fee = refund. */
export function renderArithmetic(
  { translator: { t }, formats, policy }: CalculatorState,
  lines: readonly Line[],
): TemplateResult {
  const isStatutory = lines.some(({ step }) => step === 'statutory');
  const row = (line: Line): readonly [label: string, value: string] => {
    switch (line.step) {
      case 'base':
        return [t(`calculator.lines.${line.of}`), formats.money(line.money)];
      case 'rate':
        return [t('calculator.lines.rate'), formats.percent(line.percent)];
      case 'fixed':
      case 'raw':
        return [t(`calculator.lines.${line.step}`), formats.amount(line.exact, policy.currency)];
      case 'statutory':
        return ['', ''];
      default:
        return [
          t(`calculator.lines.${line.step === 'fee' && isStatutory ? 'statutory' : line.step}`),
          formats.money(line.money),
        ];
    }
  };
  return html`<details part="lines">
    <summary>${t('calculator.lines.title')}</summary>
    <dl>
      ${shownLines(lines)
        .map(row)
        .map(
          ([label, value]) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
    </dl>
  </details>`;
}

/** Without what says the same twice, and with the total that the refund is reckoned from. */
function shownLines(lines: readonly Line[]): Line[] {
  const moneyOf = (wanted: 'fee' | 'refund'): Money | undefined =>
    lines.flatMap((line) => (line.step === wanted ? [line.money] : []))[0];
  const [fee, refund] = [moneyOf('fee'), moneyOf('refund')];
  const hasTotal = lines.some((line) => line.step === 'base' && line.of === 'total');
  return lines.flatMap((line, index): Line[] => {
    if (line.step === 'statutory') return [];
    if (line.step === 'raw' && lines[index + 1]?.step === 'fee') return [];
    if (line.step !== 'fee' || hasTotal || !fee || !refund) return [line];
    return [{ step: 'base', of: 'total', money: { ...fee, amount: fee.amount + refund.amount } }, line];
  });
}
