/** The demo shop: its texts in three languages, and switches for language, style, colour scheme and direction. */
import { loaders } from '../locales/index.js';
import { textDirection } from '../src/i18n/language.js';
import { texts, type Language, type TextKey } from './texts.js';

/** What each switch offers; the first is what an address without it means. */
const CHOICES = {
  lang: [...new Set(['fr', 'en', 'ar', ...Object.keys(loaders)])],
  preset: ['quiet', 'elegant', 'warm'],
  scheme: ['system', 'light', 'dark'],
  dir: ['auto', 'ltr', 'rtl'],
} as const;
type Setting = keyof typeof CHOICES;

const root = document.documentElement;
const preset = document.querySelector<HTMLLinkElement>('#preset');
const controls = document.querySelector<HTMLFormElement>('#demo-controls');

/** What the address asks for; anything unknown, or missing, is the first choice. */
function current(setting: Setting): string {
  const choices: readonly string[] = CHOICES[setting];
  const asked = new URLSearchParams(location.search).get(setting) ?? '';
  return choices.includes(asked) ? asked : (choices[0] ?? '');
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
  const language = current('lang');
  const direction = current('dir');
  root.lang = language;
  root.dir = direction === 'auto' ? textDirection(language) : direction;
  root.dataset['scheme'] = current('scheme');
  root.dataset['preset'] = current('preset');
  if (preset) preset.href = `presets/${current('preset')}.css`;
  write(language);
  for (const setting of Object.keys(CHOICES) as Setting[]) {
    const control = controls?.elements.namedItem(setting);
    if (control instanceof HTMLSelectElement) control.value = current(setting);
  }
}

/** The widget speaks more languages than the shop, whose texts stay in their own there, and say so. */
function write(language: string): void {
  const isOurs = Object.hasOwn(texts, language);
  const own = texts[isOurs ? (language as Language) : 'fr'];
  const text = (key: string | undefined) => own[key as TextKey];
  const all = (attribute: string) => document.querySelectorAll<HTMLElement>(`[data-${attribute}]`);
  for (const element of all('text')) {
    element.textContent = text(element.dataset['text']);
    if (isOurs) element.removeAttribute('lang');
    else element.lang = 'fr';
  }
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

/** Each language by its own name. */
function nameLanguages(select: HTMLSelectElement): void {
  const options = CHOICES.lang.map((language) => {
    const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
    const option = new Option(name.charAt(0).toLocaleUpperCase(language) + name.slice(1), language);
    option.lang = language;
    return option;
  });
  select.replaceChildren(...options);
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

const languages = controls?.elements.namedItem('lang');
if (languages instanceof HTMLSelectElement) nameLanguages(languages);
show();
