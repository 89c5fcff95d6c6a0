import { html, nothing, type TemplateResult } from 'lit';
import type { Calculation } from '../../core/calculation.js';
import { formatMoney } from '../../core/format.js';
import type { Translator } from '../../i18n/translator.js';
import type { FaqPolicyCalculator } from '../faq-policy-calculator.js';
import { opensElsewhere } from './deep-links.js';
import type { WidgetView } from './view.js';

/** The results of the calculator that answer a question. */
const RESULTS = { cancel: 'cancel', change: 'cancel', return: 'returns', delivery: 'delivery' } as const;

/** Offers the calculator, with what the query says filled in. */
export function calculationCard(
  view: WidgetView,
  calculation: Calculation,
  { t, locale }: Translator,
): TemplateResult {
  const { task, total, country } = calculation;
  const policy = view.documents.document?.policy;
  const currency = typeof policy === 'object' ? policy.currency : '';
  const filled = [
    total && formatMoney(locale, total, currency),
    country && new Intl.DisplayNames(locale, { type: 'region' }).of(country),
  ].filter(Boolean);
  const open = (event: MouseEvent) => {
    if (opensElsewhere(event)) return;
    event.preventDefault();
    void openCalculator(view, calculation);
  };
  return html`<div part="calculation">
    <p id="calculation">
      ${task ? t(`found.calculate.${task}`) : t('view.calculator')}
      ${filled.length > 0 ? html`<span part="calculation-order">${filled.join(' · ')}</span>` : nothing}
    </p>
    <a part="button" href="#calculator" aria-describedby="calculation" @click=${open}
      >${t('found.calculate')}</a
    >
  </div>`;
}

async function openCalculator(view: WidgetView, { task, total, country }: Calculation): Promise<void> {
  const { host, navigation, module } = view;
  navigation.go('calculator');
  await host.updateComplete;
  const calculator = module?.shown(view, 'calculator');
  if (!calculator) return;
  // What the query does not say stays as it was entered.
  if (total) Object.assign(calculator, { total, subtotal: '' });
  if (country) calculator.country = country;
  if (task) focusResult(calculator, RESULTS[task], host.renderRoot.querySelector('[part="calculator"]'));
}

/** Moves the focus from the view to one of its results, as soon as that is there. */
function focusResult(calculator: FaqPolicyCalculator, id: string, region: Element | null): void {
  const controller = {
    hostUpdated() {
      const heading = (calculator.renderRoot as ShadowRoot | undefined)?.getElementById(id);
      if (!heading) return;
      calculator.removeController(controller);
      // Who has gone on is not torn back.
      if (!region?.matches(':focus')) return;
      (heading.closest('section') ?? heading).scrollIntoView({ block: 'start' });
      heading.focus({ preventScroll: true });
    },
  };
  calculator.addController(controller);
  calculator.requestUpdate();
}
