// `npm run fuzz [-- SECONDS]`: every reader of lists is given broken files for a minute each, for a run at night. What it
// finds is printed with the seed and the file that did it.
import { findNode } from './lib/node24.mjs';
import { asCommand, runNode } from './lib/run.mjs';
import { toolScript } from './lib/tools.mjs';

await asCommand('en', async () => {
  const seconds = Number(process.argv[2] ?? 60);
  const args = [toolScript('vitest'), 'run', '--config', 'build/vitest.config.ts', 'tests/shared/import/readers/fuzz'];
  const env = { KETENKAART_FUZZ_SECONDS: String(Number.isFinite(seconds) ? seconds : 60) };
  return (await runNode(findNode(), args, { env })).code;
});
