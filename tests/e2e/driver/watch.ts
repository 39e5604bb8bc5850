// What must never happen during any test: an error in the console, or a request to somewhere else.
import type { BrowserContext, Page } from '@playwright/test';

export type Watch = {
  /** Errors of the page and of the process behind it. */
  readonly errors: readonly string[];
  /** Addresses outside the app that the page asked for. */
  readonly strangers: readonly string[];
  readonly onPage: (page: Page) => void;
  /** Lines of stderr of the host or the main process. */
  readonly onLine: (line: string) => void;
  /** Takes out the errors that a test caused on purpose; answers how many. */
  readonly forgive: (text: RegExp) => number;
  /** The same for addresses that a test made the page ask for. */
  readonly forgiveStrangers: (beginning: string) => void;
};

const chatter =
  /^(Debugger (listening|attached|ending)|DevTools listening|For help, see|Waiting for the debugger|$)|\[\d+:\d+:.*(ERROR|WARNING):|(dbus|gpu|vulkan|ALSA|libva|Fontconfig)/i;

/** Begins with nothing seen. `isOwn` tells the app's own addresses. */
export function startWatch(isOwn: (url: string) => boolean): Watch {
  const errors: string[] = [];
  const strangers: string[] = [];
  return {
    errors,
    strangers,
    onPage: (page) => {
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(`console: ${message.text()} (${message.location().url})`);
      });
      page.on('pageerror', (error) => errors.push(`page: ${error.stack ?? error.message}`));
      page.on('crash', () => errors.push('the page crashed'));
      page.on('request', (request) => {
        if (!isOwn(request.url())) strangers.push(request.url());
      });
    },
    onLine: (line) => {
      if (!chatter.test(line)) errors.push(`process: ${line}`);
    },
    forgive: (text) => {
      const kept = errors.filter((each) => !text.test(each));
      const count = errors.length - kept.length;
      errors.splice(0, errors.length, ...kept);
      return count;
    },
    forgiveStrangers: (beginning) => {
      const kept = strangers.filter((url) => !url.startsWith(beginning));
      strangers.splice(0, strangers.length, ...kept);
    },
  };
}

/** Everything but the app itself is unreachable from this context. */
export async function cutOff(context: BrowserContext, isOwn: (url: string) => boolean): Promise<void> {
  await context.route(
    (url) => !isOwn(url.href),
    (route) => route.abort('internetdisconnected'),
  );
}
