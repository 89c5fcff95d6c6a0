import { DocumentError, type Problem } from './problems.js';
import { readQuestions } from './read-questions.js';
import { readSettings } from './read-settings.js';
import type { FaqDocument } from './schema.js';

/**
 * Reads a document of unknown quality and keeps what can be shown. Never throws.
 * A broken topic, entry, text or support setting is left out alone. A policy with any error is left out whole,
 * since half a policy would promise what its owner never wrote.
 *
 * @param json - A parsed `faq.json`; anything else gives an empty document and a problem.
 */
export function readDocument(json: unknown): { document: FaqDocument; problems: Problem[] } {
  const problems: Problem[] = [];
  const document = readSettings(readQuestions(json, problems), json, problems);
  return { document, problems };
}

/**
 * Reads a document strictly.
 *
 * @throws {DocumentError} With every error in the document; warnings alone do not throw.
 */
export function parseDocument(json: unknown): FaqDocument {
  const { document, problems } = readDocument(json);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new DocumentError(errors);
  return document;
}
