import { defineConfig } from '@playwright/test';

/**
 * One set of specs, three back ends. `npm test` sets, and the specs read:
 * - E2E_BACKEND: `browser` (the server of browser mode in Chromium), `stand-in` or `electron`;
 * - CHROMIUM_PATH: the Chromium to use; absent for real Electron;
 * - E2E_EXECUTABLE: a packed app to launch instead of the checkout. Specs marked @packed run on that too.
 * A spec for one kind of back end only carries the tag @browser or @electron in its title; it is left out elsewhere
 * instead of being skipped.
 */
const isBrowser = (process.env['E2E_BACKEND'] ?? 'browser') === 'browser';

export default defineConfig({
  testDir: '.',
  // `npm run screenshots` walks through the app with the same driver.
  testMatch: process.env['SCREENSHOT_FOLDER'] === undefined ? '**/*.spec.ts' : '**/*.shots.ts',
  outputDir: '../../test-results',
  grepInvert: isBrowser ? /@electron/ : /@browser/,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // The applications under test share two cores; one at a time keeps them honest and quick.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ['../../build/lib/playwrightCounts.mjs']],
  use: {
    headless: true,
    // A failed test attaches a picture of the window; a trace of every step would cost each test a second.
    trace: 'off',
    launchOptions: {
      ...(process.env['CHROMIUM_PATH'] === undefined ? {} : { executablePath: process.env['CHROMIUM_PATH'] }),
      // Chromium refuses its sandbox to root, which is who runs in a container.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
});
