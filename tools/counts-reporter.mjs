import { writeSync } from 'node:fs';

/** The line that ends every test run. */
export const countsLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

/**
 * Web Test Runner reporter: the last line of a run is its `countsLine`, and what was skipped stands before it by name.
 * A run without a single test has failed.
 */
export function countsReporter() {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const skipped = [];
  const add = (suite, browser, names = []) => {
    for (const test of suite.tests) {
      counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
      if (test.skipped) skipped.push(`${browser}: ${[...names, test.name].join(' > ')}`);
    }
    for (const inner of suite.suites) add(inner, browser, [...names, inner.name]);
  };

  // At exit, and registered before the run: WTR may give up early (no test files, no browser), or print after it.
  process.once('exit', () => {
    if (counts.passed + counts.failed === 0) counts.failed = 1;
    if (counts.failed) process.exitCode = 1;
    for (const name of skipped) writeSync(1, `Skipped in ${name}\n`);
    writeSync(1, `${countsLine(counts)}\n`);
  });

  return {
    onTestRunFinished({ sessions }) {
      for (const session of sessions) {
        const before = counts.failed;
        if (session.testResults) add(session.testResults, session.browser.name);
        // A page that did not load, crashed, or threw outside a test.
        if (!session.passed && counts.failed === before) counts.failed += 1;
      }
    },
  };
}
