import { expect } from '@open-wc/testing';
import {
  assessCancellation,
  assessModification,
  assessReturn,
  estimateDelivery,
  type Order,
} from '../../src/core/policy.js';
import type { Policy } from '../../src/core/schema.js';
import published from './policy-vectors.json';

interface Vector {
  readonly name: string;
  readonly what: 'cancellation' | 'modification' | 'return' | 'delivery';
  readonly policy: Policy;
  readonly order: Order & { readonly reason?: string };
  readonly now: string;
  readonly expect: Readonly<Record<string, unknown>>;
}

const vectors = published as unknown as readonly Vector[];

const ask = {
  cancellation: ({ policy, order, now }: Vector) => assessCancellation(policy, order, now),
  modification: ({ policy, order, now }: Vector) => assessModification(policy, order, now),
  return: ({ policy, order, now }: Vector) => assessReturn(policy, order, order.reason ?? '', now),
  delivery: ({ policy, order, now }: Vector) => estimateDelivery(policy, order, now),
};

/** What an answer says under the keys that are expected of it; more keys than those are no fault. */
function pick(answer: unknown, expected: unknown): unknown {
  if (Array.isArray(expected) && Array.isArray(answer)) {
    return answer.map((item, index) => pick(item, expected[index] as unknown));
  }
  if (typeof expected !== 'object' || expected === null || typeof answer !== 'object' || answer === null) {
    return answer;
  }
  return Object.fromEntries(
    Object.entries(expected).map(([key, value]) => [
      key,
      pick((answer as Record<string, unknown>)[key], value),
    ]),
  );
}

describe('published policy vectors', () => {
  it('are all here', () => expect(vectors).to.have.length(33));

  for (const vector of vectors) {
    it(`${vector.what}: ${vector.name}`, () => {
      expect(pick(ask[vector.what](vector), vector.expect)).to.deep.equal(vector.expect);
    });
  }
});
