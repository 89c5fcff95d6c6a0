/** What the studio knows: the document with its past, the place being looked at, and what is wrong. */
import { checksOf, type Check, type Where } from './model/checks.js';
import { asDraft, newDraft, type Draft } from './model/draft.js';
import { begin, record, redo, undo, type History } from './model/history.js';
import { guessBasis, type Basis } from './model/policy.js';
import type { Moved, Place } from './model/questions.js';
import { languagesOf, nextMissing, type MissingText } from './model/texts.js';
import { speak, type Say, type StudioLanguage } from './texts/index.js';

export const VIEWS = ['questions', 'policy', 'support', 'import', 'publish'] as const;
export type View = (typeof VIEWS)[number];

/** Who has not typed for so long is told what is wrong. */
const PAUSE_MS = 300;

export interface Snapshot {
  readonly draft: Draft;
  readonly place: Place;
}

export interface ChangeOptions {
  readonly place?: Place;
  /** What is typed in one field is one change. */
  readonly key?: string;
  /** What to say of it, politely. */
  readonly said?: string;
}

/** Tells of every change by `change`, of another document before it comes by `replace`, of a wish for the focus by `focus`. */
export class Studio extends EventTarget {
  #history: History<Snapshot>;
  #checks: { readonly draft: Draft; readonly list: readonly Check[] } | undefined;
  #lastMissing: MissingText | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;

  view: View = 'questions';
  /** The one or two languages that are shown side by side. */
  languages: readonly string[];
  /** The one that was written in last; the preview speaks it. */
  current: string;
  /** What was said last; a screen reader reads it out. */
  said = '';
  /** Counts what was said: the same words a second time are said again. */
  saidCount = 0;
  /** Why the document is not kept in this browser; empty where it is. */
  unsaved = '';

  constructor(
    draft: Draft,
    public language: StudioLanguage,
    private readonly now: () => number = Date.now,
  ) {
    super();
    this.#history = begin<Snapshot>({ draft, place: { kind: 'page' } });
    this.languages = languagesOf(draft).slice(0, 2);
    this.current = this.languages[0] ?? 'en';
  }

  get draft(): Draft {
    return this.#history.present.draft;
  }

  get place(): Place {
    return this.#history.present.place;
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  get say(): Say {
    return speak(this.language);
  }

  get basis(): Basis {
    return guessBasis(this.draft, new Intl.DateTimeFormat().resolvedOptions().timeZone);
  }

  /** What is wrong; while somebody types, what was wrong a moment ago. */
  get checks(): readonly Check[] {
    const known = this.#checks;
    if (known && (known.draft === this.draft || this.#typing !== undefined)) return known.list;
    this.#checks = { draft: this.draft, list: checksOf(this.draft) };
    return this.#checks.list;
  }

  change(draft: Draft, { place = this.place, key, said = '' }: ChangeOptions = {}): void {
    if (draft === this.draft) return;
    this.#history = record(this.#history, { draft, place }, key, this.now());
    clearTimeout(this.#typing);
    this.#typing = undefined;
    if (key !== undefined)
      this.#typing = setTimeout(() => {
        this.#typing = undefined;
        this.dispatchEvent(new Event('change'));
      }, PAUSE_MS);
    this.#tell(said);
  }

  /** A change that leads somewhere else. @param field - Selector of what gets the focus. */
  moved({ draft, place }: Moved, said: string, field: string): void {
    this.change(draft, { place, said });
    this.focus(field);
  }

  /** Another document takes this one's place; undo brings it back. */
  open(draft: Draft, said: string): void {
    this.dispatchEvent(new Event('replace'));
    const hasEntries = draft.entries.length > 0;
    this.change(draft, { place: hasEntries ? { kind: 'entry', index: 0 } : { kind: 'page' }, said });
    this.languages = languagesOf(draft).slice(0, 2);
    this.current = this.languages[0] ?? 'en';
    this.#tell(said);
  }

  undo(): void {
    const before = this.#history;
    this.#history = undo(this.#history);
    this.#after(before, this.say('undone'));
  }

  redo(): void {
    const before = this.#history;
    this.#history = redo(this.#history);
    this.#after(before, this.say('redone'));
  }

  /** Looks at something; that is no change of the document. */
  go(where: Where, field?: string): void {
    const isPlace = where.kind !== 'policy' && where.kind !== 'support';
    this.view = isPlace ? 'questions' : where.kind;
    if (isPlace) this.#history = { ...this.#history, present: { draft: this.draft, place: where } };
    this.#tell('');
    if (field !== undefined) this.focus(field);
  }

  show(view: View): void {
    this.view = view;
    this.#tell('');
  }

  /** @param second - Empty for one language alone. */
  showLanguages(first: string, second: string): void {
    this.languages = [...new Set([first, second])].filter(Boolean);
    this.current = this.languages[0] ?? 'en';
    this.#tell('');
  }

  speakTo(language: StudioLanguage): void {
    this.language = language;
    this.#tell('');
  }

  preview(language: string): void {
    if (language === this.current) return;
    this.current = language;
    this.dispatchEvent(new Event('change'));
  }

  /** Goes to the next text that is missing in one of the languages. */
  goToMissing(): void {
    const missing = nextMissing(this.draft, this.languages, this.#lastMissing);
    this.#lastMissing = missing;
    if (!missing) return;
    const [, list, index] = missing.path.split('/');
    const kind = list === 'topics' ? 'topic' : 'entry';
    this.go(index === undefined ? { kind: 'page' } : { kind, index: Number(index) }, fieldOf(missing));
  }

  announce(said: string): void {
    this.#tell(said);
  }

  focus(selector: string): void {
    this.dispatchEvent(new CustomEvent('focus', { detail: selector }));
  }

  #after(before: History<Snapshot>, said: string): void {
    if (before !== this.#history) this.#tell(said);
  }

  #tell(said: string): void {
    this.said = said;
    if (said) this.saidCount += 1;
    this.dispatchEvent(new Event('change'));
  }
}

/** Selector of the field for a text in one language. */
export const fieldOf = ({ path, language }: MissingText): string =>
  `[data-path="${path}"][data-language="${language}"]`;

/** The document to begin with: what is stored, or a blank one. */
export const firstDraft = (stored: unknown, language: string): Draft => asDraft(stored) ?? newDraft(language);
