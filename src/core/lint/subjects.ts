/** From what the words around a number speak of to the fact that it stands for. */
import type { Cue } from './lexicon/index.js';
import type { Quantity } from './quantities.js';
import type { Scores } from './scores.js';

export type Subject =
  | 'cancellation.window'
  | 'cancellation.fee'
  | 'modification.window'
  | 'delivery.handling'
  | 'delivery.cutoff'
  | 'delivery.transit'
  | 'delivery.freeOver'
  | 'returns.days'
  | 'statutory.days'
  | 'support.reply'
  | 'support.hours';

const SUBJECT_OF: Readonly<Partial<Record<Cue, Subject>>> = {
  cancel: 'cancellation.window',
  modify: 'modification.window',
  handling: 'delivery.handling',
  transit: 'delivery.transit',
  returns: 'returns.days',
  withdrawal: 'statutory.days',
  reply: 'support.reply',
};

/** Below this nothing is claimed. */
export const LEAST = 0.3;

/** @param times - How many spans of time the sentence holds. */
export function subjectsOf({ kind, low, high, unit }: Quantity, scores: Scores, times: number): Subject[] {
  const { cancel, charge, free, carriage, over, cutoff, hours, handling, transit, other } = scores;
  switch (kind) {
    case 'percent': {
      // "Is it free to cancel?" asks for a fee as well.
      const cost = Math.max(charge, free);
      const fee = cancel > 0 && cost > 0 ? (cancel + cost) * 0.6 : 0;
      return fee > other && fee >= LEAST && low < 100 ? ['cancellation.fee'] : [];
    }
    case 'money': {
      const shipping = free > 0 && carriage > 0 && over >= LEAST ? (free + carriage + over) / 2 : 0;
      const fee = cancel > 0 && charge > 0 ? (cancel + charge) / 2 : 0;
      if (shipping >= fee) return shipping > other * 0.9 && shipping >= LEAST ? ['delivery.freeOver'] : [];
      return fee > other && fee >= LEAST ? ['cancellation.fee'] : [];
    }
    case 'clock': {
      const last = cutoff * 0.6 + Math.max(handling, transit) * 0.5;
      // Carriers have their hours, too.
      if (low !== high && transit > hours * 0.8) return [];
      if (hours > last) return hours > other && hours >= LEAST ? ['support.hours'] : [];
      return last > other * 0.8 && last >= LEAST ? ['delivery.cutoff'] : [];
    }
    case 'always':
      return hours >= LEAST && hours > other ? ['support.hours'] : [];
    case 'time':
      return timeSubjects(plausible(scores, unit), times);
  }
}

/** Nothing is made, sent or taken back in minutes, and little is taken back in hours. */
function plausible(scores: Scores, unit: Quantity['unit']): Scores {
  if (unit === 'minute') return { ...scores, handling: 0, transit: 0, returns: 0, withdrawal: 0 };
  return unit === 'hour' ? { ...scores, returns: scores.returns * 0.5 } : scores;
}

/** One subject, or both where an answer speaks of cancelling and changing in one breath. */
function timeSubjects(scores: Scores, times: number): Subject[] {
  const ranked = (Object.keys(SUBJECT_OF) as Cue[]).sort((a, b) => scores[b] - scores[a]);
  const [first] = ranked;
  if (!first || scores[first] < LEAST || scores[first] <= scores.other) return [];
  const pair = first === 'cancel' ? 'modify' : first === 'modify' ? 'cancel' : undefined;
  const closeness = times > 1 ? 0.85 : 0.6;
  const both: readonly Cue[] =
    pair && scores[pair] > scores[first] * closeness && scores[pair] > scores.other ? [first, pair] : [first];
  return [...both].sort().flatMap((cue) => SUBJECT_OF[cue] ?? []);
}
