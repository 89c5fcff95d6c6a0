const LINK_PROTOCOLS = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** The address of a link that may be followed: http, https, mailto, tel or a place inside. `undefined` for anything else. */
export function safeLink(href: string): string | undefined {
  if (href.startsWith('#')) return href;
  const url = URL.parse(href, document.baseURI);
  return url && LINK_PROTOCOLS.has(url.protocol) ? href : undefined;
}

/** The address of an image that may be loaded: https, or the page's own origin. `undefined` for anything else. */
export function safeImage(src: string): string | undefined {
  const url = URL.parse(src, document.baseURI);
  return url && (url.protocol === 'https:' || (url.protocol === 'http:' && url.origin === location.origin))
    ? url.href
    : undefined;
}
