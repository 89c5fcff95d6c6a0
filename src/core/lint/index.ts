import type { FaqDocument } from '../schema.js';
import type { Finding } from './finding.js';
import { lintNumbers } from './numbers.js';
import { lintPolicy } from './policy.js';
import { lintTexts } from './texts.js';

export { applyFix, type Finding } from './finding.js';

/**
 * What a shopper would stumble over in a document that can be read: numbers in prose that contradict the policy or
 * each other, links that lead nowhere, a language missing here and there, parts of the policy without an effect.
 * Numbers are read in English, French, German and Spanish; a policy kept at an address is not judged.
 *
 * @param document - As `readDocument` gives it.
 */
export function lintDocument(document: FaqDocument): Finding[] {
  return [...lintNumbers(document), ...lintTexts(document), ...lintPolicy(document)];
}
