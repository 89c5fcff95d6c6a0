/** What an importer reads from a page of whatever kind, before it is a document. */
export interface Page {
  readonly title?: string | undefined;
  /** Markdown. */
  readonly intro?: string | undefined;
  readonly closing?: string | undefined;
  /** BCP 47 tag, where the page says it. */
  readonly locale?: string | undefined;
  readonly entries: readonly PageEntry[];
  /** What the reader was unsure of. */
  readonly notes: readonly string[];
}

export interface PageEntry {
  readonly id?: string | undefined;
  readonly topic?: string | undefined;
  readonly question: string;
  /** Markdown. */
  readonly answer: string;
  readonly keywords?: readonly string[] | undefined;
  /** The page has no such question: it was made of the answer's first words. */
  readonly isProposed?: boolean | undefined;
}

/** Text in one line. */
export const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();
