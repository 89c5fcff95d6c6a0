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

/** Asks all parts of a policy about an order. An order without a total is judged, too: its amounts mean nothing. */
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
  const priced = { total: '1', placedAt: now, ...order };
  return {
    cancellation: policy.cancellation && attempt(() => assessCancellation(policy, priced, now)),
    modification: policy.modification && attempt(() => assessModification(policy, priced, now)),
    returns:
      policy.returns &&
      attempt(() => {
        const verdicts = policy.returns?.reasons.map(
          ({ id }) => [id, assessReturn(policy, priced, id, now)] as const,
        );
        return Object.fromEntries(verdicts ?? []);
      }),
    delivery: policy.delivery && attempt(() => estimateDelivery(policy, order, now)),
    errors,
  };
}
