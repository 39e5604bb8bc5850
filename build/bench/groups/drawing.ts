// From file to first picture in a real Chromium, on the built program: reading, layout and drawing of 300 nodes.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { createRecentFiles, fileTitle } from '../../../electron/backend/session/recentFiles.ts';
import { findChromium } from '../../lib/chromium.mjs';
import { makeBigNetwork } from '../bigNetwork.ts';
import { cpuOf, firstPicture } from '../browserApp.ts';
import { quantile } from '../measure.ts';
import type { BenchContext, BenchGroup } from '../types.ts';

export const group: BenchGroup = {
  name: 'drawing',
  run: async (context) => {
    if (process.platform !== 'linux')
      return context.skip('CPU time of a browser is read from /proc, which only Linux has');
    const file = makeBigNetwork(context.folder, { organisations: 120, persons: 180, relations: 720 });
    const runs = [];
    for (let run = 0; run < 3; run += 1) runs.push(await openAndDraw(context, file));
    context.report({
      name: 'file of 300 nodes and 900 ties to first picture, layout included',
      value: quantile(runs, 0.5),
      unit: 'ms CPU',
      target: 1_200,
    });
  },
};

/** CPU time of host and browser from choosing a file on the start screen to its first picture. */
async function openAndDraw({ root, folder }: BenchContext, file: string): Promise<number> {
  createRecentFiles(folder).add(file);
  const host = spawn(process.execPath, [join(root, 'out/main/host.http.js'), '--no-open', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, KETENKAART_HOME: folder, KETENKAART_FILES: folder },
  });
  const url = await new Promise<string>((resolve) => host.stdout.once('data', (data) => resolve(String(data).trim())));
  const server = await chromium.launchServer({
    executablePath: findChromium(() => {}),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    const page = await browser.newPage({ viewport: { width: 1_440, height: 900 } });
    await page.goto(url);
    const choice = page.getByText(fileTitle(file), { exact: true });
    await choice.waitFor();
    await page.waitForTimeout(1_500);
    const roots = [server.process().pid ?? 0, host.pid ?? 0];
    const before = cpuOf(roots);
    await choice.click();
    await firstPicture(page);
    return cpuOf(roots) - before;
  } finally {
    await server.close();
    host.kill('SIGKILL');
  }
}
