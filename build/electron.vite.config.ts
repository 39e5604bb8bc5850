import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/**
 * Three outputs: main (ESM for Electron, the worker, browser mode and the command line), preload (one CommonJS file each,
 * which a sandboxed preload must be) and renderer.
 */
export default defineConfig({
  main: {
    build: {
      outDir: at('out/main'),
      // `dependencies` (better-sqlite3) stay outside; everything else is bundled, so the package holds no other modules.
      externalizeDeps: true,
      target: 'node22',
      rolldownOptions: {
        input: {
          index: at('electron/main/index.ts'),
          'host.worker': at('electron/backend/host.worker.ts'),
          'host.http': at('electron/backend/host.http.ts'),
          cli: at('electron/cli/index.ts'),
        },
        // Chunks lie beside the entries, so that `new URL('./host.worker.js', import.meta.url)` is right in any of them.
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: at('out/preload'),
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: at('electron/preload/index.ts'), projector: at('electron/preload/projector.ts') },
        // The two share no module, so each comes out whole, as a sandboxed preload must.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    base: './',
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      outDir: at('out/renderer'),
      emptyOutDir: true,
      minify: true,
      target: 'chrome140',
      // The CSP allows no data: fonts or scripts, so nothing is inlined.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // Read from disk, so one large file costs nothing.
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: { index: at('renderer/index.html'), projector: at('renderer/projector.html') } },
    },
  },
});
