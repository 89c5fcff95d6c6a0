import { html, nothing, type TemplateResult } from 'lit';
import { isBlank } from '../model/draft.js';
import type { Import, Opened, PlacedProblem } from '../model/import.js';
import type { Studio } from '../store.js';
import { kindOf } from './markdown-tools.js';
import { languageName, sentenceOf } from './sentences.js';

export interface ImportActions {
  readonly open: (opened: Opened) => void;
  readonly openWithPolicy: (opened: Opened) => void;
}

/** What was found in what was given, before it takes the place of what is there. */
export function importReport(studio: Studio, result: Import, actions: ImportActions): TemplateResult {
  const { say } = studio;
  if (result.status === 'refused')
    return html`<div id="import-error" class="error-box">
      <h3>${say('import.refused')}</h3>
      ${problemList(studio, result.problems)}
    </div>`;
  const { draft, problems, proposal } = result;
  const { values, conflicts } = proposal;
  const hasValues = result.status === 'page' && values.length > 0;
  return html`<h3 id="import-found" tabindex="-1">
      ${say('import.found', { topics: say('topic.count', { count: draft.topics.length }), entries: say('entry.count', { count: draft.entries.length }) })}
    </h3>
    ${
      problems.length > 0
        ? html`<h4>${say('import.problems', { count: problems.length })}</h4>
            <p class="hint">${say('import.problems.hint')}</p>
            ${problemList(studio, problems)}`
        : nothing
    }
    ${reviewList(studio, result)}
    ${
      conflicts.length > 0
        ? html`<h4>${say('import.conflicts')}</h4>
            <ul>
              ${conflicts.map(
                (conflict) =>
                  html`<li>
                    ${conflict.values.map(({ sentence }) => html`<q class="excerpt">${sentence}</q>`)}
                  </li>`,
              )}
            </ul>`
        : nothing
    }
    ${
      hasValues
        ? html`<h4>${say('import.policy')}</h4>
            <ul class="values">
              ${values.map(({ fact, text, sentence }) => html`<li>${say(`fact.${kindOf(fact)}`)}: <strong>${text}</strong> <q class="excerpt">${sentence}</q></li>`)}
            </ul>`
        : nothing
    }
    ${isBlank(studio.draft) ? nothing : html`<p class="hint">${say('import.replaces')}</p>`}
    <div class="actions">
      ${
        hasValues
          ? html`<button type="button" class="primary" @click=${() => actions.openWithPolicy(result)}>
              ${say('import.openWithPolicy')}
            </button>`
          : nothing
      }
      <button type="button" class=${hasValues ? nothing : 'primary'} @click=${() => actions.open(result)}>
        ${say(hasValues ? 'import.openAlone' : 'import.open')}
      </button>
    </div>`;
}

function problemList(studio: Studio, problems: readonly PlacedProblem[]): TemplateResult {
  const { say, language } = studio;
  return html`<ul class="problems">
    ${problems.map((problem) => {
      const { text, lang } = sentenceOf(problem, say, language);
      return html`<li>
        <p class="where">
          <code>${problem.path || '/'}</code>
          ${problem.line === undefined ? nothing : html`<span>${say('import.line', { line: problem.line })}</span>`}
        </p>
        <p lang=${lang ?? nothing}>${text}</p>
      </li>`;
    })}
  </ul>`;
}

/** What the reader was unsure of: the same doubt about several questions is told once. */
function reviewList(studio: Studio, { review, draft }: Opened): TemplateResult | typeof nothing {
  const { say, language } = studio;
  if (review.length === 0) return nothing;
  const proposed = review.filter(({ code }) => code === 'proposed-question');
  const others = review.filter(({ code }) => code !== 'proposed-question' && code !== 'guessed-language');
  const isGuessed = review.some(({ code }) => code === 'guessed-language');
  return html`<h4>${say('import.review')}</h4>
    <ul class="review">
      ${isGuessed ? html`<li>${say('import.guessed', { language: languageName(String(draft.defaultLocale), language) })}</li>` : nothing}
      ${
        proposed.length > 0
          ? html`<li>
              <details>
                <summary>${say('import.proposed', { count: proposed.length })}</summary>
                <ul>
                  ${proposed.map(({ path }) => html`<li>${String(draft.entries[Number(path.split('/')[2])]?.question)}</li>`)}
                </ul>
              </details>
            </li>`
          : nothing
      }
      ${others.map(({ message, code }) =>
        code === 'no-topic'
          ? html`<li>${say('import.noTopic')}</li>`
          : html`<li lang=${language === 'en' ? nothing : 'en'}>${message}</li>`,
      )}
    </ul>`;
}
