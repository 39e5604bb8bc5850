// @ts-check
/** A Playwright reporter that only counts. */
import { noCounts, writeCounts } from './counts.mjs';

export default class PlaywrightCounts {
  constructor() {
    this.outsideTests = 0;
    /** @type {import('@playwright/test/reporter').Suite | undefined} */
    this.suite = undefined;
  }

  /**
   * @param {unknown} _config
   * @param {import('@playwright/test/reporter').Suite} suite
   */
  onBegin(_config, suite) {
    this.suite = suite;
  }

  onError() {
    this.outsideTests += 1;
  }

  onEnd() {
    const counts = noCounts();
    counts.failed += this.outsideTests;
    for (const test of this.suite?.allTests() ?? []) {
      const outcome = test.outcome();
      if (outcome === 'expected') counts.passed += 1;
      else if (outcome === 'skipped') counts.skipped += 1;
      else counts.failed += 1;
    }
    writeCounts(counts);
  }

  printsToStdio() {
    return false;
  }
}
