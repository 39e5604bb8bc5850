// @ts-check
/** The words after `npm test --`. */
import { SetupError } from './setupError.mjs';

/**
 * `--only a,b` picks groups; everything else goes to the test runners. Words without `--only` ask for single tests:
 * those of Playwright when a spec is named, else those of Vitest.
 * @param {readonly string[]} args
 * @param {readonly string[]} known the names of the groups, in order
 * @returns {{ groups: string[], args: string[] }} `groups` is empty for single tests of Vitest
 */
export function readTestOptions(args, known) {
  /** @type {string[]} */
  const rest = [];
  /** @type {string[] | undefined} */
  let only;
  for (let i = 0; i < args.length; i += 1) {
    const arg = /** @type {string} */ (args[i]);
    if (arg === '--only') {
      i += 1;
      only = [...(only ?? []), ...(args[i] ?? '').split(',')];
    } else if (arg.startsWith('--only=')) only = [...(only ?? []), ...arg.slice('--only='.length).split(',')];
    else if (arg !== '--') rest.push(arg);
  }
  if (only !== undefined) return { groups: inOrder(only, known), args: rest };
  if (rest.length === 0) return { groups: [...known], args: [] };
  const isEndToEnd = rest.some((arg) => /(^|\/)e2e(\/|$)|\.spec\.ts(:\d+)?$/.test(arg));
  return { groups: isEndToEnd ? ['e2e-browser', 'e2e-electron'] : [], args: rest };
}

/**
 * @param {readonly string[]} only
 * @param {readonly string[]} known
 */
function inOrder(only, known) {
  const unknown = only.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new SetupError('unknownGroup', { group: unknown, known: known.join(', ') });
  return known.filter((name) => only.includes(name));
}
