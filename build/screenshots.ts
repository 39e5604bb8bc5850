// `npm run screenshots [-- --narrow]`: every screen of the example in browser mode, light and dark, as pictures for the
// papers in docs/screenshots; with --narrow at 1024×700, into a folder to look at. The walk itself uses the driver of the
// end-to-end tests.
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findChromium } from './lib/chromium.mjs';
import { ensureBuilt } from './lib/freshBuild.mjs';
import { findNode } from './lib/node24.mjs';
import { inRoot } from './lib/paths.mjs';
import { asCommand, runNode } from './lib/run.mjs';
import { sentence } from './lib/texts.mjs';
import { toolScript } from './lib/tools.mjs';

const say = (code: string) => console.error(sentence('en', code));

await asCommand('en', async () => {
  const isNarrow = process.argv.includes('--narrow');
  const folder = isNarrow ? mkdtempSync(path.join(tmpdir(), 'ketenkaart-smal-')) : inRoot('docs', 'screenshots');
  mkdirSync(folder, { recursive: true });
  const node = findNode();
  await ensureBuilt(node, say);
  const args = [toolScript('playwright'), 'test', '--config', 'tests/e2e/playwright.config.ts'];
  const { code } = await runNode(node, args, {
    env: {
      E2E_BACKEND: 'browser',
      CHROMIUM_PATH: findChromium(say),
      SCREENSHOT_FOLDER: folder,
      SCREENSHOT_SIZE: isNarrow ? '1024x700' : '1440x900',
    },
  });
  console.log(folder);
  return code ?? 1;
});
