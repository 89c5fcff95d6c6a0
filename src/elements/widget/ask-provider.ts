import type { ProvidedResult, SearchFunction, SearchRequest } from '../search-provider.js';
import type { WidgetView } from './view.js';

/** How long a page's own search is waited for. An object, so that tests can shorten it; nothing else writes to it. */
export const patience = {
  /** Then its answer is no longer wanted. */
  answerMs: 2_000,
  /** Then screen readers hear that it is still searching. */
  quietMs: 600,
};

const INSTEAD = 'The built-in search stands in.';

/** Why a page's own search gave no answer; `code` is that of the event. */
export class ProviderError extends Error {
  constructor(
    readonly code: `search-provider-${'failed' | 'invalid' | 'slow'}`,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Asks the page's own search; the results that name entries of the document come back, each once. Aborting `run` ends the wait.
 *
 * @param onSlow - Called when it takes so long that it has to be said.
 * @throws {ProviderError} When it fails, takes too long or answers with something else than results.
 */
export async function askProvider(
  view: WidgetView,
  query: string,
  run: AbortController,
  onSlow: () => void,
): Promise<readonly ProvidedResult[]> {
  const { signal } = run;
  const timers = [
    setTimeout(onSlow, patience.quietMs),
    setTimeout(() => {
      run.abort(
        new ProviderError(
          'search-provider-slow',
          `searchProvider has not answered “${query}” within ${patience.answerMs} ms: answer sooner. ${INSTEAD}`,
        ),
      );
    }, patience.answerMs),
  ];
  const isOver = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
  try {
    const answer = await Promise.race([ask(view, query, signal), isOver]);
    return knownOf(view, readResults(answer));
  } finally {
    timers.forEach(clearTimeout);
  }
}

async function ask({ host, locale }: WidgetView, query: string, signal: AbortSignal): Promise<unknown> {
  const provider: unknown = host.searchProvider;
  const search = typeof provider === 'object' ? (provider as { search?: unknown } | null)?.search : provider;
  if (typeof search !== 'function')
    throw new ProviderError(
      'search-provider-invalid',
      `searchProvider is ${show(provider)}: set a function, or an object with a function search. ${INSTEAD}`,
    );
  try {
    const request: SearchRequest = { signal, locale: locale.contentLocale };
    return await (search as SearchFunction).call(provider, query, request);
  } catch (error) {
    throw new ProviderError(
      'search-provider-failed',
      `searchProvider failed for “${query}”: ${String(error)}. ${INSTEAD}`,
    );
  }
}

/** The results that name entries of the document; the page hears of others. */
function knownOf(
  { content, documents, report }: WidgetView,
  results: readonly ProvidedResult[],
): readonly ProvidedResult[] {
  // `topics` may have left out what the document has.
  const isKnown = (id: string) =>
    content?.entries.has(id) || documents.document?.entries.some((entry) => entry.id === id);
  const unknown = results.filter(({ id }) => !isKnown(id)).map(({ id }) => `“${id}”`);
  if (unknown.length > 0)
    report(
      'search-provider-unknown',
      `searchProvider found ${unknown.join(', ')}: answer with ids of the document's entries. The rest is shown.`,
    );
  return [...new Map(results.map((result) => [result.id, result])).values()];
}

/** What an answer must be, in words, or an error that names the first thing that it is not. */
function readResults(answer: unknown): readonly ProvidedResult[] {
  const refuse = (place: string, value: unknown, wanted: string): never => {
    throw new ProviderError(
      'search-provider-invalid',
      `searchProvider answered ${place && `${place} = `}${show(value)}: make it ${wanted}. ${INSTEAD}`,
    );
  };
  if (!Array.isArray(answer)) return refuse('', answer, 'a list of results');
  for (const [index, result] of (answer as unknown[]).entries()) {
    const place = `[${index}]`;
    if (typeof result !== 'object' || result === null)
      refuse(place, result, 'an object with the id of an entry');
    const { id, score, isConfident, matches } = result as Record<keyof ProvidedResult, unknown>;
    if (typeof id !== 'string') refuse(`${place}.id`, id, 'the id of an entry');
    if (score !== undefined && !Number.isFinite(score))
      refuse(`${place}.score`, score, 'a number, or leave it out');
    if (isConfident !== undefined && typeof isConfident !== 'boolean')
      refuse(`${place}.isConfident`, isConfident, 'true or false, or leave it out');
    if (matches !== undefined && !(Array.isArray(matches) && matches.every(isMatch)))
      refuse(`${place}.matches`, matches, 'a list of { field, text }, or leave it out');
  }
  return answer as readonly ProvidedResult[];
}

const isMatch = (match: unknown): boolean => typeof (match as { text?: unknown } | null)?.text === 'string';

/** A value as a developer recognises it, however long or odd. */
function show(value: unknown): string {
  try {
    const json = JSON.stringify(value) as string | undefined;
    return (json ?? String(value)).slice(0, 80);
  } catch {
    return String(value);
  }
}
