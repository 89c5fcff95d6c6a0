import { html, type TemplateResult } from 'lit';
import type { Translator } from '../../i18n/translator.js';
import { noteId, notedIds } from '../../adapters/visit.js';
import { emit } from '../events.js';
import type { WidgetView } from './view.js';

/** Why an answer did not help; the words of the events. */
const REASONS = ['did-not-like', 'confusing', 'not-accurate', 'did-not-answer'] as const;
type Reason = (typeof REASONS)[number];

/** "Was this helpful?" Each entry is voted on once a visit; what becomes of a vote is up to the page that listens. */
class Votes {
  /** The entry whose reason is asked for: its "no" is told with the reason, or without as soon as there will be none. */
  #asked: string | undefined;
  readonly #voted: Set<string>;

  constructor(private readonly view: WidgetView) {
    const { host } = view;
    this.#voted = new Set(notedIds(this.#key));
    host.addEventListener('faq-toggle', ({ detail }) => {
      if (!detail.open && detail.id === this.#asked) this.#vote(detail.id, false);
    });
    host.addController({ hostDisconnected: this.#settle });
  }

  /** Documents of one site do not share their votes. */
  get #key(): string {
    return this.view.host.src || location.pathname;
  }

  render(id: string, { t }: Translator): TemplateResult {
    if (this.#voted.has(id))
      return html`<p part="vote" data-vote=${id} tabindex="-1">${t('vote.thanks')}</p>`;
    const isAsked = id === this.#asked;
    const choices = isAsked ? [...REASONS, 'skip' as const] : (['yes', 'no'] as const);
    const label = t(isAsked ? 'vote.reason' : 'vote.question');
    return html`<div part="vote" data-vote=${id} role="group" aria-label=${label} tabindex="-1">
      <span aria-hidden="true">${label}</span>
      ${choices.map(
        (choice) =>
          html`<button
            type="button"
            part="vote-button"
            @click=${() => {
              this.#choose(id, choice);
            }}
          >
            ${t(`vote.${choice}`)}
          </button>`,
      )}
    </div>`;
  }

  #choose(id: string, choice: Reason | 'yes' | 'no' | 'skip'): void {
    if (choice === 'no') {
      this.#settle();
      this.#asked = id;
      // Who leaves the page without a reason has said no all the same.
      window.addEventListener('pagehide', this.#settle);
    } else if (choice === 'yes') this.#vote(id, true);
    else this.#vote(id, false, choice === 'skip' ? undefined : choice);
    const { host } = this.view;
    host.requestUpdate();
    // The button is gone: the focus goes to what came in its place.
    void host.updateComplete.then(() => {
      host.renderRoot.querySelector<HTMLElement>(`[data-vote="${CSS.escape(id)}"]`)?.focus();
    });
  }

  readonly #settle = (): void => {
    if (this.#asked !== undefined) this.#vote(this.#asked, false);
  };

  #vote(id: string, helpful: boolean, reason?: Reason): void {
    if (this.#asked === id) {
      this.#asked = undefined;
      window.removeEventListener('pagehide', this.#settle);
    }
    this.#voted.add(id);
    noteId(this.#key, id);
    emit(this.view.host, 'faq-vote', reason ? { id, helpful, reason } : { id, helpful });
  }
}

const votes = new WeakMap<WidgetView, Votes>();

/** The vote on one entry. */
export function renderVote(view: WidgetView, id: string, translator: Translator): TemplateResult {
  let own = votes.get(view);
  if (!own) votes.set(view, (own = new Votes(view)));
  return own.render(id, translator);
}
