// One way to start the app, whatever it runs on.
import type { Browser, ElectronApplication, Page } from '@playwright/test';
import type { BackEnd } from './backEnd.ts';
import { launchBrowserMode } from './launchBrowserMode.ts';
import { launchElectron } from './launchElectron.ts';
import type { Places } from './places.ts';
import type { Watch } from './watch.ts';

export type LaunchOptions = {
  readonly places: Places;
  /** A network file to open at once; without it the start screen shows. */
  readonly file?: string | undefined;
};

export type Launched = {
  readonly page: Page;
  readonly watch: Watch;
  /** Null in browser mode. */
  readonly electron: ElectronApplication | null;
  /** Where the page came from; in browser mode with the token. */
  readonly address: string;
  /** Closes the window as a user does, and waits until the app is gone: its file is free then. */
  readonly close: () => Promise<void>;
};

/** Starts the app on a back end. `browser` gives the Chromium of browser mode; Electron brings its own. */
export async function launch(
  backEnd: BackEnd,
  browser: () => Promise<Browser>,
  options: LaunchOptions,
): Promise<Launched> {
  return backEnd.kind === 'browser' ? launchBrowserMode(await browser(), options) : launchElectron(backEnd, options);
}
