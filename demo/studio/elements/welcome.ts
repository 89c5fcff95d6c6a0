import { html, type TemplateResult } from 'lit';
import example from '../../store/faq.json';
import { asDraft } from '../model/draft.js';
import { addEntry } from '../model/questions.js';
import type { Studio } from '../store.js';

/** What to begin with, where there is nothing yet. */
export function welcome(studio: Studio): TemplateResult {
  const { say } = studio;
  const write = () => {
    const path = '/entries/0/question';
    studio.moved(addEntry(studio.draft, undefined), say('entry.added'), `[data-path="${path}"]`);
  };
  const openExample = () => {
    const draft = asDraft(example);
    if (draft) studio.open(draft, say('import.opened'));
    studio.focus('#editor-title');
  };
  return html`<section class="welcome" aria-labelledby="welcome-title">
    <h2 id="welcome-title">${say('welcome.title')}</h2>
    <p class="lead">${say('welcome.lead')}</p>
    <ul class="ways">
      <li>
        <h3>${say('welcome.import.title')}</h3>
        <p>${say('welcome.import.text')}</p>
        <button type="button" class="primary" @click=${() => studio.show('import')}>
          ${say('welcome.import')}
        </button>
      </li>
      <li>
        <h3>${say('welcome.write.title')}</h3>
        <p>${say('welcome.write.text')}</p>
        <button type="button" @click=${write}>${say('welcome.write')}</button>
      </li>
      <li>
        <h3>${say('welcome.example.title')}</h3>
        <p>${say('welcome.example.text')}</p>
        <button type="button" @click=${openExample}>${say('welcome.example')}</button>
      </li>
    </ul>
    <p class="hint">${say('welcome.privacy')}</p>
  </section>`;
}
