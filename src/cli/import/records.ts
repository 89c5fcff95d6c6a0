/** Records, such as the rows of a table: which of their fields is what. */
import { InputError } from '../errors.js';
import { oneLine, type Page, type PageEntry } from './page.js';
import { htmlToMarkdown } from './to-markdown.js';

const FIELDS = ['question', 'answer', 'topic', 'id', 'keywords'] as const;
type Field = (typeof FIELDS)[number];

/** What a field is called in the records, as given by `--columns`. */
export type Columns = Readonly<Partial<Record<Field, string>>>;

const NAMES: Readonly<Record<Field, RegExp>> = {
  question: /^(?:questions?|frage|pregunta|q|title|titre|titel|título|name|intitulé)$/iu,
  answer:
    /^(?:answers?|réponse|reponse|antwort|respuesta|a|text|texte|content|contenu|body|body_html|inhalt|description)$/iu,
  topic:
    /^(?:topics?|categor(?:y|ies)|catégorie|categorie|kategorie|thema|thème|theme|categoría|categoria|tema|section|group|rubrique|rubrik)$/iu,
  id: /^(?:id|slug|handle|anchor|key)$/iu,
  keywords: /^(?:keywords?|tags?|mots[- ]clés|schlagwörter|stichworte|etiquetas|palabras clave)$/iu,
};

/** @throws {InputError} When no field holds questions, or none answers. */
export function fromRecords(records: readonly Readonly<Record<string, unknown>>[], columns: Columns): Page {
  const present = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const fieldOf = (field: Field) => {
    const wanted = columns[field];
    if (wanted !== undefined && !present.includes(wanted))
      throw new InputError(`There is no column ${JSON.stringify(wanted)}: choose from ${list(present)}.`);
    return wanted ?? present.find((name) => NAMES[field].test(name.trim()));
  };
  const fields = Object.fromEntries(FIELDS.map((field) => [field, fieldOf(field)])) as Record<
    Field,
    string | undefined
  >;
  for (const field of ['question', 'answer'] as const)
    if (fields[field] === undefined)
      throw new InputError(
        `No column is known as the ${field}: say which one it is with --columns ${field}=NAME, out of ${list(present)}.`,
      );
  const notes: string[] = [];
  const entries = records.flatMap((record, index): PageEntry[] => {
    const read = (field: Field) => textOf(record[fields[field] ?? '']);
    const [question, answer] = [oneLine(toMarkdown(read('question'))), toMarkdown(read('answer'))];
    if (!question || !answer) {
      notes.push(`Record ${index + 1} was left out: it has no ${question ? 'answer' : 'question'}.`);
      return [];
    }
    const keywords = read('keywords')
      .split(/\s*[,;|]\s*/u)
      .filter(Boolean);
    const [id, topic] = [read('id'), read('topic')];
    return [
      {
        question,
        answer,
        topic: topic || undefined,
        id: id || undefined,
        ...(keywords.length > 0 && { keywords }),
      },
    ];
  });
  return { entries, notes };
}

const list = (names: readonly string[]) => names.map((name) => JSON.stringify(name)).join(', ');

const textOf = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
};

/** Shops export answers as HTML more often than not. */
const toMarkdown = (text: string) => (/<\/?[a-z][^<>]*>|&[a-z]+;/iu.test(text) ? htmlToMarkdown(text) : text);
