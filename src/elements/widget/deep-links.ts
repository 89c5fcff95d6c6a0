import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells its owner which entry the page's hash names, at each change of it. */
export class HashController implements ReactiveController {
  constructor(
    host: ReactiveControllerHost,
    private readonly onHash: (id: string) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.follow);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.follow);
  }

  /** Follows the hash as it is now; also for entries that have only just been loaded. */
  readonly follow = (): void => {
    const id = idOfHash(location.hash);
    if (id) this.onHash(id);
  };
}

/** The id that a hash names; a malformed one is taken as it stands. */
export function idOfHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}

/** The address of this page that leads to an entry; without an id, to none. */
export function linkTo(id: string): string {
  const url = new URL(location.href);
  url.hash = encodeURIComponent(id);
  return url.href;
}
