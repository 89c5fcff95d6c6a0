import type { FaqDocument, ReturnReason } from '../../core/schema.js';
import type { Translator } from '../../i18n/translator.js';
import type { FaqContactSupport } from '../faq-contact-support.js';
import type { ShownText } from '../shown-text.js';
import type { ContactState } from './view.js';

/** A place for one kind of photo. */
export interface Slot {
  readonly id: string;
  readonly label: ShownText;
  readonly hint: ShownText;
}

/** The reasons of the policy that the support settings ask photos for. */
export function claimsOf({ policy, support }: FaqDocument): readonly ReturnReason[] {
  const ids = typeof support === 'object' ? (support.claims ?? []) : [];
  const reasons = typeof policy === 'object' ? (policy.returns?.reasons ?? []) : [];
  return ids.flatMap((id) => reasons.find((reason) => reason.id === id) ?? []);
}

/** The photos that a claim asks for; without a claim, any that help. */
export function slotsOf(
  claim: ReturnReason | undefined,
  { t }: Translator,
  read: ContactState['read'],
): readonly Slot[] {
  const anyHint = { value: t('contact.photo.hint') };
  const slots = claim?.evidence?.map(({ id, label, hint }) => ({
    id,
    label: read(label, id),
    hint: hint === undefined ? anyHint : read(hint),
  }));
  return slots?.length ? slots : [{ id: 'other', label: { value: t('contact.photo.any') }, hint: anyHint }];
}

/** Where the shopper comes from, in words. */
export function sayContext(context: FaqContactSupport['context'], { t }: Translator): string {
  if (typeof context !== 'object') return context ?? '';
  const { entry, query, verdict } = context;
  return [
    entry && t('contact.context.entry', { question: entry }),
    query && t('contact.context.query', { query }),
    verdict && t('contact.context.verdict', { verdict }),
  ]
    .filter(Boolean)
    .join('\n');
}
