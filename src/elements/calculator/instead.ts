import { html, nothing, type TemplateResult } from 'lit';
import type { Support } from '../../core/schema.js';
import { parentWidget } from '../controllers/document-source.js';
import { emit } from '../events.js';
import { RETURNS } from './returns.js';
import type { CalculatorState } from './view.js';

/** What can be done where the store's own time is over: a return, the law, or a person. */
export function renderInstead(state: CalculatorState): TemplateResult | typeof nothing {
  const { translator, estimates } = state;
  const { t } = translator;
  const returns = Object.values(estimates.returns ?? {});
  const canReturn = returns.some(
    ({ status, statutory }) => status === 'open' || statutory?.status === 'open',
  );
  const contact = contactLink(state);
  if (!canReturn && contact === undefined) return nothing;
  return html`<p part="instead">
    ${t('calculator.instead.title')}
    ${
      canReturn
        ? html`<a part="button" href="#${RETURNS}" @click=${focusTarget}
            >${t('calculator.instead.return')}</a
          >`
        : nothing
    }
    ${contact}
  </p>`;
}

/** An id inside a shadow root is no target for the browser. */
function focusTarget(event: Event): void {
  const link = event.currentTarget as HTMLAnchorElement;
  const target = (link.getRootNode() as ShadowRoot).getElementById(link.hash.slice(1));
  event.preventDefault();
  target?.scrollIntoView({ block: 'start' });
  target?.focus({ preventScroll: true });
}

/** The help box of the widget around, else the store's mail, telephone or page. */
function contactLink({ host, document, translator: { t } }: CalculatorState): TemplateResult | undefined {
  const label = t('calculator.instead.contact');
  const { support } = document;
  if (typeof support !== 'object') return undefined;
  if (parentWidget(host)) return html`<a part="button" href="#contact">${label}</a>`;
  const way = wayTo(support);
  if (!way) return undefined;
  const contact = (event: Event) => {
    if (!emit(host, 'faq-contact', { channel: way.channel }, { cancelable: true })) event.preventDefault();
  };
  return html`<a part="button" href=${way.href} @click=${contact}>${label}</a>`;
}

function wayTo({ email, phone, links }: Support): { channel: string; href: string } | undefined {
  if (email) return { channel: 'email', href: `mailto:${email}` };
  if (phone) return { channel: 'phone', href: `tel:${phone.replace(/[^\d+]/gu, '')}` };
  return links?.[0] && { channel: 'link', href: links[0].url };
}
