import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const bundledThread = fileURLToPath(new URL('lib/bundleWorker.ts', import.meta.url));
const rendererSetup = ['tests/renderer/setup.ts'].filter((file) => existsSync(`${root}/${file}`));

/** Everything without a screen runs in Node, the interface runs in jsdom. */
export default defineConfig({
  root,
  cacheDir: '.cache/vitest',
  plugins: [react()],
  test: {
    maxWorkers: 2,
    // A test that hangs should be named soon; property tests and child processes need more than the usual 5 s.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // `npm test` judges an empty selection itself, from the counts.
    passWithNoTests: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          globalSetup: bundledThread,
          include: [
            'shared/**/*.test.ts',
            'electron/**/*.test.ts',
            'tests/{shared,backend,migrations,cli,reliability,electron-stand-in}/**/*.test.ts',
            'build/{lib,bench}/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        // The backend once more, with every file through the driver that can encrypt: either can take over from the other.
        resolve: { alias: { 'better-sqlite3': 'better-sqlite3-multiple-ciphers' } },
        test: {
          name: 'ciphers',
          environment: 'node',
          globalSetup: bundledThread,
          env: { KETENKAART_SQLITE: 'ciphers' },
          include: ['tests/{backend,migrations}/**/*.test.ts'],
          // These use both drivers as they are.
          exclude: ['tests/backend/{protection,fileKey}.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'renderer',
          environment: 'jsdom',
          setupFiles: rendererSetup,
          include: ['renderer/**/*.test.{ts,tsx}', 'tests/renderer/**/*.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          environment: 'node',
          // It looks at a packed app, which only the group of that name makes.
          include: process.env['PACKED_APP'] === undefined ? [] : ['build/package/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'architecture',
          environment: 'node',
          include: ['tests/architecture/**/*.test.ts'],
          exclude: ['tests/architecture/planted/**'],
        },
      },
    ],
  },
});
