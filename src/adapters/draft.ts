/** What a shopper has typed and not yet sent, by the name of the field. */
export type Draft = Readonly<Record<string, string>>;

const PREFIX = 'faq-draft:';
const MAX_BYTES = 20_000;

/** What was kept under a key; `{}` where nothing readable is, or where the browser keeps nothing. Never throws. */
export function loadDraft(key: string): Draft {
  return attempt(() => texts(JSON.parse(sessionStorage.getItem(PREFIX + key) ?? '{}')), {});
}

/**
 * Keeps texts until the tab is closed; whatever is no text is left out, and nothing is kept of a form left empty.
 * `false` where they could not be kept, as they take more than 20 kB or the browser refuses; what was kept before
 * then stays. Never throws.
 */
export function saveDraft(key: string, values: Readonly<Record<string, unknown>>): boolean {
  const draft = texts(values);
  if (Object.values(draft).every((text) => text === '')) return forgetDraft(key);
  const json = JSON.stringify(draft);
  if (new TextEncoder().encode(json).length > MAX_BYTES) return false;
  return attempt(() => {
    sessionStorage.setItem(PREFIX + key, json);
    return true;
  }, false);
}

/** Forgets what was kept under a key. `false` where the browser refuses. Never throws. */
export function forgetDraft(key: string): boolean {
  return attempt(() => {
    sessionStorage.removeItem(PREFIX + key);
    return true;
  }, false);
}

/** Even to name the storage throws where a page may not have one. */
function attempt<T>(action: () => T, otherwise: T): T {
  try {
    return action();
  } catch {
    return otherwise;
  }
}

function texts(values: unknown): Draft {
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return {};
  return Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value === 'string'));
}
