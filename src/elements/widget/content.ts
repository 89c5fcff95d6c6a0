import type { fillFacts } from '../../core/facts.js';
import type { FaqDocument, Text } from '../../core/schema.js';
import type { LocaleController } from '../../i18n/locale-controller.js';
import { showText, type ShownText } from '../shown-text.js';

export interface ShownEntry {
  readonly id: string;
  readonly topic: string;
  readonly question: ShownText;
  /** Markdown with its facts filled in. */
  readonly answer: ShownText;
  /** The page's own element, where the entry comes from one. */
  readonly element: HTMLDetailsElement | undefined;
}

export interface ShownTopic {
  readonly id: string;
  readonly label: ShownText;
  readonly entries: readonly ShownEntry[];
}

/** A document as one reader sees it. */
export interface Content {
  readonly title: ShownText | undefined;
  readonly intro: ShownText | undefined;
  readonly closing: ShownText | undefined;
  readonly help: ShownText | undefined;
  readonly email: string | undefined;
  readonly topics: readonly ShownTopic[];
  readonly entries: ReadonlyMap<string, ShownEntry>;
}

export interface ContentOptions {
  readonly locale: Pick<LocaleController, 'contentLocale' | 'wordsOf'>;
  /** BCP 47 tag of the interface: a text in its language needs no `lang` of its own. */
  readonly interfaceLocale: string;
  /** Says facts; `undefined` until it is loaded. */
  readonly fillFacts: typeof fillFacts | undefined;
  /** Ids of the only topics to show; empty for all. */
  readonly topics: readonly string[];
  readonly elements: ReadonlyMap<string, HTMLDetailsElement> | undefined;
}

/** A fact that cannot be said yet keeps its place in the line. */
const hideFacts: typeof fillFacts = (text) => text.replace(/\{\{[^{}]*\}\}/gu, '…');

/** Chooses each text's language and fills its facts. Topics without entries are left out. */
export function readContent(document: FaqDocument, options: ContentOptions): Content {
  const { locale, interfaceLocale, topics, elements, fillFacts = hideFacts } = options;
  const show = (text: Text): ShownText => {
    const shown = showText(text, document, locale.contentLocale, interfaceLocale);
    // A text that fell back says its facts in its own language: half a sentence in another helps nobody.
    const { lang = interfaceLocale } = shown;
    const value = fillFacts(shown.value, {
      document,
      locale: lang,
      get words() {
        return locale.wordsOf(lang);
      },
    });
    return { ...shown, value };
  };
  const showOptional = (text: Text | undefined) => (text === undefined ? undefined : show(text));
  const wanted = document.topics.filter(({ id }) => topics.length === 0 || topics.includes(id));
  const groups = new Map<string, ShownEntry[]>(wanted.map(({ id }) => [id, []]));
  const entries = new Map<string, ShownEntry>();
  for (const { id, topic, question, answer } of document.entries) {
    const group = groups.get(topic);
    if (!group) continue;
    const entry = { id, topic, question: show(question), answer: show(answer), element: elements?.get(id) };
    group.push(entry);
    entries.set(id, entry);
  }
  const support = typeof document.support === 'object' ? document.support : undefined;
  return {
    title: showOptional(document.title),
    intro: showOptional(document.intro),
    closing: showOptional(document.closing),
    help: showOptional(support?.intro),
    email: support?.email,
    topics: wanted
      .map(({ id, label }) => ({ id, label: show(label), entries: groups.get(id) ?? [] }))
      .filter((topic) => topic.entries.length > 0),
    entries,
  };
}
