/** Keeps the document, and some of its earlier versions, in this browser. */
import { isBlank, type Draft } from './model/draft.js';
import { keepVersion, readVersions, type Version } from './model/versions.js';
import type { Studio } from './store.js';

const CURRENT = 'faq-studio:document';
const VERSIONS = 'faq-studio:versions';
/** A version at least every ten minutes of work. */
const STEP_MS = 600_000;
const WAIT_MS = 400;

export class Autosave {
  #versions: readonly Version[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saved: Draft | undefined;

  constructor(private readonly storage: () => Storage) {
    this.#versions = readVersions(this.#read(VERSIONS));
  }

  /** What was written last time. */
  get stored(): unknown {
    return this.#read(CURRENT);
  }

  get versions(): readonly Version[] {
    return this.#versions;
  }

  /** From now on every change is kept, a moment after it was made and when the page goes. */
  follow(studio: Studio): void {
    this.#saved = studio.draft;
    this.keep(studio.draft);
    studio.addEventListener('change', () => {
      if (studio.draft === this.#saved) return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#save(studio), WAIT_MS);
    });
    studio.addEventListener('replace', () => this.keep(studio.draft));
    addEventListener('pagehide', () => this.#save(studio));
    addEventListener('storage', ({ key, newValue }) => {
      if (key === CURRENT && newValue !== null) this.#fail(studio, studio.say('save.elsewhere'));
    });
  }

  /** Keeps a version at once: before another document takes its place. */
  keep(draft: Draft): void {
    this.#versions = keepVersion(this.#versions, draft, Date.now());
    this.#writeVersions();
  }

  #save(studio: Studio): void {
    clearTimeout(this.#timer);
    const { draft } = studio;
    if (draft === this.#saved) return;
    const before = this.#saved;
    try {
      this.#write(CURRENT, draft);
      this.#saved = draft;
      const age = Date.now() - (this.#versions[0]?.at ?? -Infinity);
      if (before && !isBlank(before) && age > STEP_MS) this.keep(before);
      this.#fail(studio, '');
    } catch (error) {
      const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
      this.#fail(studio, studio.say(isFull ? 'save.full' : 'save.refused'));
    }
  }

  /** Older versions give way to the document itself. */
  #write(key: string, value: unknown): void {
    const text = JSON.stringify(value);
    for (;;) {
      try {
        this.storage().setItem(key, text);
        return;
      } catch (error) {
        if (this.#versions.length === 0) throw error;
        this.#versions = this.#versions.slice(0, -1);
        this.#writeVersions();
      }
    }
  }

  #writeVersions(): void {
    try {
      this.storage().setItem(VERSIONS, JSON.stringify(this.#versions));
    } catch {
      // There is no room, or no storage: the document itself is what matters, and says so when it is not kept.
    }
  }

  #fail(studio: Studio, reason: string): void {
    if (studio.unsaved === reason) return;
    studio.unsaved = reason;
    studio.announce(reason);
  }

  #read(key: string): unknown {
    try {
      return JSON.parse(this.storage().getItem(key) ?? 'null') as unknown;
    } catch {
      return undefined;
    }
  }
}
