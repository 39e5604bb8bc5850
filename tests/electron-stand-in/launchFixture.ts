// Starts the fixture app on the stand-in, as a test of a real app does: through Playwright, with a folder of its own.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';

export const standIn = path.join(import.meta.dirname, 'bin', 'electron');
export const fixture = path.join(import.meta.dirname, 'fixture');

/** For expect.poll, whose own second is too short on a machine that does other things as well. */
export const patient = { timeout: 20_000 } as const;

export type RunningFixture = {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly userData: string;
  /** Everything the main process has printed as an error. */
  readonly printed: () => string;
  readonly close: () => Promise<void>;
};

export type LaunchOptions = {
  readonly executable?: string;
  /** Instead of the fixture's folder; none for a packed app. */
  readonly app?: readonly string[];
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
};

/** Launches and waits until the page has run its own script. */
export async function launchFixture(options: LaunchOptions = {}): Promise<RunningFixture> {
  const { executable = standIn, app: given = [fixture], args = [], env = {} } = options;
  const userData = mkdtempSync(path.join(tmpdir(), 'stand-in-test-'));
  const app = await _electron.launch({
    executablePath: executable,
    args: [...given, `--user-data-dir=${userData}`, ...args],
    env: childEnvironment(env),
    timeout: 50_000,
  });
  let text = '';
  app.process().stderr?.on('data', (chunk: Buffer) => {
    text += chunk.toString('utf8');
  });
  const page = await app.firstWindow();
  await page.waitForFunction(() => document.title === 'Fixture ready');
  const close = async (): Promise<void> => {
    await app.close();
    rmSync(userData, { recursive: true, force: true });
  };
  return { app, page, userData, printed: () => text, close };
}

/** The environment of a started app: without what the test runner needs for itself. */
export function childEnvironment(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !/^(NODE_OPTIONS|VITEST)/.test(entry[0]),
  );
  return { ...Object.fromEntries(inherited), ...more };
}
