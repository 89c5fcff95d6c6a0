import { html, nothing, type TemplateResult } from 'lit';
import { emit } from '../events.js';
import { spoken } from '../shown-text.js';
import type { ContactState } from './view.js';

/** The ways beside: the telephone and the store's own pages. */
export function renderWays({
  host,
  support,
  translator: { t },
  read,
}: ContactState): TemplateResult | typeof nothing {
  const { phone, links = [] } = support;
  const ways = [
    ...(phone
      ? [
          {
            channel: 'phone',
            href: `tel:${phone.replace(/[^\d+]/gu, '')}`,
            // Left to right, whatever stands around it.
            label: t('contact.phone', { phone: `\u2066${phone}\u2069` }),
          },
        ]
      : []),
    ...links.map(({ label, url }) => ({ channel: 'link', href: url, label: spoken(read(label)) })),
  ];
  if (ways.length === 0) return nothing;
  return html`<section part="ways" aria-labelledby="ways">
    <h3 part="heading" id="ways">${t('contact.others')}</h3>
    <ul>
      ${ways.map(
        ({ channel, href, label }) =>
          html`<li>
            <a
              href=${href}
              @click=${(event: Event) => {
                if (!emit(host, 'faq-contact', { channel }, { cancelable: true })) event.preventDefault();
              }}
              >${label}</a
            >
          </li>`,
      )}
    </ul>
  </section>`;
}
