/** What the policy means, in sentences. The values are said by the library itself, as its own texts say them. */
import { formatFact, type FactContext } from '../../../src/core/facts.js';
import { formatMoney, listFormat } from '../../../src/core/format.js';
import { decidingRule } from '../../../src/core/rules.js';
import type { Policy, Text } from '../../../src/core/schema.js';
import { localize } from '../../../src/core/text.js';
import type { Say } from '../texts/index.js';
import { permissionOf, type Change } from './policy.js';
import type { Draft } from './draft.js';

export interface PolicyWords {
  readonly cancellation: readonly string[];
  readonly modification: readonly string[];
  readonly delivery: readonly string[];
  readonly returns: readonly string[];
  readonly support: readonly string[];
}

/** @param draft - The document as it is written; the context has it as it is read. */
export function policyWords(draft: Draft, context: FactContext, say: Say): PolicyWords {
  const { policy } = context.document;
  const whole = typeof policy === 'object' ? policy : undefined;
  const fact = (name: string) => formatFact(name, context);
  const days = fact('returns.days');
  const [reply, hours] = [fact('support.reply'), fact('support.hours')];
  return {
    cancellation: whole ? changeWords('cancellation', draft, whole, context, say) : [],
    modification: whole ? changeWords('modification', draft, whole, context, say) : [],
    delivery: whole ? deliveryWords(whole, context, say) : [],
    returns: days === undefined ? [] : [say('words.returns', { days })],
    support: [
      ...(reply === undefined ? [] : [say('words.reply', { reply })]),
      ...(hours === undefined ? [] : [say('words.hours', { hours })]),
    ],
  };
}

function changeWords(change: Change, draft: Draft, policy: Policy, context: FactContext, say: Say): string[] {
  const section = policy[change];
  if (!section) return [];
  const { locale } = context;
  const kind = change === 'cancellation' ? 'cancel' : 'change';
  const permission = permissionOf(draft, change);
  if (permission === 'never' || permission === 'unsaid') return [say(`words.${kind}.never`)];
  const window = formatFact(`${change}.window`, context) ?? '';
  const rule = decidingRule(section, {}, 0);
  const { percent = '0', fixed = '0', min, max } = rule?.fee ?? {};
  const isFree = Number(percent) === 0 && Number(fixed) === 0;
  const fee = formatFact('cancellation.fee', context) ?? '';
  const main =
    change === 'modification'
      ? say(`words.change.${permission}`, { window })
      : say(`words.cancel.${permission}.${isFree ? 'free' : 'fee'}`, { window, fee });
  const limits = isFree ? [] : [['min', min] as const, ['max', max] as const];
  const locked = section.lockedStates ?? [];
  return [
    main,
    ...limits.flatMap(([limit, amount]) =>
      amount === undefined
        ? []
        : [say(`words.fee.${limit}`, { amount: formatMoney(locale, amount, policy.currency) })],
    ),
    ...(locked.length > 0 ? [say('words.locked', { states: stateNames(locked, policy, context) })] : []),
  ];
}

function stateNames(ids: readonly string[], { states = [] }: Policy, { locale }: FactContext): string {
  const names = ids.map((id) => said(states.find((state) => state.id === id)?.label, locale) ?? id);
  return listFormat(locale, { type: 'disjunction' }).format(names);
}

function deliveryWords({ delivery, currency }: Policy, context: FactContext, say: Say): string[] {
  if (!delivery) return [];
  const { locale } = context;
  const handling = formatFact('delivery.handling', context) ?? '';
  const cutoff = formatFact('delivery.cutoff', context);
  const zones = delivery.zones.map(({ id, label, countries, freeOver }) => {
    const zone = said(label, locale) ?? countryNames(countries, locale, say);
    const transit = formatFact(`delivery.${id}.transit`, context) ?? '';
    const amount = freeOver && formatMoney(locale, freeOver.amount, currency);
    if (amount === undefined) return say('words.zone', { zone, transit });
    return say(freeOver?.inclusive ? 'words.zone.freeFrom' : 'words.zone.freeOver', {
      zone,
      transit,
      amount,
    });
  });
  return [
    say('words.handling', { handling }),
    ...(cutoff === undefined ? [] : [say('words.cutoff', { cutoff })]),
    ...zones,
  ];
}

/** A text of the policy itself, in the reader's language where it has that. */
const said = (text: Text | undefined, locale: string): string | undefined =>
  text === undefined ? undefined : localize(text, locale, locale).value;

function countryNames(codes: readonly string[], locale: string, say: Say): string {
  const names = new Intl.DisplayNames([locale], { type: 'region' });
  const all = codes.map((code) => (code === '*' ? say('zone.rest') : (names.of(code) ?? code)));
  return listFormat(locale, { type: 'conjunction' }).format(all);
}
