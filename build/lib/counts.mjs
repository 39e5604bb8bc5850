// @ts-check
/** Counts of passed, failed and skipped checks, handed from the test runners to `npm test` through a small file. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Name of the environment variable that tells a reporter where to write its counts. */
export const countsVariable = 'KETENKAART_COUNTS';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @returns {Counts} */
export function noCounts() {
  return { passed: 0, failed: 0, skipped: 0 };
}

/**
 * @param {Counts} left
 * @param {Counts} right
 * @returns {Counts}
 */
export function addCounts(left, right) {
  return {
    passed: left.passed + right.passed,
    failed: left.failed + right.failed,
    skipped: left.skipped + right.skipped,
  };
}

/** @param {Counts} counts */
export function writeCounts(counts) {
  const file = process.env[countsVariable];
  if (file !== undefined) writeFileSync(file, JSON.stringify(counts));
}

/**
 * What the reporter wrote; undefined when the runner died before it could.
 * @param {string} file
 * @returns {Counts | undefined}
 */
export function takeCounts(file) {
  try {
    const counts = JSON.parse(readFileSync(file, 'utf8'));
    rmSync(file, { force: true });
    return counts;
  } catch {
    return undefined;
  }
}

/**
 * The closing line, in a shape that any reader of logs understands.
 * @param {Counts} counts
 */
export function closingLine(counts) {
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  return `${counts.passed} passed, ${counts.failed} failed${skipped}`;
}
