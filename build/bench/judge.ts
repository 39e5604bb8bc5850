// From a measurement to a line of the outcome, and from lines to a table.
import type { BenchResult, GroupName, Measurement, Skipped } from './types.ts';

/** Holds a measurement against its target and its peer. */
export function judge(group: GroupName, measurement: Measurement): BenchResult {
  const { name, value, unit, target, peer, targetRatio } = measurement;
  const isGood = (figure: number, aim: number): boolean =>
    measurement.higherIsBetter === true ? figure >= aim : figure <= aim;
  const ratio = peer === undefined ? undefined : value / peer.value;
  const keepsUp = ratio === undefined || targetRatio === undefined || isGood(ratio, targetRatio);
  const pass = isGood(value, target) && keepsUp;
  const result = { group, name, value: rounded(value), unit, target, pass };
  return peer === undefined || ratio === undefined ? result : { ...result, peer: peer.name, ratio: rounded(ratio) };
}

/** Three significant digits: more would suggest a certainty that is not there. */
function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

/** The outcome for reading: one line per figure, then what was left out. */
export function table(results: readonly BenchResult[], skipped: readonly Skipped[]): string {
  const head = ['', 'group', 'what', 'value', 'target', 'against'];
  const rows = results.map(({ group, name, value, unit, target, pass, peer, ratio }) => [
    pass ? 'ok' : 'MISS',
    group,
    name,
    `${value} ${unit}`,
    `${target} ${unit}`,
    peer === undefined ? '' : `${ratio}x ${peer}`,
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const lines = [head, ...rows].map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [...lines, ...skipped.map(({ group, reason }) => `left out  ${group}: ${reason}`)].join('\n');
}
