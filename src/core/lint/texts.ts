/** What is wrong between a document's texts: languages, doubles, links, and a right that no answer speaks of. */
import { plainText } from '../plain-text.js';
import { pointer } from '../problems.js';
import type { FaqDocument, Text } from '../schema.js';
import { writtenTexts, unknownFacts } from '../texts.js';
import type { Finding } from './finding.js';
import { lexiconOf } from './lexicon/index.js';

export function lintTexts(document: FaqDocument): Finding[] {
  return [
    ...unknownFacts(document).map((problem) => ({ ...problem, excerpt: excerptAt(document, problem.path) })),
    ...missingLanguages(document),
    ...duplicates(document),
    ...brokenLinks(document),
    ...unspokenRights(document),
  ];
}

function excerptAt(document: FaqDocument, path: string): string {
  return writtenTexts(document).find((text) => text.path === path)?.value ?? '';
}

/** Every text that may be written in several languages, with its path; the policy's and the settings' own included. */
function allTexts(document: FaqDocument): [text: Text, path: string][] {
  const texts: [Text, string][] = [];
  const add = (text: Text | undefined, path: string) => {
    if (text !== undefined) texts.push([text, path]);
  };
  for (const key of ['title', 'intro', 'closing'] as const) add(document[key], pointer(key));
  document.topics.forEach(({ label }, index) => {
    add(label, pointer('topics', index, 'label'));
  });
  document.entries.forEach(({ question, answer }, index) => {
    add(question, pointer('entries', index, 'question'));
    add(answer, pointer('entries', index, 'answer'));
  });
  const visit = (value: unknown, path: string) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, member] of Object.entries(value)) {
      const place = path + pointer(key);
      if (TEXT_KEYS.has(key) && (typeof member === 'string' || isByLanguage(member))) add(member, place);
      else visit(member, place);
    }
  };
  visit(document.policy, '/policy');
  visit(document.support, '/support');
  return texts;
}

const TEXT_KEYS = new Set(['label', 'reason', 'service', 'intro']);
const isByLanguage = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((each) => typeof each === 'string');

/** A language that one text has and another lacks. A plain string is in the default language. */
function missingLanguages(document: FaqDocument): Finding[] {
  const texts = allTexts(document);
  const languagesOf = (text: Text) =>
    typeof text === 'string' ? [document.defaultLocale] : Object.keys(text);
  const languages = [...new Set(texts.flatMap(([text]) => languagesOf(text)))];
  return texts.flatMap(([text, path]) => {
    const missing = languages.filter((language) => !languagesOf(text).includes(language));
    return missing.map((locale) => ({
      path,
      code: 'missing-language',
      message: `This text is missing in ${locale}, which others have: add it, or readers of ${locale} get another language.`,
      severity: 'warning' as const,
      locale,
      excerpt: shorten(typeof text === 'string' ? text : (Object.values(text)[0] ?? '')),
    }));
  });
}

/** One question asked twice, and ids that stand twice where the document was not read by `readDocument`. */
function duplicates({ entries, topics, defaultLocale }: FaqDocument): Finding[] {
  const findings: Finding[] = [];
  const lists = { topics, entries } as const;
  for (const [name, list] of Object.entries(lists)) {
    const ids = new Set<string>();
    list.forEach(({ id }, index) => {
      if (ids.has(id)) {
        findings.push({
          path: pointer(name, index, 'id'),
          code: 'duplicate-id',
          message: `The id ${JSON.stringify(id)} is taken already: give each one a unique id.`,
          severity: 'error',
          excerpt: id,
        });
      }
      ids.add(id);
    });
  }
  const asked = new Map<string, string>();
  entries.forEach(({ question }, index) => {
    const versions = typeof question === 'string' ? { [defaultLocale]: question } : question;
    for (const [locale, text] of Object.entries(versions)) {
      const key = `${locale} ${plainText(text)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()}`;
      const path = pointer('entries', index, 'question');
      const first = asked.get(key);
      if (first === undefined) asked.set(key, path);
      else if (first !== path)
        findings.push({
          path: typeof question === 'string' ? path : path + pointer(locale),
          code: 'duplicate-question',
          message: `This is asked at ${first} already: make one entry of both, or say what differs.`,
          severity: 'warning',
          locale,
          excerpt: text,
        });
    }
  });
  return findings;
}

const LINK = /\]\(\s*<?#([^)\s>]*)>?[^)]*\)|href="#([^"]*)"/gu;

/** Links inside the widget lead to an entry, or to a view that the document offers. */
function brokenLinks(document: FaqDocument): Finding[] {
  const ids = new Set(document.entries.map(({ id }) => id));
  const { policy, support } = document;
  const views: Readonly<Record<string, string | undefined>> = {
    calculator: policy === undefined ? 'there is no policy to calculate with' : undefined,
    contact: support === undefined ? 'there are no support settings' : undefined,
  };
  return writtenTexts(document).flatMap(({ path, lang, value }) =>
    [...value.matchAll(LINK)].flatMap(([link, inMarkdown, inHtml]) => {
      const raw = inMarkdown ?? inHtml ?? '';
      const target = decode(raw);
      const isView = Object.hasOwn(views, target);
      if (ids.has(target) || (isView && views[target] === undefined)) return [];
      const why = isView ? views[target] : `there is no entry ${JSON.stringify(target)}`;
      return [
        {
          path,
          code: 'broken-link',
          message: `A link leads to #${target}, but ${why}: correct the link, or remove it.`,
          severity: 'warning' as const,
          locale: lang ?? document.defaultLocale,
          excerpt: link.replace(/^\]/u, ''),
        },
      ];
    }),
  );
}

function decode(raw: string): string {
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}

/** A right that the law gives helps nobody who does not read of it. Judged in the languages that can be read. */
function unspokenRights(document: FaqDocument): Finding[] {
  const { policy, entries, defaultLocale } = document;
  if (typeof policy !== 'object' || !policy.statutory?.length) return [];
  const answers = entries.flatMap(({ question, answer }) =>
    [question, answer].flatMap((text) =>
      typeof text === 'string' ? [[defaultLocale, text]] : Object.entries(text),
    ),
  );
  const languages = [...new Set(answers.map(([locale = '']) => locale))].filter((locale) =>
    lexiconOf(locale),
  );
  return languages.flatMap((locale) => {
    const spoken = new RegExp(`(?<!\\p{L})(?:${lexiconOf(locale)?.cues.withdrawal ?? ''})(?!\\p{L})`, 'iu');
    const isSpoken = answers.some(
      ([lang, text = '']) => lang === locale && (spoken.test(text) || /\{\{\s*statutory\./u.test(text)),
    );
    if (isSpoken) return [];
    return [
      {
        path: '/policy/statutory',
        code: 'unspoken-right',
        message: `No answer in ${locale} speaks of the right that the law gives: add an entry that says how to use it.`,
        severity: 'warning' as const,
        locale,
        excerpt: policy.statutory?.map(({ id }) => id).join(', ') ?? '',
      },
    ];
  });
}

const shorten = (text: string) => (text.length > 120 ? `${text.slice(0, 120)}…` : text);
