/** The demo shop: its texts in three languages, and switches for language, colour scheme and direction. */
import { rightToLeft, texts, type Language, type TextKey } from './texts.js';

/** What each switch offers; the first is what an address without it means. */
const CHOICES = {
  lang: ['fr', 'en', 'ar'],
  scheme: ['system', 'light', 'dark'],
  dir: ['auto', 'ltr', 'rtl'],
} as const;
type Setting = keyof typeof CHOICES;

const root = document.documentElement;
const controls = document.querySelector<HTMLFormElement>('#demo-controls');

/** What the address asks for; anything unknown, or missing, is the first choice. */
function current(setting: Setting): string {
  const choices: readonly string[] = CHOICES[setting];
  const asked = new URLSearchParams(location.search).get(setting) ?? '';
  return choices.includes(asked) ? asked : CHOICES[setting][0];
}

/** Keeps a choice in the address, so that every state of the page can be linked to, and shows it. */
function choose(setting: Setting, value: string): void {
  const url = new URL(location.href);
  if (value === CHOICES[setting][0]) url.searchParams.delete(setting);
  else url.searchParams.set(setting, value);
  history.replaceState(history.state, '', url);
  show();
}

function show(): void {
  const language = current('lang') as Language;
  const direction = current('dir');
  root.lang = language;
  root.dir = direction === 'auto' ? (rightToLeft.includes(language) ? 'rtl' : 'ltr') : direction;
  root.dataset['scheme'] = current('scheme');
  write(language);
  for (const setting of Object.keys(CHOICES) as Setting[]) {
    const control = controls?.elements.namedItem(setting);
    if (control instanceof HTMLSelectElement) control.value = current(setting);
  }
}

function write(language: Language): void {
  const text = (key: string | undefined) => texts[language][key as TextKey];
  const all = (attribute: string) => document.querySelectorAll<HTMLElement>(`[data-${attribute}]`);
  for (const element of all('text')) element.textContent = text(element.dataset['text']);
  for (const element of all('label')) element.ariaLabel = text(element.dataset['label']);
  for (const element of all('content')) element.setAttribute('content', text(element.dataset['content']));

  const price = new Intl.NumberFormat(language, {
    style: 'currency',
    currency: 'USD',
    maximumFractionDigits: 0,
  });
  for (const data of document.querySelectorAll<HTMLDataElement>('data.price')) {
    data.textContent = price.format(Number(data.value));
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) {
    link.ariaCurrent = link.hreflang === language ? 'true' : null;
  }
}

controls?.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLSelectElement) choose(target.name as Setting, target.value);
});

document.querySelector('.languages')?.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const { ctrlKey, metaKey, shiftKey, altKey } = event as MouseEvent;
  if (!link || ctrlKey || metaKey || shiftKey || altKey) return;
  event.preventDefault();
  choose('lang', link.hreflang);
});

show();
