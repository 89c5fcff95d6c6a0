import { waitUntil as wait } from '@open-wc/testing';

/** Waits, also on a busy machine, where the first test of a file loads everything. */
export const waitUntil = (isSo: () => unknown, what?: string): Promise<void> =>
  wait(isSo, what, { timeout: 8000 });
