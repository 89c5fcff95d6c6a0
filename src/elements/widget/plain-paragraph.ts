/** Whether Markdown would make of this text one paragraph of the same letters: then no library is needed to show it. */
export function isPlain(text: string): boolean {
  return !/[*_`[\]<>&|~\\@\n]|:\/\/|www\.|^(?:\s{4}|\s*(?:[-+=#]|\d+[.)]))/iu.test(text);
}
