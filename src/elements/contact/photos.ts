import type { ReactiveController } from 'lit';
import type { FaqContactSupport } from '../faq-contact-support.js';

type Adapter = typeof import('../../adapters/photo.js');

/** A picture on its way, or ready to be sent. */
export interface ContactPhoto {
  readonly id: number;
  /** Id of the evidence that it shows. */
  readonly slot: string;
  /** The file's name; that of the photo once it is ready. */
  readonly name: string;
  /** The photo itself; not there while it is being prepared. */
  readonly blob?: Blob;
}

/** Something to tell at a slot: `code` names a text. */
export interface PhotoMessage {
  readonly code: PhotoRefusal | 'added' | 'removed';
  readonly name: string;
}
export type PhotoRefusal = 'empty' | 'not-an-image' | 'too-large' | 'too-many' | 'too-heavy' | 'unavailable';

/** How much may be sent: photos in number, and their bytes together. */
export interface PhotoLimits {
  readonly maxFiles: number;
  readonly maxBytes: number;
}

/** The photos of a claim: prepared one after the other, kept while the page lives. */
export class Photos implements ReactiveController {
  /** In the order in which they were added. */
  all: readonly ContactPhoto[] = [];
  /** What was last told at each slot. */
  readonly messages = new Map<string, readonly PhotoMessage[]>();

  #ids = 0;
  #work: Promise<void> = Promise.resolve();
  readonly #drawn = new WeakSet<Element>();

  /** @param onChange - Called when what would be sent has changed. */
  constructor(
    private readonly host: FaqContactSupport,
    private readonly onChange: () => void,
  ) {
    host.addController(this);
  }

  /** Resolves when all photos are ready or refused. */
  get settled(): Promise<void> {
    return this.#work;
  }

  in(slot: string): readonly ContactPhoto[] {
    return this.all.filter((photo) => photo.slot === slot);
  }

  /** Adds files to a slot; each that cannot be sent is told there, and costs nothing else. */
  add(slot: string, files: readonly File[], limits: PhotoLimits): void {
    this.messages.delete(slot);
    for (const file of files) {
      if (this.all.length >= limits.maxFiles) {
        this.#tell(slot, 'too-many', file.name);
        continue;
      }
      const photo = { id: ++this.#ids, slot, name: file.name };
      this.all = [...this.all, photo];
      this.#work = this.#work.then(() => this.#prepare(photo, file, limits));
    }
    this.host.requestUpdate();
  }

  remove({ id, slot, name }: ContactPhoto): void {
    this.all = this.all.filter((photo) => photo.id !== id);
    this.messages.delete(slot);
    this.#tell(slot, 'removed', name);
    this.onChange();
  }

  clear(): void {
    this.all = [];
    this.messages.clear();
  }

  hostUpdated(): void {
    for (const canvas of this.host.renderRoot.querySelectorAll('canvas')) {
      const blob = this.all.find(({ id }) => String(id) === canvas.dataset['photo'])?.blob;
      if (!blob || this.#drawn.has(canvas)) continue;
      this.#drawn.add(canvas);
      // What could be prepared can be drawn; if not, its name still says which one it is.
      void adapter().then(({ drawPreview }) => drawPreview(canvas, blob).catch(() => undefined));
    }
  }

  async #prepare(photo: ContactPhoto, file: File, limits: PhotoLimits): Promise<void> {
    let refusal: PhotoRefusal = 'unavailable';
    try {
      const { preparePhoto, photoName, PhotoError } = await adapter();
      const { blob } = await preparePhoto(file).catch((error: unknown) => {
        if (error instanceof PhotoError) refusal = error.code;
        throw error;
      });
      if (!this.all.includes(photo)) return; // it was removed meanwhile
      const bytes = this.all.reduce((sum, other) => sum + (other.blob?.size ?? 0), blob.size);
      refusal = 'too-heavy';
      if (bytes > limits.maxBytes) throw new RangeError(`${bytes} bytes are more than ${limits.maxBytes}.`);
      const ready = { ...photo, blob, name: photoName(file.name, blob) };
      this.all = this.all.map((other) => (other === photo ? ready : other));
      this.#tell(photo.slot, 'added', ready.name);
    } catch {
      this.all = this.all.filter((other) => other !== photo);
      this.#tell(photo.slot, refusal, file.name);
    }
    this.onChange();
  }

  #tell(slot: string, code: PhotoMessage['code'], name: string): void {
    this.messages.set(slot, [...(this.messages.get(slot) ?? []), { code, name }]);
    this.host.requestUpdate();
  }
}

/** What reads and draws pictures is loaded with the first of them. */
const adapter = (): Promise<Adapter> => import('../../adapters/photo.js');
