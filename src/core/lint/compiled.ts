const patterns = new Map<string, RegExp>();

/** A pattern that is made once. Not for `exec` or `test` with the flag `g`, which would remember where they stopped. */
export function compiled(source: string, flags: string): RegExp {
  const key = `${flags}/${source}`;
  let pattern = patterns.get(key);
  if (!pattern) patterns.set(key, (pattern = new RegExp(source, flags)));
  return pattern;
}

/** Words that stand by themselves. */
export const wordPattern = (source: string) => compiled(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'giu');
