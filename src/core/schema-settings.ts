/** The part of a document that calculators and contact read: policy and support. */
import * as v from 'valibot';
import { isCurrency, isTimeZone } from './checks.js';
import { DURATION } from './rules.js';
import { chatSchema } from './schema-chat.js';
import { day, id, list, matching, nonEmpty, textSchema, webAddress } from './schema-parts.js';

const decimal = matching(/^\d+(\.\d+)?$/u, 'a decimal number in quotes, such as "149.00"');
const count = (message: string) => v.pipe(v.number(message), v.integer(message), v.minValue(0, message));
/** A time of day on a 24-hour clock. */
const clock = matching(/^([01]\d|2[0-3]):[0-5]\d$/u, 'a time such as "14:00"');
const duration = matching(DURATION, 'a duration such as "PT24H"');
const country = matching(/^[A-Z]{2}$/u, 'a country code such as "US"');
const timeZone = v.pipe(nonEmpty, v.check(isTimeZone, 'a time zone such as "America/New_York"'));
const currency = v.pipe(
  matching(/^[A-Z]{3}$/u, 'a currency code such as "USD"'),
  v.check(isCurrency, 'a currency in use, such as "USD"'),
);
const weekdays = list(v.picklist([1, 2, 3, 4, 5, 6, 7], 'a weekday from 1 (Monday) to 7 (Sunday)'));
const email = matching(/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/u, 'an e-mail address');

const evidence = v.object({ id, label: v.optional(textSchema), hint: v.optional(textSchema) });
const closure = v.object({ from: day, to: day, label: v.optional(textSchema) });
const labelled = v.object({ id, label: v.optional(textSchema) });

const fee = v.object({
  percent: v.optional(decimal),
  fixed: v.optional(decimal),
  min: v.optional(decimal),
  max: v.optional(decimal),
  base: v.optional(v.picklist(['total', 'subtotal', 'custom'], '"total", "subtotal" or "custom"')),
});

const rule = v.object({
  when: v.optional(
    v.object({
      kinds: v.optional(list(id)),
      states: v.optional(list(id)),
      countries: v.optional(list(country)),
      personalised: v.optional(v.boolean('true or false')),
      minItems: v.optional(count('a whole number of items')),
    }),
  ),
  until: v.optional(duration),
  allowed: v.optional(v.boolean('true or false')),
  fee: v.optional(fee),
  reason: v.optional(textSchema),
});

const change = v.object({ rules: list(rule), lockedStates: v.optional(list(id)) });

const span = v.pipe(
  v.object({
    min: count('a whole number of days or weeks'),
    max: count('a whole number of days or weeks'),
    unit: v.picklist(['business-days', 'days', 'weeks'], '"business-days", "days" or "weeks"'),
  }),
  v.check(({ min, max }) => min <= max, 'a min that is not larger than max'),
);

const zone = v.object({
  id,
  label: v.optional(textSchema),
  countries: list(v.union([country, v.literal('*')], 'a country code such as "US", or "*"')),
  transit: span,
  service: v.optional(textSchema),
  rate: v.optional(decimal),
  freeOver: v.optional(
    v.object(
      { amount: decimal, inclusive: v.optional(v.boolean('true or false')) },
      'an object with an amount',
    ),
  ),
  deliveryDays: v.optional(v.pipe(weekdays, v.minLength(1, 'at least one weekday'))),
});

const reason = v.object({
  id,
  label: v.optional(textSchema),
  accepted: v.boolean('true or false'),
  days: v.optional(count('a whole number of days')),
  fee: v.optional(fee),
  returnShipping: v.picklist(['store', 'shopper'], '"store" or "shopper"'),
  evidence: v.optional(list(evidence)),
  resolution: v.picklist(
    ['replacement', 'refund', 'exchange', 'none'],
    '"replacement", "refund", "exchange" or "none"',
  ),
});

const statutoryRight = v.object({
  id,
  countries: list(country),
  days: count('a whole number of days'),
  extendToWorkingDay: v.optional(v.boolean('true or false')),
  holidays: v.optional(list(day)),
  exemptIfPersonalised: v.optional(v.boolean('true or false')),
  url: v.optional(webAddress),
});

export const policySchema = v.object(
  {
    currency,
    timeZone,
    calendar: v.object({
      workingDays: v.pipe(weekdays, v.minLength(1, 'at least one working day')),
      closures: v.optional(list(closure)),
    }),
    kinds: v.optional(list(labelled)),
    states: v.optional(list(labelled)),
    cancellation: v.optional(change),
    modification: v.optional(change),
    delivery: v.optional(
      v.object({
        cutoff: v.optional(clock),
        handling: span,
        zones: list(zone),
        products: v.optional(list(v.object({ tag: id, label: v.optional(textSchema), handling: span }))),
        combine: v.optional(v.picklist(['longest', 'split'], '"longest" or "split"')),
      }),
    ),
    returns: v.optional(
      v.object({
        days: count('a whole number of days'),
        countries: v.optional(list(country)),
        reasons: list(reason),
      }),
    ),
    statutory: v.optional(list(statutoryRight)),
  },
  'an object: the policy',
);

const openingHours = v.union(
  [
    v.literal('always'),
    v.object({
      timeZone,
      weekly: list(v.object({ days: weekdays, from: clock, to: clock })),
      closures: v.optional(list(closure)),
    }),
  ],
  '"always", or an object with timeZone and weekly hours',
);

export const supportSchema = v.object(
  {
    intro: v.optional(textSchema),
    email: v.optional(email),
    reply: v.optional(v.object({ min: duration, max: duration })),
    phone: v.optional(matching(/^\+?[\d\s().-]{3,}$/u, 'a telephone number such as "+1 555 010 0199"')),
    links: v.optional(list(v.object({ label: textSchema, url: webAddress }))),
    hours: v.optional(openingHours),
    chat: v.optional(chatSchema),
    form: v.optional(
      v.object({
        action: webAddress,
        fields: v.optional(v.record(v.string(), nonEmpty)),
        maxFiles: v.optional(count('a whole number of files')),
        maxBytes: v.optional(count('a whole number of bytes')),
        privacyUrl: v.optional(webAddress),
      }),
    ),
    claims: v.optional(list(id)),
  },
  'an object: the support settings',
);
