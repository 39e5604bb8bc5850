// `test` with a running app: started when a test asks for it, closed and looked over when the test ends.
import { chromium, expect, test as base, type Browser } from '@playwright/test';
import { askedBackEnd } from './backEnd.ts';
import { Ketenkaart } from './ketenkaart.ts';

type Workers = {
  /** The Chromium of browser mode, started when first needed. */
  readonly chrome: () => Promise<Browser>;
};
type Tests = {
  /** The app at its start screen, with nothing remembered. */
  readonly app: Ketenkaart;
  /** The app, not started yet. */
  readonly stopped: Ketenkaart;
};

const backEnd = askedBackEnd();

export const test = base.extend<Tests, Workers>({
  chrome: [
    async ({ launchOptions, headless }, provide) => {
      let browser: Promise<Browser> | null = null;
      await provide(() => (browser ??= chromium.launch({ ...launchOptions, headless })));
      await (await (browser as Promise<Browser> | null))?.close();
    },
    { scope: 'worker' },
  ],
  stopped: async ({ chrome }, provide, info) => {
    info.annotations.push({ type: 'back end', description: backEnd.kind });
    const app = new Ketenkaart(chrome, backEnd);
    await provide(app);
    if (info.status !== info.expectedStatus) {
      const picture = await app.page.screenshot().catch(() => null);
      if (picture) await info.attach('at the end', { body: picture, contentType: 'image/png' });
    }
    try {
      await app.close();
    } finally {
      app.places.remove();
    }
  },
  app: async ({ stopped }, provide) => {
    await stopped.start();
    await provide(stopped);
  },
});

export { expect };
