// Browser mode: the host on Node, its page in a Chromium of this test.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Browser } from '@playwright/test';
import { root } from './backEnd.ts';
import type { Launched, LaunchOptions } from './launch.ts';
import { cutOff, startWatch } from './watch.ts';

/** Starts the host, waits for the address it prints, and opens that in a context that reaches nothing else. */
export async function launchBrowserMode(browser: Browser, { places, file }: LaunchOptions): Promise<Launched> {
  const args = [join(root, 'out/main/host.http.js'), '--port', '0', '--no-open', ...(file ? ['--file', file] : [])];
  const host = spawn(process.execPath, args, {
    env: { ...process.env, KETENKAART_FILES: places.files, KETENKAART_HOME: places.home },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let origin = 'nowhere';
  const isOwn = (url: string) => url.startsWith(`${origin}/`) || url.startsWith('blob:') || url.startsWith('data:');
  const watch = startWatch(isOwn);
  createInterface({ input: host.stderr }).on('line', watch.onLine);
  const address = await printedAddress(host, watch.errors);
  ({ origin } = new URL(address));
  const context = await browser.newContext({
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  await cutOff(context, isOwn);
  context.on('page', watch.onPage);
  const page = await context.newPage();
  await page.goto(address);
  return {
    page,
    watch,
    electron: null,
    address,
    close: async () => {
      await context.close();
      await stopHost(host);
    },
  };
}

async function printedAddress(host: ChildProcess, errors: readonly string[]): Promise<string> {
  if (!host.stdout) throw new Error('the host has no stdout');
  for await (const line of createInterface({ input: host.stdout })) if (line.startsWith('http://')) return line;
  throw new Error(`browser mode did not start: ${errors.join('\n')}`);
}

async function stopHost(host: ChildProcess): Promise<void> {
  if (host.exitCode !== null || host.signalCode !== null) return;
  const gone = once(host, 'exit');
  host.kill('SIGTERM');
  await gone;
}
