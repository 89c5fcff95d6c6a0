/** The id that a hash names; a malformed one is taken as it stands. */
export function idOfHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}

/** The address of this page that leads to an entry; without an id, to none. */
export function linkTo(id: string): string {
  const url = new URL(location.href);
  url.hash = encodeURIComponent(id);
  return url.href;
}

/** With a modifier key a link opens in another tab or window: that is the browser's, not ours. */
export function opensElsewhere({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey;
}
