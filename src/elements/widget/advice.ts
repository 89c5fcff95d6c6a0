import { html, nothing } from 'lit';
import type { Calculation, Task } from '../../core/calculation.js';
import { hasWord, plainQuery } from '../../core/query-text.js';
import type { Translator } from '../../i18n/translator.js';
import type { ProvidedResult } from '../search-provider.js';
import { adopt } from '../shell.js';
import type { Finder } from './finder.js';
import { isChanged } from './long-list.js';
import type { WidgetView } from './view.js';

const CALCULATIONS: readonly (Task | 'calculator')[] = [
  'cancel',
  'return',
  'delivery',
  'change',
  'calculator',
];

/** Is what was found an answer? A single word that stands there as it was typed is, however little it tells. */
function isAnswer([first]: readonly ProvidedResult[], query: string): boolean {
  const typed = plainQuery(query).trimEnd();
  return (
    first !== undefined &&
    (first.isConfident !== false ||
      (first.matches ?? []).some(({ text }) => plainQuery(text).startsWith(typed)))
  );
}

/** What a search says beside its results, once the typing has settled: with each key it would flicker. */
export class Advice {
  outcome: 'answer' | 'unsure' | 'nothing' = 'answer';
  /** The query as the document spells it, where that finds an answer and the query itself does not. */
  suggestion: string | undefined;
  /** What the calculator answers. */
  calculation: Calculation | undefined;
  /** There is something to say, and what shows it is on its way. */
  isLoading = false;

  #key: readonly unknown[] = [];
  /** What shows it; most searches need none. */
  #module: typeof import('./beside-results.js') | undefined;

  constructor(
    private readonly view: WidgetView,
    private readonly finder: Finder,
  ) {}

  /** The status line: the count, or what is to be said instead. */
  status(count: string): unknown {
    const { translator, isSlow } = this.finder;
    this.#update(translator);
    if (!translator) return count;
    const { t } = translator;
    const { query } = this.view.search;
    const text = this.outcome === 'nothing' ? t('found.none', { query }) : count;
    // The same words in another node would be read aloud once more.
    if (this.outcome !== 'unsure' && !isSlow) return text;
    return html`${text}
    ${this.outcome === 'unsure' ? html`<span part="unsure">${t('found.unsure')}</span>` : nothing}
    ${isSlow ? html`<span class="spoken">${t('found.searching')}</span>` : nothing}`;
  }

  /** What stands above the entries. */
  above(): unknown {
    const { translator } = this.finder;
    return translator && this.#module?.renderAbove(this.view, this, translator);
  }

  /** What stands in place of entries. */
  empty(): unknown {
    const { translator } = this.finder;
    return translator && this.#module?.renderEmptyResult(this.view, this, translator);
  }

  #update(translator: Translator | undefined): void {
    const { search, topic, content, documents, navigation, locale } = this.view;
    const { results, query, isSettling } = search;
    const key = [results, query, topic, content, translator, this.#module];
    if (isSettling || !isChanged(key, this.#key)) return;
    this.#key = key;
    const shown = results?.filter(({ id }) => !topic || content?.entries.get(id)?.topic === topic);
    const outcome = shown?.length === 0 ? 'nothing' : 'unsure';
    this.outcome = !shown || isAnswer(shown, query) ? 'answer' : outcome;
    const { engine } = this.finder;
    const suggestion = results && !isAnswer(results, query) ? engine?.didYouMean(query) : undefined;
    this.suggestion =
      suggestion && isAnswer(engine?.search(suggestion) ?? [], suggestion) ? suggestion : undefined;
    this.calculation = undefined;
    if (this.outcome !== 'answer') this.#load();
    const policy = documents.document?.policy;
    if (!results || !translator || typeof policy !== 'object' || !navigation.views.includes('calculator'))
      return;
    const wordsOf = (task: (typeof CALCULATIONS)[number]) => translator.t(`found.words.${task}`);
    if (!hasWord(plainQuery(query), CALCULATIONS.map(wordsOf).join().split(','))) return;
    this.#load();
    this.calculation = this.#module?.readCalculation(query, policy, locale.contentLocale, wordsOf);
  }

  #load(): void {
    if (this.isLoading || this.#module) return;
    this.isLoading = true;
    const { host, report } = this.view;
    import('./beside-results.js')
      .then((module) => {
        this.#module = module;
        adopt(host, module.besideStyles);
      })
      .catch(report.bind(null, 'search-unavailable'))
      .finally(() => {
        this.isLoading = false;
        host.requestUpdate();
      });
  }
}
