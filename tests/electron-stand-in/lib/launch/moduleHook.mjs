// @ts-check
/**
 * Imitates the built-in module `electron`: every `import 'electron'` and `require('electron')` in the main process gets
 * the stand-in's module instead of the npm package, which would try to download a binary.
 */
import { registerHooks } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const electronModule = new URL('../electron.mjs', import.meta.url).href;

registerHooks({
  resolve(specifier, context, nextResolve) {
    if (specifier !== 'electron' && specifier !== 'electron/main' && specifier !== 'electron/common') {
      return nextResolve(specifier, context);
    }
    // Real Electron has no `electron` module in a worker thread either.
    if (!isMainThread) throw new Error(`Electron stand-in: '${specifier}' does not exist in a worker thread`);
    return { url: electronModule, format: 'module', shortCircuit: true };
  },
});
