// @ts-check
/** `npm run build`: builds main, preload and renderer into out/, also when out/ is up to date. */
import { ensureBuilt } from './lib/freshBuild.mjs';
import { ensureInstalled } from './lib/installed.mjs';
import { findNode } from './lib/node24.mjs';
import { asCommand } from './lib/run.mjs';
import { sentence } from './lib/texts.mjs';

await asCommand('en', async () => {
  const say = (/** @type {string} */ code) => console.error(sentence('en', code));
  ensureInstalled(say);
  await ensureBuilt(findNode(), say, { force: true });
  return 0;
});
