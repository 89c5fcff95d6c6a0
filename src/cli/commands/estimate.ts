import { assessCancellation, assessModification, type ChangeVerdict } from '../../core/changes.js';
import { estimateDelivery, type DateRange, type DeliveryEstimate } from '../../core/delivery.js';
import { formatMoney } from '../../core/format.js';
import type { Money } from '../../core/money.js';
import { OrderError, type Order } from '../../core/order.js';
import type { Policy } from '../../core/schema.js';
import { readSoundDocument } from '../document-file.js';
import { InputError, UsageError } from '../errors.js';
import { readJson } from '../json-file.js';
import { deliver, toJson, type OutputOptions } from '../output.js';

export interface EstimateOptions extends OutputOptions {
  readonly order?: string | undefined;
  /** The instant to judge; the present where absent. */
  readonly now?: string | undefined;
}

/** `faq-widget estimate FILE --order ORDER.json`: what the policy says about one order. */
export function estimate(file: string, options: EstimateOptions): number {
  if (options.order === undefined) throw new UsageError('estimate needs an order: add --order ORDER.json.');
  const { document } = readSoundDocument(file);
  const { policy } = document;
  if (typeof policy !== 'object') throw new InputError(`${file} has no policy to calculate with: add one.`);
  const order = readJson(options.order).value as Order;
  const now = options.now ?? new Date().toISOString();
  const verdicts = judge(policy, order, now, options.order);
  deliver(options.json ? toJson(verdicts) : inWords(verdicts, policy), options);
  return 0;
}

interface Verdicts {
  readonly cancellation: ChangeVerdict;
  readonly modification: ChangeVerdict;
  readonly delivery: DeliveryEstimate;
}

function judge(policy: Policy, order: Order, now: string, orderFile: string): Verdicts {
  try {
    return {
      cancellation: assessCancellation(policy, order, now),
      modification: assessModification(policy, order, now),
      delivery: estimateDelivery(policy, order, now),
    };
  } catch (error) {
    if (!(error instanceof OrderError)) throw error;
    if (error.field === 'now') throw new UsageError(`--now: ${error.message}`);
    throw new InputError(`${orderFile}: ${error.message}`);
  }
}

function inWords({ cancellation, modification, delivery }: Verdicts, policy: Policy): string {
  return [
    `Cancelling: ${change(cancellation, policy)}`,
    `Changing:   ${change(modification, policy)}`,
    `Delivery:   ${arrival(delivery)}`,
    ...delivery.skipped.map(({ date, reason }) => `            ${date} does not count: ${reason}`),
  ].join('\n');
}

function change(
  { status, closesAt, fee, refund, next, statutory }: ChangeVerdict,
  { timeZone }: Policy,
): string {
  const at = (instant: string) => inZone(instant, timeZone);
  const parts: string[] = [status];
  if (closesAt !== null) parts.push(status === 'open' ? `until ${at(closesAt)}` : `since ${at(closesAt)}`);
  if (fee) parts.push(`fee ${say(fee)}`);
  if (refund) parts.push(`refund ${say(refund)}`);
  if (next?.fee) parts.push(`from ${at(next.at)} a fee of ${say(next.fee)}`);
  if (statutory)
    parts.push(
      `right of withdrawal ${JSON.stringify(statutory.id)} ${statutory.status}${statutory.lastDay ? ` (last day ${statutory.lastDay})` : ''}`,
    );
  return parts.join(', ');
}

function arrival({ zone, ships, arrives, parcels, freeShipping }: DeliveryEstimate): string {
  if (!zone || !ships || !arrives) return 'the store does not ship there';
  const parts = [`ships ${range(ships)}`, `arrives ${range(arrives)} (zone ${JSON.stringify(zone)})`];
  if (parcels.length > 1) parts.push(`${parcels.length} parcels`);
  if (freeShipping)
    parts.push(
      freeShipping.qualifies ? 'free shipping' : `${say(freeShipping.remaining)} short of free shipping`,
    );
  return parts.join(', ');
}

const range = ({ from, to }: DateRange) => (from === to ? from : `${from} to ${to}`);

const say = ({ amount, currency, scale }: Money) =>
  formatMoney('en', (amount / 10 ** scale).toFixed(scale), currency);

function inZone(instant: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en', {
    dateStyle: 'medium',
    timeStyle: 'short',
    hourCycle: 'h23',
    timeZone,
  });
  return `${format.format(new Date(instant))} (${timeZone})`;
}
