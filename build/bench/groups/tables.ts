// The table of 10,000 contacts in a real Chromium, scrolled against a virtual list of bare lines; and bulk edit.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { createBackend } from '../../../electron/backend/createBackend.ts';
import { openNetworkFile } from '../../../electron/backend/db/open.ts';
import { createRecentFiles, fileTitle } from '../../../electron/backend/session/recentFiles.ts';
import { findChromium } from '../../lib/chromium.mjs';
import { makeBigNetwork } from '../bigNetwork.ts';
import { quantile, repeatMs } from '../measure.ts';
import type { BenchContext, BenchGroup } from '../types.ts';

export const group: BenchGroup = {
  name: 'tables',
  run: async (context) => {
    const file = makeBigNetwork(context.folder, { organisations: 2_000, persons: 10_000, relations: 20_000 });
    await bulkEdit(context, file);
    const { table, bare } = await scrolling(context, file);
    context.report({
      name: 'scrolling 10,000 rows, a frame',
      value: table.msPerFrame,
      unit: 'ms',
      target: 20,
      peer: { name: 'virtual list of bare lines', value: bare.msPerFrame },
      targetRatio: 2,
    });
    context.report({ name: 'frames with a blank in it', value: table.blanks, unit: 'frames', target: 0 });
  },
};

/** One step over 1,000 records until it is on the disk, and its undo. */
async function bulkEdit({ report }: BenchContext, file: string): Promise<void> {
  const { db, isReadOnly } = openNetworkFile(file, null);
  const backend = createBackend({ db, isReadOnly, clock: () => new Date(), log: () => {} });
  const ask = (route: string, input: unknown) => {
    const reply = backend.dispatch(route, input);
    if (!reply.ok) throw new Error(`${route}: ${reply.error.code}`);
  };
  const both = await repeatMs(5, (run) => {
    const items = Array.from({ length: 1_000 }, (_, index) => ({
      kind: 'person',
      id: `p${index}`,
      patch: { source: `Ronde ${run}` },
    }));
    ask('record.editMany', { reason: 'bulk', items });
    ask('history.undo', {});
  });
  backend.close();
  report({
    name: 'bulk edit of 1,000 rows and its undo, to on disk',
    value: quantile(both, 0.5),
    unit: 'ms',
    target: 500,
  });
}

type Scrolled = { readonly msPerFrame: number; readonly blanks: number };

async function scrolling({ root, folder }: BenchContext, file: string) {
  createRecentFiles(folder).add(file);
  const host = spawn(process.execPath, [join(root, 'out/main/host.http.js'), '--no-open', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, KETENKAART_HOME: folder, KETENKAART_FILES: folder },
  });
  const url = await new Promise<string>((resolve) => host.stdout.once('data', (data) => resolve(String(data).trim())));
  const browser = await chromium.launch({
    executablePath: findChromium(() => {}),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1_440, height: 900 } });
    await page.goto(url);
    await page.getByText(fileTitle(file), { exact: true }).click();
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /^Contacten/ })
      .click();
    await page.locator('[aria-rowindex="5"]').waitFor();
    await page.waitForTimeout(1_500);
    const table = await scroll(page, '[role=grid]', '[role=row]');
    await makeBareList(page);
    const bare = await scroll(page, '#bare', 'p');
    return { table, bare };
  } finally {
    await browser.close();
    host.kill('SIGKILL');
  }
}

/** Down 240 frames and back, twelve rows a frame; how long a frame took and in how many a line was missing. */
function scroll(page: Page, scroller: string, line: string): Promise<Scrolled> {
  return page.evaluate(
    async ([box, row]) => {
      const element = document.querySelector(box);
      if (!element) throw new Error(`no ${box}`);
      const { left, top, height } = element.getBoundingClientRect();
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      const isBlank = () =>
        [0.2, 0.5, 0.9].some((part) => !document.elementFromPoint(left + 300, top + height * part)?.closest(row));
      let blanks = 0;
      await frame();
      const started = performance.now();
      for (let step = 0; step < 480; step += 1) {
        element.scrollTop += step < 240 ? 384 : -384;
        await frame();
        if (isBlank()) blanks += 1;
      }
      return { msPerFrame: (performance.now() - started) / 480, blanks };
    },
    [scroller, line] as const,
  );
}

/** The least that a virtual list can be: lines with one text each, put in place as it scrolls. */
function makeBareList(page: Page): Promise<void> {
  return page.evaluate(() => {
    const box = document.createElement('div');
    box.id = 'bare';
    box.style.cssText = 'position:fixed;inset:0;z-index:9999;overflow:auto;background:#fff';
    const body = document.createElement('div');
    body.style.cssText = 'position:relative;height:320000px';
    const lines = Array.from({ length: 64 }, () => document.createElement('p'));
    for (const each of lines) each.style.cssText = 'position:absolute;left:0;right:0;margin:0;height:32px';
    const draw = () => {
      const first = Math.max(0, Math.floor(box.scrollTop / 32) - 16);
      for (const [index, each] of lines.entries()) {
        each.textContent = `Regel ${first + index}`;
        each.style.transform = `translateY(${(first + index) * 32}px)`;
      }
    };
    box.addEventListener('scroll', draw);
    body.append(...lines);
    box.append(body);
    document.body.append(box);
    draw();
  });
}
