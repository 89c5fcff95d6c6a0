const PREFIX = 'faq-voted:';

/** The ids that were noted under a key in this tab; none where the browser keeps nothing. Never throws. */
export function notedIds(key: string): ReadonlySet<string> {
  try {
    const ids: unknown = JSON.parse(sessionStorage.getItem(PREFIX + key) ?? '[]');
    return new Set(Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : []);
  } catch {
    return new Set();
  }
}

/** Notes an id under a key until the tab is closed. `false` where the browser refuses. Never throws. */
export function noteId(key: string, id: string): boolean {
  try {
    sessionStorage.setItem(PREFIX + key, JSON.stringify([...notedIds(key), id]));
    return true;
  } catch {
    return false;
  }
}
