import { html, nothing, type TemplateResult } from 'lit';
import { whereIs } from '../model/checks.js';
import type { Place } from '../model/questions.js';
import { missingTexts } from '../model/texts.js';
import type { Studio } from '../store.js';
import { languageName } from './sentences.js';

type Missing = ReadonlyMap<string, ReadonlySet<string>>;

export const indexOf = (place: { readonly kind: string; readonly index?: number }): number | undefined =>
  place.index;

/** Tells a row from the others: `entry-3`. */
export const rowId = (place: Place): string => [place.kind, indexOf(place) ?? []].flat().join('-');

/** The languages in which each topic and entry lacks something. */
export function missingByPlace({ draft, languages }: Studio): Missing {
  const missing = new Map<string, Set<string>>();
  for (const { path, language } of missingTexts(draft, languages)) {
    const [, list, index = ''] = path.split('/');
    const id = `${list === 'topics' ? 'topic' : 'entry'}-${index}`;
    missing.set(id, (missing.get(id) ?? new Set()).add(language));
  }
  return missing;
}

/** One topic or entry: its text, what it lacks, and how much is wrong with it. */
export function outlineRow(studio: Studio, place: Place, label: string, missing: Missing): TemplateResult {
  const { say } = studio;
  const id = rowId(place);
  const isCurrent = rowId(studio.place) === id;
  const wrong = studio.checks.filter((check) => {
    const where = whereIs(check);
    const isHere = where.kind === place.kind && indexOf(where) === indexOf(place);
    return isHere && !check.code.startsWith('missing-');
  }).length;
  return html`<button
    type="button"
    class="row ${place.kind}"
    data-row=${id}
    aria-current=${isCurrent ? 'true' : nothing}
    aria-keyshortcuts=${place.kind === 'page' ? nothing : 'Alt+ArrowUp Alt+ArrowDown Delete'}
    @click=${() => studio.go(place)}
  >
    <span class="row-text">${label}</span>
    ${[...(missing.get(id) ?? [])].map((language) =>
      mark('tag', language, say('missing.in', { language: languageName(language, studio.language) })),
    )}
    ${wrong > 0 ? mark('badge', String(wrong), say('checks.count', { count: wrong })) : nothing}
  </button>`;
}

/** A short sign, with words for those who hear it. */
const mark = (kind: string, sign: string, words: string): TemplateResult =>
  html`<span class=${kind}>
    <span aria-hidden="true">${sign}</span>
    <span class="hidden">${words}</span>
  </span>`;
