import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { formatInstant, parseInstant, unreadableInstant } from '../../core/dates.js';
import { warnOnce } from './warn-once.js';

const SECOND = 1_000;
const MINUTE = 60_000;
/** From here on the seconds are counted. */
export const LAST_MINUTES = 2 * MINUTE;

/** What has a countdown: an element, with the instant that its page may have set. */
export interface CountdownHost extends ReactiveControllerHost {
  readonly isConnected: boolean;
  readonly now: string | undefined;
}

/**
 * Knows what time it is for its host, and renders it again as deadlines come closer: each minute, each second in the
 * last two. Rests while the host is detached or the page is hidden, and where the page has set the time.
 */
export class Countdown implements ReactiveController {
  /** The instant that this render is about: the one that the page has set, else the clock's. */
  now = '';

  /** Milliseconds until what is said of each deadline changes. */
  #steps: number[] = [];
  #isSet = false;
  readonly #warn = warnOnce();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: CountdownHost) {
    host.addController(this);
  }

  /** Milliseconds until `deadline`, an ISO instant, which is watched until the next render; 0 once it has passed. */
  until(deadline: string): number {
    const remaining = Date.parse(deadline) - Date.parse(this.now);
    const step = remaining <= LAST_MINUTES ? SECOND : MINUTE;
    if (remaining > 0) this.#steps.push(remaining % step || step);
    return Math.max(0, remaining);
  }

  hostUpdate(): void {
    const { now } = this.host;
    const set = now ? parseInstant(now) : undefined;
    if (now && set === undefined) this.#warn(unreadableInstant('now', now));
    this.#isSet = set !== undefined;
    this.now = formatInstant(set ?? Date.now());
    this.#steps = [];
  }

  hostUpdated(): void {
    clearTimeout(this.#timer);
    if (this.#isSet || this.#steps.length === 0 || !this.host.isConnected || document.hidden) return;
    this.#timer = setTimeout(
      () => {
        this.host.requestUpdate();
      },
      Math.min(...this.#steps),
    );
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onVisibility);
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onVisibility);
    clearTimeout(this.#timer);
  }

  readonly #onVisibility = (): void => {
    if (document.hidden) clearTimeout(this.#timer);
    else this.host.requestUpdate();
  };
}
