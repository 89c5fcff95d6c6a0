/**
 * The words of a Markdown text without its marks: what search reads and what structured data needs.
 * Link texts and image descriptions stay, addresses and HTML tags go. Linear in the length of the text.
 */
export function plainText(markdown: string): string {
  return markdown
    .replace(/<[a-z/!?][^<>]*>/giu, ' ')
    .replace(/\]\((?:[^()\s]|\([^()\s]*\))*(?:\s[^()]*)?\)/gu, ' ')
    .replace(/^[ \t]*(?:#{1,6}|[-*+>]|\d{1,9}[.)])[ \t]+/gmu, '')
    .replace(/[*_`~[\]|!\\]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
