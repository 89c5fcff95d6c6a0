/** Who is compared: each page holds the same entries under a heading for each topic, written as its maker's documentation shows it. */
import { answerHtml } from './questions.mjs';

const STYLE = 'body { font-family: sans-serif; line-height: 1.5; max-inline-size: 50em; margin: 2em auto }';

/** The content of a page: `list` around the entries of a topic, `item` for one. */
const body = (entries, list, item) =>
  [...new Set(entries.map(({ topic }) => topic))]
    .map(
      (topic) =>
        `<h2>${topic}</h2>${list(
          entries
            .filter((entry) => entry.topic === topic)
            .map(item)
            .join('\n'),
        )}`,
    )
    .join('\n');

const page = (head, content) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Questions</title><style>${STYLE}</style>${head}</head><body><h1>Questions</h1>\n${content}</body></html>`;

const files = (name, hasStyle) =>
  `${hasStyle ? `<link rel="stylesheet" href="/peers/${name}.css">` : ''}<script type="module" src="/peers/${name}.js"></script>`;

const details = (entry) =>
  `<details><summary>${entry.question}</summary><div>${answerHtml(entry)}</div></details>`;
const script = '<script type="module" src="/cdn/faq-widget.js"></script>';
const room =
  'faq-widget { display: block; --faq-min-height: 100vh } faq-widget:not(:defined) { min-height: 100vh }';

/**
 * Beside its `page`, each names what is looked at, as functions that run there with the number of an entry:
 * `question` gives the element that keys open, once it is as its reader will see it; `answer` the text behind it.
 * `isOwn`: this widget, which says when it is ready and can be searched.
 */
export const KINDS = {
  'static page': {
    page: (entries) =>
      page(
        '<style>details { border-block-end: 1px solid #ccc } summary { padding: 0.8em 0.25em; font-weight: 600; cursor: pointer }</style>',
        body(entries, (items) => items, details),
      ),
    question: (index) => document.querySelectorAll('summary')[index],
    answer: (index) => document.querySelectorAll('details > div')[index],
  },

  'faq-widget': {
    page: ({ length }) =>
      page(`<style>${room}</style>${script}`, `<faq-widget src="/faq/${length}.json"></faq-widget>`),
    question: (index) => document.querySelector('faq-widget')?.shadowRoot?.querySelectorAll('summary')[index],
    answer: (index) =>
      document.querySelector('faq-widget').shadowRoot.querySelectorAll('[part=answer]')[index],
    isOwn: true,
  },

  'faq-widget with <details>': {
    page: (entries) =>
      page(
        `<style>${room}</style>${script}`,
        `<faq-widget>${body(entries, (items) => items, details)}</faq-widget>`,
      ),
    question: (index) => document.querySelectorAll('faq-widget > details > summary')[index],
    answer: (index) => document.querySelectorAll('faq-widget > details > div')[index],
    isOwn: true,
  },

  Shoelace: {
    page: (entries) =>
      page(
        files('shoelace', true),
        body(
          entries,
          (items) => items,
          (entry) => `<sl-details summary="${entry.question}"><div>${answerHtml(entry)}</div></sl-details>`,
        ),
      ),
    question: (index) => document.querySelectorAll('sl-details')[index]?.shadowRoot?.querySelector('summary'),
    answer: (index) => document.querySelectorAll('sl-details > div')[index],
  },

  Vaadin: {
    page: (entries) =>
      page(
        files('vaadin'),
        body(
          entries,
          (items) => `<vaadin-accordion opened="-1">${items}</vaadin-accordion>`,
          (entry) =>
            `<vaadin-accordion-panel><vaadin-accordion-heading slot="summary">${entry.question}</vaadin-accordion-heading><div>${answerHtml(entry)}</div></vaadin-accordion-panel>`,
        ),
      ),
    question: (index) => {
      const heading = document.querySelectorAll('vaadin-accordion-heading')[index];
      return heading?.shadowRoot?.querySelector('button') ? heading : undefined;
    },
    answer: (index) => document.querySelectorAll('vaadin-accordion-panel > div')[index],
  },

  Spectrum: {
    page: (entries) =>
      page(
        files('spectrum'),
        `<sp-theme system="spectrum" color="light" scale="medium">${body(
          entries,
          (items) => `<sp-accordion allow-multiple>${items}</sp-accordion>`,
          (entry) =>
            `<sp-accordion-item label="${entry.question}"><div>${answerHtml(entry)}</div></sp-accordion-item>`,
        )}</sp-theme>`,
      ),
    question: (index) =>
      document.querySelectorAll('sp-accordion-item')[index]?.shadowRoot?.querySelector('button'),
    answer: (index) => document.querySelectorAll('sp-accordion-item > div')[index],
  },
};
