// The built program in browser mode with a real Chromium, and the CPU time that both spend. Reads /proc: Linux only.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../lib/chromium.mjs';

export type BrowserApp = {
  readonly page: Page;
  /** The address of the app. */
  readonly url: string;
  /** CPU time of host and browser so far, in ms. */
  readonly cpuMs: () => number;
  /** What the largest window process holds in memory, its share of what processes share included (PSS), in MB. */
  readonly windowMb: () => number;
  readonly close: () => Promise<void>;
};

/** Starts host and browser, with the file open or, without one, at the start screen; the page is empty until it goes to `url`. */
export async function startBrowserApp(root: string, folder: string, file: string | null): Promise<BrowserApp> {
  const host = spawn(
    process.execPath,
    [join(root, 'out/main/host.http.js'), '--no-open', '--port', '0', ...(file === null ? [] : ['--file', file])],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, KETENKAART_HOME: folder, KETENKAART_FILES: folder },
    },
  );
  const url = await new Promise<string>((resolve, reject) => {
    host.stdout.once('data', (data) => resolve(String(data).trim()));
    host.once('exit', () => reject(new Error('browser mode did not start')));
  });
  const server = await chromium.launchServer({
    executablePath: findChromium(() => {}),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const browser = await chromium.connect(server.wsEndpoint());
  const page = await browser.newPage({ viewport: { width: 1_440, height: 900 } });
  const roots = [server.process().pid ?? 0, host.pid ?? 0];
  return {
    page,
    url,
    cpuMs: () => cpuOf(roots),
    windowMb: () => Math.max(...familyOf(roots).filter(isWindow).map(memoryMb)),
    close: async () => {
      await server.close();
      host.kill('SIGKILL');
    },
  };
}

/** Resolves when the first picture of the map has been painted. */
export async function firstPicture(page: Page): Promise<void> {
  await appears(page, '[role="application"][data-painted]');
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/**
 * Resolves when something matches the selector and holds the text. The page tells it: Playwright's own waiting asks at every
 * frame, and making all those frames took 0.3 s of the 2.4 that opening a region seemed to cost.
 */
export async function appears(page: Page, selector: string, text = ''): Promise<void> {
  await page.evaluate(
    ([wanted, words]) =>
      new Promise<void>((resolve, reject) => {
        const isThere = () => [...document.querySelectorAll(wanted)].some((each) => each.textContent.includes(words));
        if (isThere()) return resolve();
        const watcher = new MutationObserver(() => {
          if (!isThere()) return;
          watcher.disconnect();
          resolve();
        });
        watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        setTimeout(() => reject(new Error(`${wanted} did not appear`)), 120_000);
      }),
    [selector, text] as const,
  );
}

type Process = { readonly pid: number; readonly parent: number; readonly ms: number };

/** User and system time of these processes and everything below them, in ms; a tick of the clock is 10 ms. */
export function cpuOf(roots: readonly number[]): number {
  return familyOf(roots).reduce((total, { ms }) => total + ms, 0);
}

function familyOf(roots: readonly number[]): readonly Process[] {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name): Process[] => {
      try {
        const [, rest = ''] = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ');
        const fields = rest.split(' ');
        return [{ pid: Number(name), parent: Number(fields[1]), ms: (Number(fields[11]) + Number(fields[12])) * 10 }];
      } catch {
        return [];
      }
    });
  const family = new Set(roots);
  for (let grew = true; grew; ) {
    const size = family.size;
    for (const { pid, parent } of processes) if (family.has(parent)) family.add(pid);
    grew = family.size > size;
  }
  return processes.filter(({ pid }) => family.has(pid));
}

function isWindow({ pid }: Process): boolean {
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer');
}

function memoryMb({ pid }: Process): number {
  const [, kB = '0'] = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? [];
  return Number(kB) / 1_000;
}
