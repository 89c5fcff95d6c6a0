/** A page as plain text, as it comes out of a browser's clipboard. */
import { oneLine, type Page, type PageEntry } from './page.js';

const BULLET = /^\s*(?:[-*•·–‣▪]|\d{1,2}[.)/]|[a-z]\))\s+/u;
const SPOKEN_QUESTION = /^(?:Q|F|P|Question|Frage|Pregunta)\s*\d*\s*[:.)]\s*/iu;
const SPOKEN_ANSWER = /^(?:A|R|Answer|Antwort|Réponse|Respuesta)\s*[:.)]\s*/iu;
const LONGEST_HEADING = 70;
const LONGEST_QUESTION = 80;

interface Block {
  readonly lines: readonly string[];
}

/**
 * Blocks between empty lines are read from top to bottom: a short line alone is a topic, a line that ends with a question
 * mark asks, and what follows answers. A passage that no question asks for becomes an entry with a proposed one.
 */
export function importText(text: string): Page {
  const blocks = text
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/u)
    .map((block) => ({
      lines: block
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    }))
    .filter(({ lines }) => lines.length > 0);
  const topics = topicsOf(blocks);
  const first = blocks.findIndex((block) => isHeading(block, topics));
  const top = first < 0 ? [] : blocks.slice(0, first);
  const { title, intro } = openingOf(top, topics);
  const notes: string[] = [];
  const entries: PageEntry[] = [];
  let topic: string | undefined;
  let pending: string[] = [];
  const flush = () => {
    entries.push(...passages(pending).map((entry) => ({ ...entry, topic })));
    pending = [];
  };
  for (const block of first < 0 ? blocks : blocks.slice(first)) {
    const [line = ''] = block.lines;
    if (isHeading(block, topics)) {
      flush();
      topic = line;
    } else pending.push(...block.lines, '');
  }
  flush();
  return { title, intro, entries, notes };
}

/**
 * Topics are the lines that stand alone between empty lines; where the page shows a menu of them as bullets, only those
 * of the menu.
 */
function topicsOf(blocks: readonly Block[]): ReadonlySet<string> {
  const alone = blocks.flatMap(({ lines: [line = ''], lines }) =>
    lines.length === 1 && line.length <= LONGEST_HEADING && !BULLET.test(line) && !/[.!?:;…]$/u.test(line)
      ? [line]
      : [],
  );
  const menu = new Set(
    blocks.flatMap(({ lines }) =>
      lines.filter((line) => BULLET.test(line)).map((line) => line.replace(BULLET, '')),
    ),
  );
  const inMenu = alone.filter((line) => menu.has(line));
  return new Set(inMenu.length > 0 ? inMenu : alone.slice(blocks[0]?.lines[0] === alone[0] ? 1 : 0));
}

const isHeading = ({ lines }: Block, topics: ReadonlySet<string>) =>
  lines.length === 1 && topics.has(lines[0] ?? '');

/** What stands above the first topic: a title, and paragraphs, each once, without the menu. */
function openingOf(blocks: readonly Block[], topics: ReadonlySet<string>): Pick<Page, 'title' | 'intro'> {
  const isMenu = ({ lines }: Block) => lines.some((line) => topics.has(line.replace(BULLET, '')));
  const [head, ...rest] = blocks;
  const hasTitle = head?.lines.length === 1 && (head.lines[0] ?? '').length <= LONGEST_HEADING;
  const texts = (hasTitle ? rest : blocks).filter((block) => !isMenu(block)).flatMap(({ lines }) => lines);
  const paragraphs = [...new Set(texts)].filter(
    (line) => line.length > LONGEST_HEADING || /[.!…]$/u.test(line),
  );
  // A paragraph that another begins with is said there.
  const whole = paragraphs.filter(
    (line) => !paragraphs.some((other) => other !== line && other.includes(line)),
  );
  const said = whole.filter((line) => !isPatchwork(line, whole));
  return { title: hasTitle ? head.lines[0] : undefined, intro: said.join('\n\n') || undefined };
}

/** Is a paragraph made of others that stand beside it? */
function isPatchwork(line: string, all: readonly string[]): boolean {
  const rest = all.reduce((left, other) => (other === line ? left : left.replace(other, '')), line);
  return rest !== line && rest.trim() === '';
}

/** The lines below one topic, as entries. An empty string is an empty line. */
function passages(lines: readonly string[]): PageEntry[] {
  const entries: PageEntry[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? '';
    if (!line) {
      at += 1;
      continue;
    }
    const taken = take(lines, at);
    entries.push(taken.entry);
    at = taken.next;
  }
  return entries;
}

interface Taken {
  readonly entry: PageEntry;
  readonly next: number;
}

