import { html, nothing, type TemplateResult } from 'lit';
import type { ContactRequest } from '../../adapters/send-request.js';
import { emit } from '../events.js';
import type { FaqContactSupport } from '../faq-contact-support.js';
import type { Slot } from './claims.js';
import type { ContactPhoto, Photos } from './photos.js';
import type { ContactState } from './view.js';

type Module = typeof import('./photo-parts.js');

/** The place for photos: what it needs is loaded when a claim asks for some, or the shopper opens it. */
export class PhotoBox {
  #photos: Photos | undefined;
  #module: Module | undefined;
  #loading: Promise<Photos | undefined> | undefined;
  #hasFailed = false;
  #isOpen = false;

  /** @param onChange - Called when what would be sent has changed. */
  constructor(
    private readonly host: FaqContactSupport,
    private readonly onChange: () => void,
  ) {}

  /** All that were added, in order. */
  get all(): readonly ContactPhoto[] {
    return this.#photos?.all ?? [];
  }

  /** Those that go along: ready, and in one of the slots that the shopper sees. In the order of the slots. */
  ready(slots: readonly Slot[]): ContactRequest['photos'] {
    return slots.flatMap(({ id }) =>
      this.all.flatMap(({ slot, name, blob }) => (blob && slot === id ? [{ slot, name, blob }] : [])),
    );
  }

  /** Resolves when all photos are ready or refused. */
  get settled(): Promise<unknown> {
    return this.#photos?.settled ?? Promise.resolve();
  }

  clear(): void {
    this.#isOpen = false;
    this.#photos?.clear();
  }

  render(state: ContactState): TemplateResult {
    const { translator, isClaim } = state;
    const { t } = translator;
    const isOpen = isClaim || this.#isOpen || this.all.length > 0;
    if (isOpen) void this.#load();
    return html`<details part="photos" ?open=${isOpen} @toggle=${this.#onToggle}>
      <summary part="photos-heading">${t('contact.optional', { label: t('contact.photos') })}</summary>
      ${this.#photos ? this.#module?.renderSlots(state, this.#photos) : nothing}
      ${this.#hasFailed ? html`<p part="error" role="status">${t('contact.photo.failed')}</p>` : nothing}
    </details>`;
  }

  /** Files that are dropped beside a slot would replace the page, and all that is written in it. */
  readonly onDragOver = (event: DragEvent): void => {
    if (holdsFiles(event)) event.preventDefault();
  };

  async drop(event: DragEvent, { slots, limits }: ContactState): Promise<void> {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    // Both are gone once the event is over.
    const files = [...(event.dataTransfer?.files ?? [])];
    const path = event.composedPath();
    this.#isOpen = true;
    const photos = await this.#load();
    const below = slots.find(({ id }) =>
      path.some((node) => node instanceof HTMLElement && node.dataset['slot'] === id),
    );
    const slot = (below ?? slots[0])?.id;
    if (slot !== undefined) photos?.add(slot, files, limits);
  }

  readonly #onToggle = ({ currentTarget }: Event): void => {
    const { open } = currentTarget as HTMLDetailsElement;
    if (open === this.#isOpen) return;
    this.#isOpen = open;
    // To open it once more is another try.
    if (open && this.#hasFailed) this.#loading = undefined;
    this.host.requestUpdate();
  };

  #load(): Promise<Photos | undefined> {
    return (this.#loading ??= import('./photo-parts.js').then(
      (module) => {
        this.#module = module;
        this.#hasFailed = false;
        this.#photos = new module.Photos(this.host, this.onChange);
        this.host.requestUpdate();
        return this.#photos;
      },
      (error: unknown) => {
        this.#hasFailed = true;
        emit(this.host, 'faq-error', { code: 'photos-unavailable', message: String(error) });
        this.host.requestUpdate();
        return undefined;
      },
    ));
  }
}

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;
