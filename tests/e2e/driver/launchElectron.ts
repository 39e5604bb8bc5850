// Electron, or its stand-in: the same launcher, another executable.
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { _electron, type ElectronApplication } from '@playwright/test';
import { root, type BackEnd } from './backEnd.ts';
import type { Launched, LaunchOptions } from './launch.ts';
import { cutOff, startWatch } from './watch.ts';

type ElectronBackEnd = Exclude<BackEnd, { readonly kind: 'browser' }>;

/** How a system would start the app: the command, its arguments and its environment. */
export function commandOf(backEnd: ElectronBackEnd, { places, file }: LaunchOptions) {
  return {
    command: backEnd.executable,
    args: [
      ...(backEnd.isPacked ? [] : [root]),
      `--user-data-dir=${places.home}`,
      '--lang=nl-NL',
      ...(file ? [file] : []),
    ],
    env: electronEnvironment(places.home),
  };
}

/** Starts the app on folders of its own; every dialog is answered with the name it proposes, in those folders. */
export async function launchElectron(backEnd: ElectronBackEnd, options: LaunchOptions): Promise<Launched> {
  const { command, args, env } = commandOf(backEnd, options);
  const app = await _electron.launch({
    executablePath: command,
    args,
    cwd: root,
    env,
    timeout: 30_000,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  });
  const isOwn = (url: string) =>
    /^(app:\/\/ketenkaart\/|https?:\/\/ketenkaart\.app\.(s\d+\.)?localhost|blob:|data:|devtools:|about:)/.test(url);
  const watch = startWatch(isOwn);
  const gone = app.waitForEvent('close', { timeout: 0 });
  const ended = once(app.process(), 'exit');
  const { stderr } = app.process();
  if (stderr) createInterface({ input: stderr }).on('line', watch.onLine);
  await cutOff(app.context(), isOwn);
  app.on('window', watch.onPage);
  await answerDialogs(app, options.places);
  const page = await app.firstWindow();
  watch.onPage(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  return {
    page,
    watch,
    electron: app,
    address: page.url(),
    close: async () => {
      // A program that is ending by itself cannot be asked any more, and need not be.
      await app
        .evaluate(({ BrowserWindow }) => {
          for (const window of BrowserWindow.getAllWindows()) window.close();
        })
        .catch(() => {});
      await gone;
      // The window is gone before the process is: the file is closed, and copied, in between.
      await ended;
    },
  };
}

function electronEnvironment(home: string): Record<string, string> {
  const all = { ...process.env, XDG_CONFIG_HOME: home, ELECTRON_STAND_IN_NODE: process.execPath };
  const known = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(known.filter(([name]) => name !== 'ELECTRON_RUN_AS_NODE'));
}

async function answerDialogs(app: ElectronApplication, { files, saved }: LaunchOptions['places']): Promise<void> {
  await app.evaluate(
    (electron, folders) => {
      electron.app.setPath('documents', folders.files);
      const chosen = (path: string): string => {
        const name = path.split(/[\\/]/).at(-1) ?? '';
        return `${name.endsWith('.ketenkaart') ? folders.files : folders.saved}/${name}`;
      };
      electron.dialog.showSaveDialog = (...given: unknown[]) => {
        const { defaultPath } = given.at(-1) as { readonly defaultPath: string };
        return Promise.resolve({ canceled: false, filePath: chosen(defaultPath) });
      };
      electron.dialog.showOpenDialog = () => Promise.resolve({ canceled: true, filePaths: [] });
      // A test that ends half way lets its text go; what is asked is for the tests that ask it.
      electron.dialog.showMessageBoxSync = () => 1;
    },
    { files, saved },
  );
}
