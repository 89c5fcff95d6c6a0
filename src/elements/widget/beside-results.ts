import { html, nothing, type TemplateResult } from 'lit';
import type { Translator } from '../../i18n/translator.js';
import type { Advice } from './advice.js';
import { calculationCard } from './calculation-card.js';
import { contactLink, suggestionButton } from './empty-result.js';
import type { WidgetView } from './view.js';

/** What stands beside the results of a search: loaded when there is something to say. */
export { readCalculation } from '../../core/calculation.js';
export { besideStyles } from './beside-styles.js';
export { renderEmptyResult } from './empty-result.js';

/** Above the entries: the offer to calculate, and what helps where nothing matches exactly. */
export function renderAbove(view: WidgetView, advice: Advice, translator: Translator): TemplateResult {
  const { calculation, outcome } = advice;
  return html`${calculation ? calculationCard(view, calculation, translator) : nothing}
  ${
    outcome === 'unsure'
      ? html`<p part="advice">
          ${suggestionButton(view, advice, translator)} ${contactLink(view, translator)}
        </p>`
      : nothing
  }`;
}
