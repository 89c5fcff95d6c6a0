import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LAST_MINUTES } from './formats.js';

const SECOND = 1_000;
const MINUTE = 60_000;

/** Renders its host again as a deadline comes closer: each minute, each second in the last two. Rests while detached. */
export class Countdown implements ReactiveController {
  #deadlines: number[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost & { readonly now: string | undefined }) {
    host.addController(this);
  }

  /** Milliseconds from `now` until `deadline`, which is watched until the next render. */
  until(deadline: string, now: string): number {
    const remaining = Date.parse(deadline) - Date.parse(now);
    if (remaining > 0) this.#deadlines.push(remaining);
    return Math.max(0, remaining);
  }

  hostUpdate(): void {
    this.#deadlines = [];
  }

  hostUpdated(): void {
    clearTimeout(this.#timer);
    const nearest = Math.min(...this.#deadlines);
    // A page that sets the time moves it itself.
    if (nearest === Infinity || this.host.now !== undefined) return;
    const step = nearest <= LAST_MINUTES ? SECOND : MINUTE;
    this.#timer = setTimeout(
      () => {
        this.host.requestUpdate();
      },
      nearest % step || step,
    );
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
