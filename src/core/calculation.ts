import { amountIn } from './query-amount.js';
import { countryIn } from './query-country.js';
import { hasWord, plainQuery } from './query-text.js';
import type { Policy } from './schema.js';

/** What the calculator can be asked for. */
export type Task = 'cancel' | 'return' | 'delivery' | 'change';

/** A question that the calculator answers, as far as its query says. */
export interface Calculation {
  /** `undefined` where the query asks for the calculator itself. */
  readonly task: Task | undefined;
  /** A decimal string in the policy's currency. */
  readonly total: string | undefined;
  /** ISO 3166 code. */
  readonly country: string | undefined;
}

const TASKS: readonly Task[] = ['cancel', 'return', 'delivery', 'change'];

/**
 * Reads a query as a question for the calculator: one of its tasks with an amount of money or a country ("cancel 200
 * dollar order", "livraison au Canada"), or the calculator by name. `undefined` for all others: a number without its
 * currency may be anything, and a task alone is what the entries answer.
 *
 * @param policy - What it does not speak of cannot be calculated. An amount in another currency is no total.
 * @param locale - BCP 47 tag of the query's language. English and French know what stands before a country; in the
 *   others a country is found in its basic form alone.
 * @param wordsOf - How words begin that name a task or the calculator, separated by commas.
 */
export function readCalculation(
  query: string,
  policy: Policy,
  locale: string,
  wordsOf: (task: Task | 'calculator') => string,
): Calculation | undefined {
  const text = plainQuery(query);
  const amount = amountIn(query, policy.currency, locale);
  for (const task of TASKS) {
    const words = wordsOf(task).split(',');
    if (!isCalculable(policy, task) || !hasWord(text, words)) continue;
    const country =
      task === 'change' ? undefined : countryIn(query, locale, task === 'delivery' ? words : []);
    if (amount || country) return { task, total: amount?.total, country };
  }
  if (!hasWord(text, wordsOf('calculator').split(','))) return undefined;
  return { task: undefined, total: amount?.total, country: undefined };
}

function isCalculable(policy: Policy, task: Task): boolean {
  const { cancellation, modification, returns, statutory, delivery } = policy;
  const parts = {
    cancel: cancellation,
    change: modification,
    return: returns ?? statutory?.length,
    delivery,
  };
  return Boolean(parts[task]);
}
