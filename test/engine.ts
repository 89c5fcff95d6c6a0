/**
 * Leaves a test out where the engine cannot do what the test itself needs. Its name then says what, which the run prints
 * and counts. Never for what the widget should do: what it does without an API is told by missing-apis.test.ts.
 */
export function needs(test: Mocha.Context, isThere: boolean, what: string): void {
  if (isThere) return;
  if (test.test) test.test.title += ` (needs ${what})`;
  test.skip();
}