function take(lines: readonly string[], at: number): Taken {
  const line = lines[at] ?? '';
  if (SPOKEN_QUESTION.test(line) || isQuestion(line)) {
    const end = endOfAnswer(lines, at);
    const answer = lines.slice(at + 1, end < 0 ? undefined : end);
    if (answer.some(Boolean)) {
      const [start = '', ...rest] = trimmed(answer);
      const entry = {
        question: oneLine(line.replace(SPOKEN_QUESTION, '')),
        answer: toMarkdown([start.replace(SPOKEN_ANSWER, ''), ...rest]),
      };
      return { entry, next: end < 0 ? lines.length : end };
    }
  }
  if (BULLET.test(line)) return takeList(lines, at);
  if (/[:：]$/u.test(line)) return takeIntroduced(lines, at);
  const next = lines[at + 1] ?? '';
  if (isTitle(line) && next && !BULLET.test(next)) {
    return { entry: { question: line, answer: toMarkdown([next]), isProposed: true }, next: at + 2 };
  }
  return { entry: { question: proposed(line), answer: toMarkdown([line]), isProposed: true }, next: at + 1 };
}

/**
 * Where the answer to the question at `at` ends: at the next question. Where questions are rare, the page is made of
 * passages that nobody asks for, and the first line behind a question is its answer, with the bullets behind that.
 */
function endOfAnswer(lines: readonly string[], at: number): number {
  const asks = (line: string) => SPOKEN_QUESTION.test(line) || isQuestion(line);
  const questions = lines.filter(asks).length;
  if (questions >= 3 || questions * 3 >= lines.filter(Boolean).length)
    return lines.findIndex((other, index) => index > at && asks(other));
  const start = lines.findIndex((other, index) => index > at && other);
  return lines.findIndex((other, index) => index > start && other && !BULLET.test(other));
}

/** Bullets that follow each other, empty lines between them or not. */
function takeList(lines: readonly string[], at: number): Taken {
  let next = at;
  while (next < lines.length && (!lines[next] || BULLET.test(lines[next] ?? ''))) next += 1;
  const items = lines.slice(at, next).filter(Boolean);
  const [first = ''] = items;
  return {
    entry: { question: proposed(first.replace(BULLET, '')), answer: toMarkdown(items), isProposed: true },
    next,
  };
}

/** A line that ends with a colon, and the items behind it: bullets, else lines that begin with the same word. */
function takeIntroduced(lines: readonly string[], at: number): Taken {
  const line = lines[at] ?? '';
  const firstWord = (text = '') => text.split(/\s/u, 1)[0];
  const start = firstWord(lines[at + 1]);
  let next = at + 1;
  const isItem = (text: string) =>
    Boolean(text) && (BULLET.test(text) || next === at + 1 || firstWord(text) === start);
  while (next < lines.length && isItem(lines[next] ?? '')) next += 1;
  const items = lines.slice(at + 1, next);
  const answer = [line, '', ...items.map((item) => (BULLET.test(item) ? item : `- ${item}`))];
  const hint = items[0] ? `${line} ${items[0]}` : line;
  return { entry: { question: proposed(hint), answer: toMarkdown(answer), isProposed: true }, next };
}

const isQuestion = (line: string) => /\?\s*$/u.test(line) && line.length <= 200;
/** A short line without an end is a title of what follows. */
const isTitle = (line: string) =>
  line.length <= LONGEST_HEADING && !/[.!?…:;,\d]$/u.test(line) && !/\s:\s/u.test(line);

const trimmed = (lines: readonly string[]) => lines.slice(lines.findIndex(Boolean));

/** The first words of a passage, to be put into the shoppers' own by somebody. */
export function proposed(passage: string): string {
  const text = oneLine(passage);
  const label = /^(.{3,40}?)\s?: \S/u.exec(text)?.[1];
  if (label && !/[.!?,]/u.test(label)) return label;
  const [sentence = text] = /^.+?[.!?](?=\s|$)/u.exec(text) ?? [];
  const short = sentence.replace(/[.!]$/u, '');
  if (short.length <= LONGEST_QUESTION) return short;
  const words = short.slice(0, LONGEST_QUESTION);
  return `${words.slice(0, Math.max(words.lastIndexOf(' '), 20))}…`;
}

/** Plain lines as Markdown: numbered and bulleted lines become lists, what would be a mark is none. */
function toMarkdown(lines: readonly string[]): string {
  const escaped = lines.map((line) => {
    const [bullet] = BULLET.exec(line) ?? [''];
    const text = line
      .slice(bullet.length)
      .replace(/https?:\/\/\S+|([*_`[\]<>\\#|~])/gu, (raw, mark?: string) => (mark ? `\\${mark}` : raw));
    const number = /\d+/u.exec(bullet)?.[0];
    if (number) return `${number}. ${text}`;
    return bullet ? `- ${text}` : text;
  });
  const isItem = (line: string | undefined) => /^(?:- |\d+\. )/u.test(line ?? '');
  const joined = escaped.reduce((all, line, index) => {
    const isTight = isItem(line) && isItem(escaped[index - 1]);
    return index === 0 ? line : all + (isTight ? '\n' : '\n\n') + line;
  }, '');
  return joined.replace(/\n{3,}/gu, '\n\n').trim();
}
