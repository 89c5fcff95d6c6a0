import { matchLanguage } from '../core/text.js';

/** Why a document could not be had. `code` is stable; the message names the address, the problem and the remedy. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  constructor(
    readonly code: 'network' | 'http-status' | 'not-json',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const LOCALE = '{locale}';

/**
 * The address of the document for one reader. `{locale}` becomes the one of `locales` that serves
 * `locale`, else their first; nothing that they do not name is ever asked for.
 */
export function resolveSource(
  src: string,
  locales: readonly string[],
  locale: string,
): { url: string; locale?: string } {
  if (!src.includes(LOCALE)) return { url: src };
  const chosen = matchLanguage(locale, locales) ?? locales[0] ?? locale;
  return { url: src.replaceAll(LOCALE, encodeURIComponent(chosen)), locale: chosen };
}

/** How to ask: until when, and whether a copy that the browser keeps will do. */
export type LoadOptions = Pick<RequestInit, 'cache'> & { readonly signal: AbortSignal };

/** Does the document keep its policy or its support settings in a file of their own? */
export function hasParts(json: unknown): json is Readonly<Record<'policy' | 'support', unknown>> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return false;
  const { policy, support } = json as Readonly<Record<string, unknown>>;
  return typeof policy === 'string' || typeof support === 'string';
}

/**
 * Puts policy and support in place of their addresses, which are relative to `baseUrl`.
 * A file that cannot be had costs only itself, and is told to `onError`.
 */
export async function loadParts(
  json: unknown,
  baseUrl: string,
  options: LoadOptions,
  onError: (error: unknown) => void,
): Promise<unknown> {
  if (!hasParts(json)) return json;
  const parts = await Promise.all(
    (['policy', 'support'] as const).map(async (key) => {
      const address = json[key];
      if (typeof address !== 'string') return {};
      const url = URL.parse(address, baseUrl)?.href ?? address;
      const part = await loadJson(url, options).catch((error: unknown) => {
        if (options.signal.aborted) throw error;
        onError(error);
      });
      return { [key]: part };
    }),
  );
  return Object.assign({}, json, ...parts) as unknown;
}

/**
 * Fetches a JSON file.
 *
 * @throws {LoadError} When it cannot be had or is not JSON.
 */
export async function loadJson(url: string, options: LoadOptions): Promise<unknown> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, { ...options, headers: { accept: 'application/json' } });
    text = await response.text();
  } catch (cause) {
    if (options.signal.aborted) throw cause;
    throw new LoadError('network', `${url} did not answer: check the address, the connection and CORS.`, {
      cause,
    });
  }
  if (!response.ok) {
    throw new LoadError(
      'http-status',
      `${url} answered ${response.status}: check that the file is published there.`,
    );
  }
  const isMeant = /^\s*[[{]/u.test(text);
  const remedy = isMeant
    ? 'mend it there, often a comma too many'
    : 'check that the file itself is published there';
  return parseJson(text, url, remedy);
}

/** Reads JSON; where it is none, the error names `what` it should have been and the remedy. */
export function parseJson(text: string, what: string, remedy: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new LoadError('not-json', `${what} is not JSON (${(cause as Error).message}): ${remedy}.`, {
      cause,
    });
  }
}
