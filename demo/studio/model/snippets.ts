/** What a merchant copies into the shop, so that the document is shown there. */
import type { Draft } from './draft.js';
import { defaultLocaleOf, toFile } from './draft.js';

export const SHOPS = ['html', 'shopify', 'wordpress', 'react', 'vue'] as const;
export type Shop = (typeof SHOPS)[number];

/** The examples of this project that are files already. */
export interface Examples {
  /** The section of a Shopify theme. */
  readonly shopify: string;
  /** The Custom HTML block of WordPress. */
  readonly wordpress: string;
}

export interface SnippetOptions {
  /** The document stands in the page itself: no second file. */
  readonly isInline: boolean;
}

/** The address that a page of one's own is imagined to have. */
const SCRIPT = '/assets/faq-widget/faq-widget.js';

export function snippetFor(
  shop: Shop,
  draft: Draft,
  examples: Examples,
  { isInline }: SnippetOptions,
): string {
  switch (shop) {
    case 'html':
      return isInline ? inlineHtml(draft) : tag(' src="/faq.json"');
    case 'shopify':
      return examples.shopify;
    case 'wordpress':
      return examples.wordpress;
    case 'react':
      return `import 'faq-widget/define';
import faq from './faq.json';

export function Help() {
  return <faq-widget lang="${defaultLocaleOf(draft)}" content={faq} onfaq-vote={({ detail }) => console.log(detail)} />;
}
`;
    case 'vue':
      return `<script setup>
import 'faq-widget/define';
import faq from './faq.json';
</script>

<!-- vite.config: vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('faq-') } } }) -->
<template>
  <faq-widget lang="${defaultLocaleOf(draft)}" :content="faq" @faq-vote="({ detail }) => console.log(detail)" />
</template>
`;
  }
}

const tag = (attributes: string, content = '') =>
  `<script type="module" src="${SCRIPT}"></script>\n\n<faq-widget${attributes}>${content}</faq-widget>\n`;

/** A JSON script ends at the first `</script`, wherever that stands. */
function inlineHtml(draft: Draft): string {
  const json = toFile(draft).replaceAll('<', String.raw`\u003c`);
  return tag('', `\n  <script type="application/json">\n${json}  </script>\n`);
}
