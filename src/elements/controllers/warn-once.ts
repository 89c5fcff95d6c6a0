/** A way to tell the page's author, once each, what no shopper could mend. */
export function warnOnce(): (message: string) => void {
  const told = new Set<string>();
  return (message) => {
    if (!told.has(message)) console.warn(`[faq] ${message}`);
    told.add(message);
  };
}
