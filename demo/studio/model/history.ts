/** What was, what is, and what was undone. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** What the last change belongs to, such as the field that is being typed in. */
  readonly key: string | undefined;
  /** When the last change was made, in milliseconds. */
  readonly at: number;
}

const LONGEST = 300;
/** Who pauses for so long begins something new. */
const PAUSE_MS = 1500;

export const begin = <T>(present: T): History<T> => ({
  past: [],
  present,
  future: [],
  key: undefined,
  at: -Infinity,
});

/** Adds a change; what is typed into one field without a pause is one change. @param at - Now, in milliseconds. */
export function record<T>(history: History<T>, present: T, key: string | undefined, at: number): History<T> {
  const isSame = key !== undefined && key === history.key && at - history.at < PAUSE_MS;
  const past = isSame ? history.past : [...history.past, history.present].slice(-LONGEST);
  return { past, present, future: [], key, at };
}

/** One step back; the same history where there is none. */
export function undo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  if (past.length === 0) return history;
  const previous = past[past.length - 1] as T;
  return { ...begin(previous), past: past.slice(0, -1), future: [present, ...future] };
}

/** One step forward again; the same history where there is none. */
export function redo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  if (future.length === 0) return history;
  const next = future[0] as T;
  return { ...begin(next), past: [...past, present], future: future.slice(1) };
}
