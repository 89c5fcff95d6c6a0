import {
  assessCancellation,
  assessModification,
  assessReturn,
  estimateDelivery,
  OrderError,
  type ChangeVerdict,
  type DeliveryEstimate,
  type Order,
  type OrderErrorCode,
  type OrderField,
  type ReturnVerdict,
} from '../../core/policy.js';
import type { Policy } from '../../core/schema.js';
import type { FaqEventDetails } from '../events.js';

/** What a policy says of one order; a part is absent where the policy does not speak of it, or the order is not clear. */
export interface Estimates {
  readonly cancellation?: ChangeVerdict | undefined;
  readonly modification?: ChangeVerdict | undefined;
  /** By the id of the reason. */
  readonly returns?: Readonly<Record<string, ReturnVerdict>> | undefined;
  readonly delivery?: DeliveryEstimate | undefined;
  /** What is wrong with the order, by field. */
  readonly errors: ReadonlyMap<OrderField, OrderErrorCode>;
}

/**
 * Asks all parts of a policy about an order; without `placedAt`, as if it were placed `now`.
 * An order without a total is judged, too: its amounts mean nothing.
 */
export function estimate(policy: Policy, order: Partial<Order>, now: string): Estimates {
  const errors = new Map<OrderField, OrderErrorCode>();
  const attempt = <T>(assess: () => T): T | undefined => {
    try {
      return assess();
    } catch (error) {
      if (!(error instanceof OrderError)) throw error;
      errors.set(error.field, error.code);
      return undefined;
    }
  };
  // Large enough for any fee to be more than nothing.
  const whole = { total: '1000000', placedAt: now, ...order };
  const { cancellation, modification, returns, delivery } = policy;
  return {
    cancellation: cancellation && attempt(() => assessCancellation(policy, whole, now)),
    modification: modification && attempt(() => assessModification(policy, whole, now)),
    returns:
      returns &&
      attempt(() =>
        Object.fromEntries(returns.reasons.map(({ id }) => [id, assessReturn(policy, whole, id, now)])),
      ),
    delivery: delivery && attempt(() => estimateDelivery(policy, order, now)),
    errors,
  };
}

type Detail = FaqEventDetails['faq-estimate'];

/** The details of `faq-estimate`, each under a key of its own. Without an order total only the delivery means something. */
export function detailsOf(
  { cancellation, modification, returns = {}, delivery }: Estimates,
  isPriced: boolean,
): ReadonlyMap<string, Detail> {
  const details = new Map<string, Detail>();
  const add = (kind: Detail['kind'], verdict: object | undefined, key: string = kind) => {
    if (verdict && (isPriced || kind === 'delivery')) details.set(key, { kind, verdict });
  };
  add('cancellation', cancellation);
  add('modification', modification);
  for (const [reason, verdict] of Object.entries(returns))
    add('return', { ...verdict, reason }, `return ${reason}`);
  add('delivery', delivery);
  return details;
}
