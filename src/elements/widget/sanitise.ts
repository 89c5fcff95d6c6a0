import DOMPurify from 'dompurify';
import { safeImage, safeLink } from './safe-url.js';

const CONFIG = {
  USE_PROFILES: { html: true },
  RETURN_DOM_FRAGMENT: true,
  // No forms that send elsewhere, no styles that reach further, no ids or names that stand in for the page's own.
  FORBID_TAGS: [
    'style',
    'form',
    'input',
    'button',
    'select',
    'option',
    'textarea',
    'dialog',
    'audio',
    'video',
    'source',
    'track',
    'picture',
    'map',
    'area',
  ],
  FORBID_ATTR: ['style', 'id', 'name', 'class', 'srcset', 'background', 'poster', 'usemap', 'target', 'ping'],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
} as const;

/**
 * HTML that a merchant wrote into an answer, as nodes that can do nothing but be read, followed and looked at.
 *
 * @param headingLevel - The level that first-level headings get.
 */
export function sanitise(html: string, headingLevel: number): DocumentFragment {
  const fragment = DOMPurify.sanitize(html, {
    ...CONFIG,
    FORBID_TAGS: [...CONFIG.FORBID_TAGS],
    FORBID_ATTR: [...CONFIG.FORBID_ATTR],
  });
  for (const element of fragment.querySelectorAll('[href]')) {
    if (safeLink(element.getAttribute('href') ?? '') === undefined) element.removeAttribute('href');
  }
  for (const heading of fragment.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const level = Math.min(6, headingLevel + Number(heading.localName.slice(1)) - 1);
    const lowered = document.createElement(`h${level}`);
    for (const { name, value } of heading.attributes) lowered.setAttribute(name, value);
    lowered.part.add('answer-heading');
    lowered.append(...heading.childNodes);
    heading.replaceWith(lowered);
  }
  for (const table of fragment.querySelectorAll('table')) {
    // As in Markdown: a wide table scrolls by itself.
    const frame = document.createElement('div');
    frame.className = 'table';
    frame.tabIndex = 0;
    table.replaceWith(frame);
    frame.append(table);
  }
  for (const image of fragment.querySelectorAll('img')) {
    const src = safeImage(image.getAttribute('src') ?? '');
    if (src === undefined) image.replaceWith(image.alt);
    else {
      image.loading = 'lazy';
      image.referrerPolicy = 'no-referrer';
      image.src = src;
    }
  }
  return fragment;
}
