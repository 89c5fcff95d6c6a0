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

/**
 * Fetches a document and the policy and support settings that it keeps in files of their own.
 *
 * @throws {LoadError} When the document cannot be had. A missing policy or support file costs only itself.
 */
export async function loadDocument(url: string, signal: AbortSignal): Promise<unknown> {
  return loadParts(await fetchJson(url, signal), url, signal);
}

/** Puts policy and support in place of their addresses, which are relative to `baseUrl`. */
export async function loadParts(json: unknown, baseUrl: string, signal: AbortSignal): Promise<unknown> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return json;
  const parts = await Promise.all(
    (['policy', 'support'] as const).map(async (key) => {
      const address: unknown = (json as Record<string, unknown>)[key];
      if (typeof address !== 'string') return {};
      const url = URL.parse(address, baseUrl)?.href ?? address;
      return { [key]: await fetchJson(url, signal).catch(reportPart) };
    }),
  );
  return Object.assign({}, json, ...parts) as unknown;

  function reportPart(error: unknown): undefined {
    if (signal.aborted) throw error;
    console.warn(`[faq] ${String(error)}`);
  }
}

async function fetchJson(url: string, signal: AbortSignal): Promise<unknown> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, { signal, headers: { accept: 'application/json' } });
    text = await response.text();
  } catch (cause) {
    if (signal.aborted) throw cause;
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
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const reason = (cause as Error).message;
    throw new LoadError(
      'not-json',
      `${url} is not JSON (${reason}): check that the file itself is published there.`,
      {
        cause,
      },
    );
  }
}
