// @ts-check
/**
 * `npm test`: installs, then runs every group of checks and stops at the first that fails. `--only a,b` picks groups;
 * `npm test -- shared/graph -t "betweenness"` runs just those tests. The last line counts all checks.
 */
import { addCounts, closingLine, noCounts } from './lib/counts.mjs';
import { groups, selectedTests } from './lib/groups.mjs';
import { ensureInstalled } from './lib/installed.mjs';
import { findNode } from './lib/node24.mjs';
import { asCommand } from './lib/run.mjs';
import { SetupError } from './lib/setupError.mjs';
import { readTestOptions } from './lib/testOptions.mjs';
import { sentence } from './lib/texts.mjs';

/**
 * Runs one group under its heading. A reason to stop that is not a failed check becomes its sentence and one failure.
 * @param {string} name
 * @param {import('./lib/groups.mjs').Group} group
 * @param {import('./lib/groups.mjs').GroupInput} input
 */
async function runGroup(name, group, input) {
  console.log(`\n── ${name}`);
  const started = performance.now();
  let counts = noCounts();
  try {
    counts = await group(input);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(sentence('en', error.code, error.params));
    counts.failed = 1;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`   ${name}: ${closingLine(counts).replace(',', ' ·')} · ${seconds} s`);
  return counts;
}

await asCommand('en', async () => {
  const options = readTestOptions(process.argv.slice(2), Object.keys(groups));
  ensureInstalled((code) => console.error(sentence('en', code)));
  const input = { node: findNode(), args: options.args };
  /** @type {[string, import('./lib/groups.mjs').Group][]} */
  const chosen = Object.entries(groups).filter(([name]) => options.groups.includes(name));
  if (chosen.length === 0) chosen.push(['selected tests', selectedTests]);
  let total = noCounts();
  for (const [name, group] of chosen) {
    total = addCounts(total, await runGroup(name, group, input));
    if (total.failed > 0) break;
  }
  console.log(`\n${closingLine(total)}`);
  return total.failed === 0 ? 0 : 1;
});
