// @ts-check
/** A Vitest reporter that only counts. A file that cannot be loaded and an error outside a test count as failures. */
import { noCounts, writeCounts } from './counts.mjs';

export default class VitestCounts {
  /**
   * @param {ReadonlyArray<import('vitest/node').TestModule>} testModules
   * @param {ReadonlyArray<unknown>} unhandledErrors
   */
  onTestRunEnd(testModules, unhandledErrors) {
    const counts = noCounts();
    counts.failed += unhandledErrors.length;
    for (const testModule of testModules) {
      counts.failed += testModule.errors().length;
      for (const test of testModule.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') counts.passed += 1;
        else if (state === 'failed') counts.failed += 1;
        // Tests left out by -t are pending or skipped by the runner; only what a test file skips itself is reported.
        else if (test.options.mode === 'skip' || test.options.mode === 'todo') counts.skipped += 1;
      }
    }
    writeCounts(counts);
  }
}
