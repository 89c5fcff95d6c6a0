import { html, type TemplateResult } from 'lit';
import type { Fact } from '../model/facts.js';
import type { Say } from '../texts/index.js';

/** Puts something around what is selected in a text, or at the cursor; the field says itself that it changed. */
function wrap(field: HTMLTextAreaElement, before: string, after: string, filler = ''): void {
  const { selectionStart: start, selectionEnd: end, value } = field;
  const text = value.slice(start, end) || filler;
  field.focus();
  field.setRangeText(before + text + after, start, end, 'end');
  field.setSelectionRange(start + before.length, start + before.length + text.length);
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Every line that is selected, whole, becomes an item. */
function list(field: HTMLTextAreaElement): void {
  const { selectionStart, selectionEnd, value } = field;
  const start = value.lastIndexOf('\n', selectionStart - 1) + 1;
  const items = value.slice(start, selectionEnd).split('\n');
  const made = items.map((line) => (line.startsWith('- ') ? line : `- ${line}`)).join('\n');
  field.focus();
  field.setRangeText(made, start, selectionEnd, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Buttons that write Markdown, and the facts of the policy, into the answer below them. */
export function markdownTools(say: Say, facts: readonly Fact[]): TemplateResult {
  const fieldOf = ({ currentTarget }: Event) =>
    (currentTarget as Element).closest('.field')?.querySelector('textarea') ?? undefined;
  const act = (write: (field: HTMLTextAreaElement) => void) => (event: Event) => {
    const field = fieldOf(event);
    if (field) write(field);
  };
  const insert = (event: Event) => {
    const select = event.currentTarget as HTMLSelectElement;
    const { value } = select;
    select.value = '';
    act((field) => wrap(field, value && `{{${value}}}`, ''))(event);
  };
  const button = (label: string, sign: string, write: (field: HTMLTextAreaElement) => void) =>
    html`<button type="button" class="tool" aria-label=${label} title=${label} @click=${act(write)}>
      <span aria-hidden="true">${sign}</span>
    </button>`;
  return html`<span class="tools">
    ${button(say('markdown.bold'), 'B', (field) => wrap(field, '**', '**', say('markdown.words')))}
    ${button(say('markdown.list'), '•', list)}
    ${button(say('markdown.link'), '↗', (field) => wrap(field, '[', '](https://)', say('markdown.words')))}
    <select class="tool" aria-label=${say('fact.insert')} title=${say('fact.hint')} @change=${insert}>
      <option value="">{ }</option>
      ${facts.map(({ name, value }) => html`<option value=${name}>${say(`fact.${kindOf(name)}`)} · ${value}</option>`)}
      ${facts.length === 0 ? html`<option disabled>${say('fact.none')}</option>` : ''}
    </select>
  </span>`;
}

/** What a fact is about, in words of the studio. */
export function kindOf(name: string) {
  const [section, ...rest] = name.split('.');
  const last = rest.at(-1);
  if (section === 'cancellation') return last === 'fee' ? 'cancelFee' : 'cancelWindow';
  if (section === 'modification') return 'changeWindow';
  if (section === 'returns') return 'returns';
  if (section === 'statutory') return 'statutory';
  if (section === 'support') return last === 'email' ? 'email' : last === 'reply' ? 'reply' : 'hours';
  if (last === 'transit') return 'transit';
  if (last === 'freeOver') return 'freeOver';
  return last === 'cutoff' ? 'cutoff' : 'handling';
}
