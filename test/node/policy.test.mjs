/**
 * The published vectors and many made-up orders, from the built package as Node sees it, on machines in three time
 * zones. Each zone is a process of its own, since a running one may have read its zone already.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ZONES = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'];
const SELF = fileURLToPath(import.meta.url);
const HOUR_MS = 3_600_000;
const ORDERS = 500;

const vectors = JSON.parse(await readFile(new URL('../core/policy-vectors.json', import.meta.url), 'utf8'));

if (process.argv[2] === 'answer') process.stdout.write(JSON.stringify(await answers()));
else check();

/** Everything the package says in this process: to the vectors, and to each vector's policy about other orders. */
async function answers() {
  const { assessCancellation, assessModification, assessReturn, estimateDelivery } =
    await import('faq-widget/core');
  const ask = {
    cancellation: ({ policy, order, now }) => assessCancellation(policy, order, now),
    modification: ({ policy, order, now }) => assessModification(policy, order, now),
    return: ({ policy, order, now }) => assessReturn(policy, order, order.reason, now),
    delivery: ({ policy, order, now }) => estimateDelivery(policy, order, now),
  };
  return {
    localNoon: new Date(Date.UTC(2026, 6, 1, 12)).getHours(),
    vectors: vectors.map((vector) => ask[vector.what](vector)),
    orders: Array.from({ length: ORDERS }, (_, index) => {
      const { policy } = vectors[index % vectors.length];
      // Every 35 hours and a bit, so that every hour of the day and both changes of the clocks are met.
      const placedAt = Date.UTC(2026, 0, 1) + index * 35.1 * HOUR_MS;
      const now = new Date(placedAt + (index % 30) * HOUR_MS).toISOString();
      const order = {
        total: String(100 + index),
        placedAt: new Date(placedAt).toISOString(),
        country: ['US', 'FR', 'BR'][index % 3],
        ...(index % 2 && { deliveredOn: new Date(placedAt).toISOString().slice(0, 10) }),
        reason: 'changed-mind',
      };
      return Object.values(ask).map((assess) => assess({ policy, order, now }));
    }),
  };
}

function check() {
  const said = ZONES.map(async (TZ) => {
    const { stdout } = await promisify(execFile)(process.execPath, [SELF, 'answer'], {
      env: { ...process.env, TZ },
      maxBuffer: 1 << 28,
    });
    return JSON.parse(stdout);
  });
  // A process that fails is reported by the tests that wait for it.
  for (const each of said) each.catch(() => {});

  ZONES.forEach((zone, index) => {
    test(`all published vectors hold on a machine in ${zone}`, async () => {
      const { vectors: answered } = await said[index];
      assert.equal(answered.length, 33);
      vectors.forEach(({ name, what, expect }, nth) => {
        assert.deepEqual(pick(answered[nth], expect), expect, `${what}: ${name}`);
      });
    });
  });

  test("the machine's time zone changes nothing", async () => {
    const [first, ...others] = await Promise.all(said);
    const noons = [first, ...others].map(({ localNoon }) => localNoon);
    assert.equal(new Set(noons).size, ZONES.length, 'the processes run in three different time zones');
    assert.equal(first.orders.length, ORDERS);
    for (const other of others) assert.deepEqual(other.orders, first.orders);
  });
}

/** What an answer says under the keys that are expected of it; more keys than those are no fault. */
function pick(answer, expected) {
  if (Array.isArray(answer) && Array.isArray(expected))
    return answer.map((item, index) => pick(item, expected[index]));
  if (!answer || !expected || typeof answer !== 'object' || typeof expected !== 'object') return answer;
  return Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, pick(answer[key], value)]));
}
