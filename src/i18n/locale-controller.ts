import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Section } from '../../locales/index.js';
import { availableLanguage, loadWords } from '../core/words.js';
import { pageLanguage, textDirection } from './language.js';
import { sameLanguage } from '../core/text.js';
import { createTranslator, wordlessTranslator, type Translator } from './translator.js';

type Words = Translator['words'];

/**
 * Follows the language of the page around its host, live, and keeps a translator for it.
 * While another language loads, the last one stays in use.
 */
export class LocaleController implements ReactiveController {
  /** What speaks to the shopper; `undefined` until the first language is there. */
  translator: Translator | undefined;
  /** The nearest `lang` of the page; `undefined` where there is none. */
  pageLocale: string | undefined;

  /** Words of the languages that texts had to fall back to. */
  otherWords: ReadonlyMap<string, Words> = new Map();

  #dir: 'ltr' | 'rtl' | undefined;
  readonly #loadingWords = new Set<string>();
  #wanted: string | undefined;
  #defaultLocale: string | undefined;
  readonly #observer = new MutationObserver(() => {
    this.#read();
  });

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly onError: (error: unknown) => void,
    private readonly section: Section = 'questions',
  ) {
    host.addController(this);
  }

  /** The document's own language, used where the page has none or one that we lack. */
  set defaultLocale(tag: string | undefined) {
    if (tag === this.#defaultLocale) return;
    this.#defaultLocale = tag;
    this.#load();
  }

  /** The reader's language for content: the page's, else the document's. */
  get contentLocale(): string {
    return this.pageLocale ?? this.#defaultLocale ?? 'en';
  }

  /** The direction of the interface's language, unless the page says otherwise just where it says the language. */
  get direction(): 'ltr' | 'rtl' {
    return this.#dir ?? textDirection(this.translator?.locale ?? 'en');
  }

  /**
   * The words for facts in a text of another language than the reader's. They may arrive later:
   * `otherWords` is another map then.
   */
  wordsOf(lang: string): Words {
    const language = availableLanguage(lang) ?? 'en';
    if (this.translator && sameLanguage(language, this.translator.locale)) return this.translator.words;
    if (!this.otherWords.has(language) && !this.#loadingWords.has(language)) {
      this.#loadingWords.add(language);
      loadWords(language).then((words) => {
        this.otherWords = new Map(this.otherWords).set(language, words);
        this.host.requestUpdate();
      }, this.onError);
    }
    return this.otherWords.get(language) ?? {};
  }

  hostConnected(): void {
    for (let root = this.host.getRootNode(); ; root = root.host.getRootNode()) {
      this.#observer.observe(root, { attributes: true, attributeFilter: ['lang', 'dir'], subtree: true });
      if (!(root instanceof ShadowRoot)) break;
    }
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #read(): void {
    const { lang, dir } = pageLanguage(this.host);
    if (lang === this.pageLocale && dir === this.#dir && this.#wanted !== undefined) return;
    this.pageLocale = lang;
    this.#dir = dir;
    this.host.requestUpdate();
    this.#load();
  }

  #load(): void {
    const candidates = [this.pageLocale, this.#defaultLocale, 'en'];
    // Before the document is there, its language is unknown: a page in a language that we lack waits for it.
    if (this.#defaultLocale === undefined && !(this.pageLocale && availableLanguage(this.pageLocale))) return;
    const wanted = candidates.find((tag) => tag !== undefined && availableLanguage(tag)) ?? 'en';
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    createTranslator(wanted, this.section).then(
      (translator) => {
        if (wanted !== this.#wanted) return;
        this.translator = translator;
        this.host.requestUpdate();
      },
      (error: unknown) => {
        if (wanted !== this.#wanted) return;
        this.#wanted = undefined;
        this.translator ??= wordlessTranslator(wanted);
        this.host.requestUpdate();
        this.onError(error);
      },
    );
  }
}
