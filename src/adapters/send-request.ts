import type { Support } from '../core/schema.js';

type Form = NonNullable<Support['form']>;

/** What a shopper asks. All texts may be empty. */
export interface ContactRequest {
  readonly name: string;
  readonly email: string;
  readonly topic: string;
  readonly orderNumber: string;
  readonly message: string;
  /** BCP 47 tag of the language in which the shopper reads. */
  readonly locale: string;
  /** Where the request was opened, as the shopper saw and left it. */
  readonly context: string;
  /** The same for each attempt to send the same request, so that it is delivered once; see `newIdempotencyKey`. */
  readonly idempotencyKey: string;
  readonly photos: readonly { readonly slot: string; readonly name: string; readonly blob: Blob }[];
}

/** Why a request did not arrive, or why nobody knows. `code` is stable; `status` is the server's, where it answered. */
export class SendError extends Error {
  override readonly name = 'SendError';
  constructor(
    readonly code: 'offline' | 'network' | 'timeout' | 'too-large' | 'rejected' | 'server' | 'aborted',
    address: string,
    readonly status?: number,
  ) {
    super(`${code}: ${address} ${status ? `answered ${status}` : 'gave no answer'}; ${REMEDIES[code]}.`);
  }
}

const REMEDIES = {
  offline: 'there is no connection: send again once there is one',
  network: 'check the address, its CORS headers, the page’s CSP and the connection',
  timeout: 'send again under the same idempotency key',
  'too-large': 'send fewer or smaller photos',
  rejected: 'check what the server asks for',
  server: 'send again under the same idempotency key',
  aborted: 'it was taken back',
} as const;

export interface SendOptions {
  /** Takes the request back. The server may have it already. */
  readonly signal?: AbortSignal | undefined;
  /** Called with the share that is sent, from 0 to 1 and never less than before; not at all where nobody can tell. */
  readonly onProgress?: ((share: number) => void) | undefined;
  /** How long nothing may happen, neither a byte sent nor an answer. */
  readonly timeoutMs?: number | undefined;
}

/** Slow, but not dead: what an upload that nobody can watch is given for its bytes. */
const SLOWEST_BYTES_PER_MS = 16;
const SHORT_TEXT = /^\P{C}{1,64}$/u;

/**
 * Posts a request as `multipart/form-data`, with the names that `form.fields` gives; one for `photo` stands before each
 * `[slot]`. Cookies go to the page's own origin only.
 *
 * @returns The server's reference, where it gave a short one.
 * @throws {SendError} For any failure. All but `too-large` and `rejected` are worth another try with the same request.
 */
export async function sendRequest(
  request: ContactRequest,
  form: Form,
  { signal, onProgress, timeoutMs = 30_000 }: SendOptions = {},
): Promise<{ reference: string | null }> {
  const url = URL.parse(form.action, document.baseURI);
  if (!url) throw new SendError('network', form.action);
  const body = bodyOf(request, form.fields);
  let hasBegun = false;
  const onUpload = (share: number) => {
    hasBegun = true;
    onProgress?.(share);
  };
  try {
    return await post(url, body, { signal, onUpload, timeoutMs });
  } catch (error) {
    // To watch an upload to another origin, the browser first asks whether it may (a CORS preflight). Servers that
    // were written for plain forms do not answer that, but they do accept the request itself.
    const isRefused = error instanceof SendError && error.code === 'network' && !hasBegun;
    if (!isRefused || url.origin === location.origin) throw error;
    const bytes = request.photos.reduce((sum, { blob }) => sum + blob.size, 0);
    return post(url, body, { signal, timeoutMs: timeoutMs + bytes / SLOWEST_BYTES_PER_MS });
  }
}

function bodyOf({ photos, ...texts }: ContactRequest, fields: Form['fields'] = {}): FormData {
  const body = new FormData();
  for (const [name, text] of Object.entries(texts)) body.append(fields[name] ?? name, text);
  for (const { slot, name, blob } of photos)
    body.append(fields[`photo[${slot}]`] ?? `${fields['photo'] ?? 'photo'}[${slot}]`, blob, name);
  return body;
}

interface PostOptions {
  readonly signal: AbortSignal | undefined;
  readonly onUpload?: (share: number) => void;
  readonly timeoutMs: number;
}

/** `fetch` cannot tell how much of an upload is done. */
function post(url: URL, body: FormData, { signal, onUpload, timeoutMs }: PostOptions) {
  return new Promise<{ reference: string | null }>((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    let timer: ReturnType<typeof setTimeout>;
    const stop = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
    const fail = (code: SendError['code'], status?: number) => {
      stop();
      xhr.abort();
      reject(new SendError(code, url.href, status));
    };
    const onAbort = () => fail('aborted');
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => fail('timeout'), timeoutMs);
    };

    xhr.onload = () => {
      const code = failureOf(xhr.status);
      if (code) fail(code, xhr.status);
      else resolve({ reference: readReference(xhr.responseText) });
      stop();
    };
    xhr.onerror = () => fail(navigator.onLine ? 'network' : 'offline');
    xhr.onprogress = wait;
    if (onUpload) {
      let share = 0;
      xhr.upload.onprogress = xhr.upload.onload = ({ loaded, total }) => {
        wait();
        if (loaded / total > share) onUpload((share = loaded / total));
      };
    }
    xhr.open('POST', url);
    xhr.setRequestHeader('accept', 'application/json');
    wait();
    signal?.addEventListener('abort', onAbort);
    if (signal?.aborted) onAbort();
    else xhr.send(body);
  });
}

function failureOf(status: number): SendError['code'] | undefined {
  if (status >= 200 && status < 300) return undefined;
  if (status === 413) return 'too-large';
  return status >= 400 && status < 500 ? 'rejected' : 'server';
}

function readReference(text: string): string | null {
  try {
    const { reference } = JSON.parse(text) as { reference?: unknown };
    return typeof reference === 'string' && SHORT_TEXT.test(reference) ? reference : null;
  } catch {
    return null; // no JSON, or `null`
  }
}

/** A request as JSON can hold it, for the detail of `faq-submit`. */
export function describeRequest({ photos, ...texts }: ContactRequest) {
  return {
    ...texts,
    photos: photos.map(({ slot, name, blob: { type, size } }) => ({ slot, name, type, size })),
  };
}

/** A random UUID. (`crypto.randomUUID` is missing where a page has no https.) */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})/u, '$1-$2-4$3-8$4-');
}
