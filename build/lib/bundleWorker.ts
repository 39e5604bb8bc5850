// The backend's thread as the program has it, one plain file, for tests that start it many times.
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the bundled thread lies; as a URL. */
    workerScript: string;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Bundles `host.worker` before the tests of a project, and anew before each next run of a watch. Read as it stands, every
 * thread would first turn some hundred files of TypeScript into JavaScript, with a compiler in WebAssembly of its own.
 */
export async function setup(project: TestProject): Promise<void> {
  const outDir = join(root, '.cache/worker', project.name);
  const bundle = async (): Promise<void> => {
    await build({
      configFile: false,
      root,
      logLevel: 'warn',
      build: {
        outDir,
        target: 'node22',
        // Packages stay outside, as in the program itself: the drivers of SQLite cannot be bundled.
        ssr: join(root, 'electron/backend/host.worker.ts'),
        sourcemap: 'inline',
        minify: false,
      },
    });
  };
  await bundle();
  project.onTestsRerun(bundle);
  project.provide('workerScript', pathToFileURL(join(outDir, 'host.worker.js')).href);
}
