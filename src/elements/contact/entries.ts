import { forgetDraft, loadDraft, saveDraft } from '../../adapters/draft.js';
import { newIdempotencyKey } from '../../adapters/send-request.js';
import type { FaqContactSupport } from '../faq-contact-support.js';

/** What a shopper can write; named as in the request. */
export type FieldName = 'topic' | 'orderNumber' | 'message' | 'name' | 'email' | 'context';

const KEY = 'idempotencyKey';

/** What the shopper has written: it stays in this tab until it has arrived, unless the page opts out. */
export class Entries {
  readonly #written = new Map<string, string>();
  #draft: string | undefined;
  /** Of a request with photos, which outlive no reload: nor may its key. */
  #keyWithPhotos: string | undefined;

  constructor(private readonly host: FaqContactSupport) {}

  /** Takes over what was kept for a store; what has been written since goes before it. */
  restore(draft: string): void {
    if (draft === this.#draft) return;
    this.#draft = draft;
    if (this.host.noDraft) return;
    for (const [name, text] of Object.entries(loadDraft(draft)))
      if (!this.#written.has(name)) this.#written.set(name, text);
  }

  /** Has the shopper written something there, or taken it out? */
  has(name: FieldName): boolean {
    return this.#written.has(name);
  }

  /** What the shopper made of a field, be it nothing; else what is given. */
  get(name: FieldName, given = ''): string {
    return this.#written.get(name) ?? given;
  }

  set(name: FieldName, text: string): void {
    this.#written.set(name, text);
    this.change();
  }

  /** What would be sent is not what was tried to be sent before. */
  change(): void {
    this.#written.delete(KEY);
    this.#keyWithPhotos = undefined;
    this.#save();
    this.host.requestUpdate();
  }

  /** The same for each try to send the same request. */
  keyFor(hasPhotos: boolean): string {
    if (hasPhotos) return (this.#keyWithPhotos ??= newIdempotencyKey());
    const key = this.#written.get(KEY) ?? newIdempotencyKey();
    this.#written.set(KEY, key);
    this.#save();
    return key;
  }

  /** It has arrived: only who wrote it is still known. */
  forget(): void {
    const kept = (['name', 'email'] as const).map((name) => [name, this.get(name)] as const);
    this.#written.clear();
    for (const [name, text] of kept) if (text) this.#written.set(name, text);
    this.#keyWithPhotos = undefined;
    if (this.#draft !== undefined) forgetDraft(this.#draft);
  }

  #save(): void {
    if (this.#draft === undefined) return;
    if (this.host.noDraft) forgetDraft(this.#draft);
    else saveDraft(this.#draft, Object.fromEntries(this.#written));
  }
}
