import { noChange } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { LongList } from './long-list.js';
import { renderMarkdown } from './markdown.js';
import type { SearchController } from './search-controller.js';

/** So long a page may be busy without anybody noticing, at least and, while it is quite idle, at most. */
const SLICE_MS = [8, 24] as const;

/**
 * Runs work when the page is idle, and tells it how many milliseconds it may take. Engines without requestIdleCallback
 * get a task of their own.
 */
function whenIdle(work: (sliceMs: number) => void): void {
  const [least, most] = SLICE_MS;
  if (typeof requestIdleCallback !== 'function') setTimeout(work, 1, least);
  else
    requestIdleCallback(
      (deadline) => {
        work(Math.min(Math.max(deadline.timeRemaining(), least), most));
      },
      { timeout: 300 },
    );
}

/**
 * Writes a long list and then the answers in small slices: closed answers are in the page, so that
 * the browser's own search finds them, and no long document ever blocks a key press.
 */
export class AnswerQueue {
  #isScheduled = false;
  readonly #waiting = new Set<AnswerDirective>();

  /**
   * @param headingLevel - The level of the first headings inside answers.
   * @param list - Its questions come first.
   * @param search - Its found words are marked again when all answers are there.
   */
  constructor(
    readonly headingLevel: number,
    private readonly list: Pick<LongList, 'writeMore'>,
    private readonly search: Pick<SearchController, 'mark'>,
  ) {}

  add(answer: AnswerDirective): void {
    this.#waiting.add(answer);
    this.wake();
  }

  delete(answer: AnswerDirective): void {
    this.#waiting.delete(answer);
  }

  /** Goes on as soon as the page is idle; called after each update. */
  wake(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    whenIdle((sliceMs) => {
      this.#isScheduled = false;
      // The update that this asks for wakes the queue again.
      if (this.list.writeMore() || this.#waiting.size === 0) return;
      const end = performance.now() + sliceMs;
      for (const answer of this.#waiting) {
        this.#waiting.delete(answer);
        answer.fill();
        if (performance.now() > end) break;
      }
      if (this.#waiting.size > 0) this.wake();
      else this.search.mark();
    });
  }
}

class AnswerDirective extends AsyncDirective {
  #queue: AnswerQueue | undefined;
  #markdown = '';
  #isFilled = false;

  /** @param isUrgent - The answer is open: it cannot wait for an idle moment. */
  render(markdown: string, queue: AnswerQueue | undefined, isUrgent: boolean): unknown {
    this.#isFilled &&= markdown === this.#markdown && queue === this.#queue;
    this.#markdown = markdown;
    this.#queue = queue;
    if (this.#isFilled) return noChange;
    if (isUrgent) return this.#rendered();
    queue?.add(this);
    return noChange;
  }

  /** Puts the answer in its place. */
  fill(): void {
    if (this.isConnected && !this.#isFilled) this.setValue(this.#rendered());
  }

  protected override disconnected(): void {
    this.#queue?.delete(this);
  }

  protected override reconnected(): void {
    if (!this.#isFilled) this.#queue?.add(this);
  }

  /** The answer, or what is there until a library for it has come. */
  #rendered(): unknown {
    const markdown = this.#markdown;
    this.#isFilled = true;
    try {
      const rendered = renderMarkdown(markdown, this.#queue?.headingLevel ?? 1);
      if (!(rendered instanceof Promise)) return rendered;
      rendered.then(
        (fragment: unknown) => {
          if (markdown === this.#markdown) this.setValue(fragment);
        },
        (error: unknown) => {
          // Without its library the HTML is shown as it was written, and can still be read.
          console.warn(`[faq] answers-unavailable: ${String(error)}`);
          if (markdown === this.#markdown) this.setValue(markdown);
        },
      );
      return noChange;
    } catch {
      // Nested too deeply for the parser: the words are still worth reading.
      return markdown;
    }
  }
}

/** `${answer(markdown, queue, isOpen)}`: an answer that appears when its turn comes, at once where it is open. */
export const answer = directive(AnswerDirective);
