/** The facts that a text can use, with what they say. */
import { formatFact, type FactContext } from '../../../src/core/facts.js';

export interface Fact {
  readonly name: string;
  /** As a reader of the context's language sees it. */
  readonly value: string;
}

/** Every fact that the document can give now, in the order of the form. */
export function factsOf(context: FactContext): Fact[] {
  const { policy, support } = context.document;
  const isPolicy = typeof policy === 'object';
  const zones = isPolicy ? (policy.delivery?.zones ?? []) : [];
  const rights = isPolicy ? (policy.statutory ?? []) : [];
  const names = [
    'cancellation.window',
    'cancellation.fee',
    'modification.window',
    'delivery.handling',
    'delivery.cutoff',
    ...zones.flatMap(({ id }) => [`delivery.${id}.transit`, `delivery.${id}.freeOver`]),
    'returns.days',
    ...rights.map(({ id }) => `statutory.${id}.days`),
    ...(typeof support === 'object' ? ['support.email', 'support.reply', 'support.hours'] : []),
  ];
  return names.flatMap((name) => {
    const value = formatFact(name, context);
    return value === undefined ? [] : [{ name, value }];
  });
}
